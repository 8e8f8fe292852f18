import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
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

/** Reads every source file of the rooms. */
export function sourceFiles(): SourceFile[] {
  return ['src', 'workers']
    .flatMap(pathsBelow)
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const code = path.endsWith('.svelte') ? scriptsOf(text) : text;
      return { path, text, tree: ts.createSourceFile(path, code, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS) };
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
}

function specifierOf(node: ts.Node): { text: string; typesOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return {
      text: node.moduleSpecifier.text,
      typesOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { text: node.moduleSpecifier.text, typesOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { text: node.argument.literal.text, typesOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [given] = node.arguments;
    return given && ts.isStringLiteral(given) ? { text: given.text, typesOnly: false } : undefined;
  }
  // new URL('./x.worker.ts', import.meta.url)
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
    const [given] = node.arguments ?? [];
    return given && ts.isStringLiteral(given) && given.text.startsWith('.')
      ? { text: given.text, typesOnly: false }
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
    const to = own ? posix.normalize(posix.join(dirname(path).split(sep).join('/'), text)) : text;
    found.push({ from: path, to, own, typesOnly: specifier.typesOnly });
  });
  return found;
}

/** A path of this machine as the tests name it. */
export const asPath = (absolute: string): string => relative(root, absolute).split(sep).join('/');
