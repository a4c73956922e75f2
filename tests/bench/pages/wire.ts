/** What comes over the wire: bytes by kind, compressed with their headers and as they are used. */
import type { CDPSession } from '@playwright/test';

const KINDS = ['html', 'javascript', 'css', 'data', 'other'] as const;

export type WireKind = (typeof KINDS)[number];

export interface Weight {
  /** Bytes, compressed, with headers. */
  readonly wire: number;
  /** Bytes, unpacked, without headers. */
  readonly plain: number;
}

export interface Wire {
  readonly weights: Readonly<Record<WireKind, Weight>>;
  readonly requests: number;
  /** Addresses on any other host than the page's own. */
  readonly elsewhere: readonly string[];
}

/** Listens from now on; the function gives what has been finished until it is called. */
export async function listenToWire(protocol: CDPSession, origin: string): Promise<() => Wire> {
  const asked = new Map<string, { url: string; mime: string; wire: number; plain: number }>();
  protocol.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('data:'))
      asked.set(requestId, { url: request.url, mime: '', wire: 0, plain: 0 });
  });
  protocol.on('Network.responseReceived', ({ requestId, response }) => {
    const one = asked.get(requestId);
    if (one) one.mime = response.mimeType;
  });
  protocol.on('Network.dataReceived', ({ requestId, dataLength }) => {
    const one = asked.get(requestId);
    if (one) one.plain += dataLength;
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId);
    if (one) one.wire = encodedDataLength;
  });
  await protocol.send('Network.enable');
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
  return () => {
    const all = [...asked.values()];
    const weigh = (kind: WireKind): Weight => {
      const some = all.filter(({ mime }) => kindOf(mime) === kind);
      return {
        wire: some.reduce((sum, { wire }) => sum + wire, 0),
        plain: some.reduce((sum, { plain }) => sum + plain, 0),
      };
    };
    return {
      weights: Object.fromEntries(KINDS.map((kind) => [kind, weigh(kind)])) as Wire['weights'],
      requests: all.length,
      elsewhere: all.map(({ url }) => url).filter((url) => new URL(url).origin !== origin),
    };
  };
}

function kindOf(mime: string): WireKind {
  if (mime === 'text/html') return 'html';
  if (mime.includes('javascript')) return 'javascript';
  if (mime === 'text/css') return 'css';
  if (mime === 'application/json' || mime.endsWith('+json')) return 'data';
  return 'other';
}
