/**
 * Whether what is on screen is still what the timeline knows, and whether the timeline can be
 * reached at all. Asks when the page comes back into view and once a minute while it is looked at;
 * it only tells, and changes nothing on screen.
 */

/** What `/revision.json` answers. */
interface Answer {
  readonly revision: number;
  readonly version: string;
  readonly changed: number;
}

export interface FreshnessSource {
  /** The revision on screen. */
  readonly revision: () => number;
  /** Where to ask what is new since a revision. */
  readonly address: (since: number) => string;
}

const EVERY = 60_000; // ms
const AT_MOST_EVERY = 2_000; // ms
const GIVE_UP = 10_000; // ms

export class Freshness {
  readonly #source: FreshnessSource;
  /** How many events are other than on screen; 0 where something else is; null where nothing is. */
  changed: number | null = $state(null);
  reach: 'reached' | 'offline' | 'unreachable' = $state('reached');
  #known: Answer | null = null;
  /** The version that was on screen when it was first asked for. */
  #shown: string | null = null;
  #put: string | null = null;
  #asked = -Infinity;

  constructor(source: FreshnessSource) {
    this.#source = source;
  }

  /** Begins to ask; what it returns ends it. */
  start(): () => void {
    const ended = new AbortController();
    const { signal } = ended;
    const look = () => {
      if (document.visibilityState === 'visible') void this.ask();
    };
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look, { signal });
    addEventListener('online', () => void this.ask('now'), { signal });
    addEventListener('offline', () => (this.reach = 'offline'), { signal });
    if (!navigator.onLine) this.reach = 'offline';
    return () => {
      clearInterval(timer);
      ended.abort();
    };
  }

  async ask(how?: 'now'): Promise<void> {
    const now = performance.now();
    if (how !== 'now' && now - this.#asked < AT_MOST_EVERY) return;
    this.#asked = now;
    const since = this.#source.revision();
    try {
      const signal = AbortSignal.timeout(GIVE_UP);
      const response = await fetch(this.#source.address(since), { signal });
      if (!response.ok) throw new Error(String(response.status));
      this.#take((await response.json()) as Answer, since);
      this.reach = 'reached';
    } catch {
      this.reach = navigator.onLine ? 'unreachable' : 'offline';
    }
  }

  /** "Not now": until there is something newer. */
  putOff(): void {
    this.#put = this.#known?.version ?? null;
    this.changed = null;
  }

  /** What is known is on screen now. */
  settle(): void {
    this.#shown = this.#known?.version ?? null;
    this.changed = null;
  }

  #take(answer: Answer, since: number): void {
    this.#known = answer;
    if (answer.revision === since) this.#shown ??= answer.version;
    const isShown = answer.revision === since && answer.version === this.#shown;
    this.changed = isShown || answer.version === this.#put ? null : answer.changed;
  }
}
