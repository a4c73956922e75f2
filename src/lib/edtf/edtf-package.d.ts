/** The part of the `edtf` package that is used here; it brings no types of its own. */
declare module 'edtf' {
  export interface LibraryDate {
    readonly type: string;
    /** First millisecond; null or infinite where the start is open. */
    readonly min: number | null;
    /** Last millisecond, inclusive; null or infinite where the end is open. */
    readonly max: number | null;
  }

  /** Throws where the text is not EDTF. */
  export default function edtf(text: string): LibraryDate;
}
