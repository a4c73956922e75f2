/** Every import a source file makes, in whichever way it is written. */
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** The imported names; `'*'` where the whole module is taken. */
  readonly names: readonly string[] | '*';
  readonly line: number;
}

export interface GlobalUse {
  readonly name: string;
  readonly line: number;
}

/** Static and dynamic imports, `export … from`, `import('x')` in types, workers and globs. */
export function readImports(file: string, source: string): Import[] {
  return collect(file, source, importOf);
}

/** The clock, chance and the process, wherever a file reaches for them. */
export function readImpureUses(file: string, source: string): GlobalUse[] {
  return collect(file, source, impureUseOf);
}

type Found<T> = Omit<T, 'line'>;

function collect<T extends { line: number }>(
  file: string,
  source: string,
  find: (node: ts.Node) => Found<T> | undefined,
): T[] {
  const code = file.endsWith('.svelte') ? scriptsOf(source) : source;
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const all: T[] = [];
  const visit = (node: ts.Node): void => {
    const found = find(node);
    if (found) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      all.push({ ...found, line } as T);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return all;
}

/** The markup is blanked out, not cut out, so that line numbers stay true. */
function scriptsOf(svelte: string): string {
  const parts = svelte.split(/(<script\b[^>]*>[\s\S]*?<\/script>)/i);
  return parts.map((part, i) => (i % 2 ? blankTags(part) : blank(part))).join('');
}

const blankTags = (script: string) => script.replace(/^<script\b[^>]*>|<\/script>$/gi, blank);
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

function importOf(node: ts.Node): Found<Import> | undefined {
  if (ts.isImportDeclaration(node)) {
    return { specifier: textOf(node.moduleSpecifier), names: importedNames(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: textOf(node.moduleSpecifier), names: exportedNames(node.exportClause) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { qualifier } = node;
    const names = qualifier ? [qualifier.getText().split('.')[0]!] : '*';
    return { specifier: textOf(node.argument.literal), names };
  }
  if (ts.isCallExpression(node) && loadsModules(node.expression)) {
    const [first] = node.arguments;
    if (first && ts.isStringLiteralLike(first)) return { specifier: first.text, names: '*' };
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
    const [first, base] = node.arguments ?? [];
    if (base?.getText() === 'import.meta.url' && first && ts.isStringLiteralLike(first)) {
      const loadsCode = /\.(ts|js|svelte)$/.test(first.text);
      if (loadsCode) return { specifier: first.text, names: '*' };
    }
  }
  return undefined;
}

function loadsModules(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    ['require', 'import.meta.glob'].includes(callee.getText())
  );
}

function importedNames(clause: ts.ImportClause | undefined): Import['names'] {
  if (!clause?.namedBindings) return clause?.name ? ['default'] : '*';
  if (ts.isNamespaceImport(clause.namedBindings)) return '*';
  const names = clause.namedBindings.elements.map(originalName);
  return clause.name ? ['default', ...names] : names;
}

function exportedNames(clause: ts.NamedExportBindings | undefined): Import['names'] {
  return clause && ts.isNamedExports(clause) ? clause.elements.map(originalName) : '*';
}

const originalName = (item: ts.ImportSpecifier | ts.ExportSpecifier) =>
  (item.propertyName ?? item.name).text;

const textOf = (node: ts.Node) => (ts.isStringLiteralLike(node) ? node.text : node.getText());

function impureUseOf(node: ts.Node): Found<GlobalUse> | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText();
    const isImpure =
      ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'].includes(name) ||
      node.expression.getText() === 'process';
    if (isImpure) return { name };
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    if (!node.arguments?.length) return { name: 'new Date()' };
  }
  return undefined;
}
