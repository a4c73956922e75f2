export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Step {
  readonly name: string;
  /** Each runs also where the one before has failed. Words are parted by spaces. */
  readonly commands: readonly string[];
  /** The steps that come first; where one of them fails, this one is skipped. */
  readonly after?: readonly string[];
  /** Needs the machine to itself, and shows its output as it comes. */
  readonly alone?: boolean;
  /** Counts the tests within, from their report; without it, the step counts as one. */
  readonly count?: () => Counts;
}

export interface Result extends Counts {
  readonly name: string;
  readonly seconds: number;
  /** Empty where it was shown as it came, or where a check had nothing to find fault with. */
  readonly output: string;
}
