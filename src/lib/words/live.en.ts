/** What is said of a page that has been overtaken, and of one that reaches nobody. English. */
const events = (n: number): string => (n === 1 ? '1 event has' : `${n} events have`);

export const liveEn = {
  changed: (n: number) =>
    n === 0 ? 'This timeline has changed.' : `${events(n)} changed since this page was opened.`,
  show: 'Show the changes',
  offline: 'You are off line: what is on screen stays.',
  offlineStep: 'You are off line, and that is not on screen yet. What is on screen stays.',
  unreachable: 'The timeline does not answer just now: what is on screen stays.',
  unreachableStep: 'The timeline did not answer. What is on screen stays.',
  again: 'Try again',
  dismiss: 'Not now',
} as const;
