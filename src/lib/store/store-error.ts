export type StoreProblem = 'locked' | 'not-writable' | 'damaged' | 'full' | 'newer-version';

/** The place where the store lives cannot be used; `message` says what, where and what to do. */
export class StoreError extends Error {
  readonly problem: StoreProblem;
  readonly path: string;

  constructor(problem: StoreProblem, path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.problem = problem;
    this.path = path;
  }
}
