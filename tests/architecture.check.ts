/** Holds one file against the table, and says in words what it may not do. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { readImports, readImpureUses, type Import } from './architecture.imports.ts';
import { FILES, TABLE, WITHOUT_CLOCK_AND_CHANCE, type Rule } from './architecture.table.ts';

/** `file` is a path from the project's root, with forward slashes. */
export function checkFile(file: string, source: string): string[] {
  const folder = folderOf(file);
  const rule = folder === undefined ? undefined : TABLE[folder];
  if (folder === undefined || !rule) return [`${file}: belongs to no folder of the table`];

  const violations = readImports(file, source).flatMap((found) => {
    const problem = problemWith(file, folder, rule, found);
    return problem ? [`${file}:${found.line}: ${problem}`] : [];
  });
  if (WITHOUT_CLOCK_AND_CHANCE.includes(folder)) {
    for (const { name, line } of readImpureUses(file, source)) {
      violations.push(`${file}:${line}: ${folder} is pure, and takes ${name} as an argument`);
    }
  }
  return violations;
}

/** A folder of `src/lib`, `cli`, `app`, `build`, or none. */
function folderOf(file: string): string | undefined {
  const lib = /^src\/lib\/([^/]+)\//.exec(file);
  if (lib) return lib[1];
  if (file.startsWith('src/cli/')) return 'cli';
  if (file.startsWith('build/')) return 'build';
  if (/^src\/(routes|params)\/|^src\/(hooks|service-worker|app)\b/.test(file)) return 'app';
  return undefined;
}

function problemWith(file: string, folder: string, rule: Rule, found: Import): string | undefined {
  const { specifier } = found;
  if (/^\$lib\b/.test(specifier)) return `write ${specifier.replace('$lib', '#lib')}, with .ts`;
  const target = pathOf(file, specifier);
  return target === undefined
    ? packageProblem(file, folder, rule, found)
    : folderProblem(folder, rule, target);
}

/** Where the specifier points inside the project; undefined for a package. */
function pathOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#lib/')) return specifier.replace('#lib/', 'src/lib/');
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier));
  return undefined;
}

function folderProblem(folder: string, rule: Rule, target: string): string | undefined {
  const other = folderOf(target);
  if (other === folder || (other && rule.folders.includes(other))) return undefined;
  return `${folder} may not import ${other ?? target}`;
}

function packageProblem(
  file: string,
  folder: string,
  rule: Rule,
  { specifier, names }: Import,
): string | undefined {
  const rules = [rule, ...FILES.filter((special) => special.file.test(file))];
  const allowed = rules.flatMap(({ packages }) =>
    Object.entries(packages).flatMap(([name, of]) => (covers(name, specifier) ? [of] : [])),
  );
  if (allowed.length === 0) return `${folder} may not import ${specifier}`;
  if (allowed.includes('all')) return undefined;

  const submodules = allowed.flat();
  if (names === '*') return `import ${specifier} by name`;
  const stray = names.filter((name) => !submodules.some((sub) => d3Names(sub).has(name)));
  if (stray.length === 0) return undefined;
  return `${folder} may import ${specifier}'s ${submodules.join(', ')} only, not ${stray.join(', ')}`;
}

function covers(name: string, specifier: string): boolean {
  if (name.endsWith('*')) return specifier.startsWith(name.slice(0, -1));
  // date-fns is small because its locales are apart; d3 is imported whole, and shaken.
  return specifier === name || (name !== 'd3' && specifier.startsWith(`${name}/`));
}

const namesBySubmodule = new Map<string, Set<string>>();

/** What d3-array and the like export, types included. */
function d3Names(submodule: string): Set<string> {
  let names = namesBySubmodule.get(submodule);
  if (!names) {
    const types = new URL(`../node_modules/@types/d3-${submodule}/index.d.ts`, import.meta.url);
    const declared = readFileSync(types, 'utf8').matchAll(
      /^\s*export (?:function|const|class|type|interface|namespace) (\w+)/gm,
    );
    names = new Set([...declared].map((match) => match[1]!));
    namesBySubmodule.set(submodule, names);
  }
  return names;
}
