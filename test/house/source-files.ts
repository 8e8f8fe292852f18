import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The TypeScript of it: all of a .ts, the scripts of a .svelte, at their own lines. */
  readonly tree: ts.SourceFile;
}

function pathsBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}

/** Blanks everything but the scripts, so that lines keep their numbers. */
function scriptsOf(component: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  let kept = '';
  let at = 0;
  for (const match of component.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)) {
    const start = match.index + (match[1]?.length ?? 0);
    const end = start + (match[2]?.length ?? 0);
    kept += blank(component.slice(at, start)) + component.slice(start, end);
    at = end;
  }
  return kept + blank(component.slice(at));
}

/** Parses a .ts, or the scripts of a .svelte. */
export function treeOf(path: string, text: string): ts.SourceFile {
  const code = path.endsWith('.svelte') ? scriptsOf(text) : text;
  return ts.createSourceFile(path, code, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
}

/** Reads every source file of the rooms; a tool's config is none. */
export function sourceFiles(): SourceFile[] {
  return ['src', 'workers']
    .flatMap(pathsBelow)
    .filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('/vite.config.ts'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, tree: treeOf(path, text) };
    });
}

/** Visits every node of a tree. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

export const lineOf = (tree: ts.SourceFile, position: number): number =>
  tree.getLineAndCharacterOfPosition(position).line + 1;

export interface Import {
  readonly from: string;
  /** A path from the root for our own files, the specifier for a library. */
  readonly to: string;
  readonly own: boolean;
  readonly typesOnly: boolean;
  /** What it takes, under the names of the exporting file. */
  readonly names: readonly string[] | 'all';
}

type Specifier = Pick<Import, 'typesOnly' | 'names'> & { readonly text: string };

function takenBy(clause: ts.ImportClause | undefined): Pick<Import, 'typesOnly' | 'names'> {
  const bindings = clause?.namedBindings;
  const elements = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
  const named = elements.map((each) => (each.propertyName ?? each.name).text);
  const typesOnly =
    clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (elements.length > 0 && !clause?.name && elements.every((each) => each.isTypeOnly));
  const names = bindings && ts.isNamespaceImport(bindings) ? 'all' : [...named, ...(clause?.name ? ['default'] : [])];
  return { typesOnly, names };
}

function specifierOf(node: ts.Node): Specifier | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { text: node.moduleSpecifier.text, ...takenBy(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    const { exportClause: clause } = node;
    const names =
      clause && ts.isNamedExports(clause)
        ? clause.elements.map((each) => (each.propertyName ?? each.name).text)
        : 'all';
    return { text: node.moduleSpecifier.text, typesOnly: node.isTypeOnly, names };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { text: node.argument.literal.text, typesOnly: true, names: 'all' };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [given] = node.arguments;
    return given && ts.isStringLiteral(given) ? { text: given.text, typesOnly: false, names: 'all' } : undefined;
  }
  // new URL('./x.worker.ts', import.meta.url)
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
    const [given] = node.arguments ?? [];
    return given && ts.isStringLiteral(given) && given.text.startsWith('.')
      ? { text: given.text, typesOnly: false, names: 'all' }
      : undefined;
  }
  return undefined;
}

/** Lists what a file imports, in every way a file can. */
export function importsOf({ path, tree }: Pick<SourceFile, 'path' | 'tree'>): Import[] {
  const found: Import[] = [];
  visit(tree, (node) => {
    const specifier = specifierOf(node);
    if (!specifier) return;
    const text = specifier.text.replace(/\?.*$/, '');
    const own = text.startsWith('.');
    const to = own ? posix.normalize(posix.join(posix.dirname(path), text)) : text;
    found.push({ ...specifier, from: path, to, own });
  });
  return found;
}
