/** Holds every import below `src/` against the table; there is no list of exceptions. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as d3 from 'd3';
import { describe, expect, it } from 'vitest';
import { checkFile } from './architecture.check.ts';
import { TABLE } from './architecture.table.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = globSync('src/**/*.{ts,js,cjs,svelte}', { cwd: ROOT });

describe('the sources', () => {
  it.each(SOURCES.map((path) => path.replaceAll('\\', '/')))('%s', (file) => {
    expect(checkFile(file, readFileSync(`${ROOT}/${file}`, 'utf8'))).toEqual([]);
  });
});

describe('the table', () => {
  it('has no two folders that import each other', () => {
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (TABLE[from]?.folders ?? []).some((next) => {
        if (next === to) return true;
        if (seen.has(next)) return false;
        return reaches(next, to, seen.add(next));
      });
    expect(Object.keys(TABLE).filter((folder) => reaches(folder, folder))).toEqual([]);
  });

  it('names folders it knows', () => {
    const named = Object.values(TABLE).flatMap((rule) => rule.folders);
    expect(named.filter((folder) => !(folder in TABLE) && folder !== 'build')).toEqual([]);
  });
});

describe('the checker lets pass', () => {
  it.each([
    ['src/lib/model/actor.ts', `import { parse } from '#lib/edtf/parse.ts';`],
    ['src/lib/model/actor.ts', `export * from './ids.ts';`],
    ['src/lib/extract/time/rule.ts', `import { stage } from '../stage.ts';`],
    ['src/lib/extract/article/html.ts', `import { parseHTML } from 'linkedom';`],
    ['src/lib/timeline/ticks.ts', `import { bisectLeft, scaleUtc, type ScaleTime } from 'd3';`],
    ['src/lib/words/date.ts', `import { de } from 'date-fns/locale';`],
    ['src/lib/store/sqlite.server.ts', `import { DatabaseSync } from 'node:sqlite';`],
    ['src/lib/components/timeline/gestures.svelte.ts', `import { select, zoom } from 'd3';`],
    ['src/lib/components/ui/Chip.svelte', `<p>import x from 'left-pad'</p><script>let a;</script>`],
    [
      'src/lib/text/quote.ts',
      `// Date.now() and import 'd3' in a comment\nconst s = "process.env";`,
    ],
    ['src/lib/model/when.ts', `const day = new Date(0);`],
    ['src/cli/main.ts', `await import('./commands/serve.ts'); import { z } from 'zod';`],
    ['src/cli/commands/serve.ts', `new URL('../../../build/handler.js', import.meta.url);`],
    ['src/routes/+page.svelte', `<script>import { goto } from '$app/navigation';</script>`],
    ['src/hooks.server.ts', `import type { Handle } from '@sveltejs/kit';`],
  ])('%s: %s', (file, source) => {
    expect(checkFile(file, source)).toEqual([]);
  });
});

describe('the checker stops', () => {
  it.each([
    ['src/lib/model/actor.ts', `import { x } from '#lib/timeline/ticks.ts';`],
    ['src/lib/model/actor.ts', `import type { X } from '#lib/timeline/ticks.ts';`],
    ['src/lib/model/actor.ts', `import '../store/store.ts';`],
    ['src/lib/model/actor.ts', `export { x } from '../store/store.ts';`],
    ['src/lib/model/actor.ts', `const x = () => import('#lib/server/ingest.ts');`],
    ['src/lib/model/actor.ts', `type X = import('#lib/server/ingest.ts').X;`],
    ['src/lib/state/index.ts', `new Worker(new URL('../store/worker.ts', import.meta.url));`],
    ['src/lib/state/index.ts', `const all = import.meta.glob('../server/*.ts');`],
    ['src/lib/url/query.ts', `import { x } from '$lib/model/ids';`],
    ['src/lib/url/query.ts', `import { x } from '../../../package.json';`],
    ['src/lib/utils/date.ts', `export {};`],
    ['src/lib/utils.ts', `export {};`],
    ['src/lib/extract/html.ts', `import { parseHTML } from 'linkedom';`],
    ['src/lib/timeline/ticks.ts', `import { select } from 'd3';`],
    ['src/lib/timeline/ticks.ts', `import { select as scaleUtc } from 'd3';`],
    ['src/lib/timeline/ticks.ts', `import * as d3 from 'd3';`],
    ['src/lib/timeline/ticks.ts', `import { scaleUtc } from 'd3-scale';`],
    ['src/lib/components/timeline/Axis.svelte', `<script>import { zoom } from 'd3';</script>`],
    ['src/lib/components/timeline/Axis.svelte', `<script>import '$app/navigation';</script>`],
    ['src/lib/store/memory.ts', `import { DatabaseSync } from 'node:sqlite';`],
    ['src/lib/exchange/csv.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/lib/server/http.ts', `new URL('../../../build/handler.js', import.meta.url);`],
    ['src/routes/+page.server.ts', `import { join } from 'node:path';`],
    ['src/cli/main.ts', `import x from '#lib/state/viewport.svelte.ts';`],
    ['src/lib/text/ids.ts', `const id = Math.random();`],
    ['src/lib/render/scene.ts', `const now = Date.now();`],
    ['src/lib/render/scene.ts', `const now = new Date();`],
    ['src/lib/words/date.ts', `const zone = process.env.TZ;`],
  ])('%s: %s', (file, source) => {
    expect(checkFile(file, source)).toHaveLength(1);
  });
});

describe('the checker', () => {
  it('says where and what', () => {
    const source = `<p>one</p>\n<script lang="ts">\n  import x from '#lib/server/x.ts';\n</script>`;
    expect(checkFile('src/lib/components/ui/A.svelte', source)).toEqual([
      'src/lib/components/ui/A.svelte:3: components may not import server',
    ]);
  });

  it("knows every name of d3's submodules", () => {
    const own = { timeline: /^(bisect|scale|utc|timeFormat)/, render: /^(curve|line|area|symbol)/ };
    for (const [folder, pattern] of Object.entries(own)) {
      const names = Object.keys(d3).filter((name) => pattern.test(name));
      const source = `import { ${names.join(', ')} } from 'd3';`;
      expect(checkFile(`src/lib/${folder}/a.ts`, source)).toEqual([]);
    }
  });
});
