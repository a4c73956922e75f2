/** What a key means on the timeline. One table, read by the handler and by the help alike. */
export type KeyAction =
  | 'previous'
  | 'next'
  | 'lane-up'
  | 'lane-down'
  | 'first'
  | 'last'
  | 'extend-earlier'
  | 'extend-later'
  | 'window-earlier'
  | 'window-later'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'open'
  | 'close'
  | 'fold'
  | 'search'
  | 'go-to-date'
  | 'help';

export interface KeyHelp {
  readonly keys: readonly string[];
  /** Where the same key without Shift means something else; undefined: Shift makes no difference. */
  readonly shift?: boolean;
  readonly shown: readonly string[];
  readonly action: KeyAction;
  readonly does: string;
}

export const KEYS: readonly KeyHelp[] = [
  {
    keys: ['ArrowLeft'],
    shift: false,
    shown: ['←'],
    action: 'previous',
    does: 'previous event of the lane',
  },
  {
    keys: ['ArrowRight'],
    shift: false,
    shown: ['→'],
    action: 'next',
    does: 'next event of the lane',
  },
  {
    keys: ['ArrowUp'],
    shift: false,
    shown: ['↑'],
    action: 'lane-up',
    does: 'nearest event of the lane above',
  },
  {
    keys: ['ArrowDown'],
    shift: false,
    shown: ['↓'],
    action: 'lane-down',
    does: 'nearest event of the lane below',
  },
  { keys: ['Home'], shown: ['Home'], action: 'first', does: 'first event of the lane' },
  { keys: ['End'], shown: ['End'], action: 'last', does: 'last event of the lane' },
  { keys: ['PageUp'], shown: ['Page ↑'], action: 'window-earlier', does: 'one window earlier' },
  { keys: ['PageDown'], shown: ['Page ↓'], action: 'window-later', does: 'one window later' },
  { keys: ['+', '='], shown: ['+'], action: 'zoom-in', does: 'zoom in about the event' },
  { keys: ['-', '−'], shown: ['−'], action: 'zoom-out', does: 'zoom out' },
  { keys: ['0'], shown: ['0'], action: 'fit', does: 'fit all events' },
  { keys: ['Enter', ' '], shown: ['Enter'], action: 'open', does: 'open the excerpt' },
  {
    keys: ['Escape'],
    shown: ['Esc'],
    action: 'close',
    does: 'close it, back to the same event; clear a range',
  },
  {
    keys: ['ArrowRight'],
    shift: true,
    shown: ['Shift', '→'],
    action: 'extend-later',
    does: 'select a range, from this event to the next',
  },
  {
    keys: ['ArrowLeft'],
    shift: true,
    shown: ['Shift', '←'],
    action: 'extend-earlier',
    does: 'select a range, back to the event before',
  },
  { keys: ['f'], shown: ['f'], action: 'fold', does: 'fold or open the lane' },
  { keys: ['/'], shown: ['/'], action: 'search', does: 'search' },
  { keys: ['g'], shown: ['g'], action: 'go-to-date', does: 'go to a date' },
  { keys: ['?'], shown: ['?'], action: 'help', does: 'this list' },
];

/** What only a mark that has the focus can be asked for. */
export const OF_A_MARK: ReadonlySet<KeyAction> = new Set([
  'previous',
  'next',
  'lane-up',
  'lane-down',
  'first',
  'last',
  'extend-earlier',
  'extend-later',
  'window-earlier',
  'window-later',
  'open',
  'fold',
]);

export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): KeyAction | null {
  // With a modifier a key belongs to the browser or the system.
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const meant = KEYS.find(
    ({ keys, shift }) =>
      keys.includes(event.key) && (shift === undefined || shift === event.shiftKey),
  );
  return meant?.action ?? null;
}
