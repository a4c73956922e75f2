/**
 * Who may import whom below `src/`, as data. An importer may always import its own folder; what is
 * absent here is forbidden. Change a line only together with the design, and say why in the commit.
 */

/** `'all'`, or for d3 the submodules whose names may be imported from it. */
export type Names = 'all' | readonly string[];

export interface Rule {
  /** Folders of `src/lib` (or `cli`, `app`), beside the importer's own. */
  readonly folders: readonly string[];
  /** Packages by name; a `*` at the end stands for any rest. */
  readonly packages: Readonly<Record<string, Names>>;
}

const PURE = [
  ...['edtf', 'text', 'model', 'timeline', 'url', 'filter'],
  ...['extract', 'words', 'render'],
];
const NODE: Rule['packages'] = { 'node:*': 'all' };
const BELOW_SERVER = [
  ...['store', 'extract', 'exchange', 'render', 'words'],
  ...['filter', 'url', 'timeline', 'model', 'edtf', 'text'],
];

/** Keyed by folder: a folder of `src/lib`, `cli`, or `app` (routes, hooks, params, service worker). */
export const TABLE: Readonly<Record<string, Rule>> = {
  edtf: { folders: [], packages: { edtf: 'all' } },
  text: { folders: [], packages: { 'approx-string-match': 'all' } },
  model: { folders: ['edtf'], packages: {} },
  timeline: {
    folders: ['model', 'edtf'],
    packages: { d3: ['array', 'scale', 'time', 'time-format'], 'date-fns': 'all' },
  },
  // The words of a search are the same to the address, the store and the page (text/search-terms).
  url: { folders: ['model', 'edtf', 'text', 'timeline'], packages: {} },
  filter: { folders: ['url', 'timeline', 'model', 'edtf', 'text'], packages: {} },
  words: {
    folders: ['model', 'edtf'],
    packages: { 'date-fns': 'all', '@date-fns/utc': 'all', '@date-fns/tz': 'all' },
  },
  extract: { folders: ['model', 'edtf', 'text', 'words'], packages: {} },
  store: { folders: ['model', 'edtf', 'text'], packages: {} },
  exchange: {
    folders: ['model', 'edtf', 'text', 'words'],
    packages: { d3: ['dsv'], 'ical-generator': 'all' },
  },
  render: {
    folders: ['timeline', 'words', 'model', 'edtf'],
    packages: { d3: ['shape', 'interpolate'] },
  },
  state: { folders: ['url', 'timeline', 'model', 'edtf'], packages: { svelte: 'all' } },
  components: {
    folders: [
      ...['state', 'render', 'words', 'filter', 'url', 'timeline'],
      ...['model', 'edtf', 'text'],
    ],
    packages: { svelte: 'all' },
  },
  server: { folders: BELOW_SERVER, packages: { ...NODE, zod: 'all', yaml: 'all' } },
  cli: {
    // `build` is the built app: serving and publishing drive its handler in this process.
    folders: ['server', 'build', ...BELOW_SERVER],
    packages: { ...NODE, commander: 'all', compression: 'all', zod: 'all' },
  },
  app: {
    folders: ['components', 'state', 'server', ...BELOW_SERVER],
    packages: {
      svelte: 'all',
      '@sveltejs/kit': 'all',
      '$app/*': 'all',
      '$env/*': 'all',
      '$service-worker': 'all',
    },
  },
};

/** Packages that only some files of a folder may import, beside what the folder may. */
export const FILES: readonly { readonly file: RegExp; readonly packages: Rule['packages'] }[] = [
  {
    file: /^src\/lib\/extract\/article\//,
    packages: { linkedom: 'all', '@mozilla/readability': 'all', 'eld/*': 'all' },
  },
  { file: /^src\/lib\/store\/.+\.server\.ts$/, packages: NODE },
  { file: /^src\/lib\/server\/folder\/decode\.ts$/, packages: { chardet: 'all' } },
  { file: /^src\/lib\/components\/stream\//, packages: { 'virtua/svelte': 'all' } },
  {
    file: /^src\/lib\/components\/(.+\/)?gestures[^/]*\.ts$/,
    packages: { d3: ['zoom', 'selection'] },
  },
];

/** The same input gives the same output: here the clock and chance come in as arguments. */
export const WITHOUT_CLOCK_AND_CHANCE: readonly string[] = PURE;
