/** What a key means on the timeline. One table, read by the handler and by the help alike. */
export type KeyAction =
  | 'previous'
  | 'next'
  | 'lane-up'
  | 'lane-down'
  | 'first'
  | 'last'
  | 'window-earlier'
  | 'window-later'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'open'
  | 'close'
  | 'go-to-date'
  | 'help';

export interface KeyHelp {
  readonly keys: readonly string[];
  readonly shown: readonly string[];
  readonly action: KeyAction;
  readonly does: string;
}

export const KEYS: readonly KeyHelp[] = [
  { keys: ['ArrowLeft'], shown: ['←'], action: 'previous', does: 'previous event of the lane' },
  { keys: ['ArrowRight'], shown: ['→'], action: 'next', does: 'next event of the lane' },
  { keys: ['ArrowUp'], shown: ['↑'], action: 'lane-up', does: 'nearest event of the lane above' },
  {
    keys: ['ArrowDown'],
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
  { keys: ['Escape'], shown: ['Esc'], action: 'close', does: 'close it, back to the same event' },
  { keys: ['g'], shown: ['g'], action: 'go-to-date', does: 'go to a date' },
  { keys: ['?'], shown: ['?'], action: 'help', does: 'this list' },
];

export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): KeyAction | null {
  // With a modifier a key belongs to the browser or the system.
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return KEYS.find(({ keys }) => keys.includes(event.key))?.action ?? null;
}
