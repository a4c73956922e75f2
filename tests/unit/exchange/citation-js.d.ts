/** What the tests use of a package that brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads any format that a plugin knows into CSL-JSON; throws where none does. */
      readonly chain: (text: string) => readonly Readonly<Record<string, unknown>>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
