import { median } from 'simple-statistics';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lineOf, sourceFiles, visit } from './source-files.ts';

/** Tables of data are as long as their data. */
const isTable = (path: string) =>
  /^src\/words\/|-data\.ts$|-tables\.ts$|^src\/sources\/(defaults\/|bibliography)|^src\/plan\/(measures\/|fields\.ts)/.test(
    path,
  );

/** Functions that are one thing and longer than the house likes, each with its reason. */
const longFunctions: Readonly<Record<string, string>> = {};

const files = sourceFiles();

type WithBody = ts.FunctionLikeDeclaration & { readonly body: ts.Node };
const hasBody = (node: ts.Node): node is WithBody =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
const linesOf = (tree: ts.SourceFile, node: ts.Node) => lineOf(tree, node.end) - lineOf(tree, node.getStart()) + 1;

/** Named functions and methods directly inside: each is measured by itself, so that a factory counts only its own lines. */
function insideOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  node.forEachChild((child) => {
    const named =
      ts.isFunctionDeclaration(child) || ts.isMethodDeclaration(child) || ts.isVariableDeclaration(child.parent);
    if (named && hasBody(child)) found.push(child);
    else found.push(...insideOf(child));
  });
  return found;
}

function functionsOf({ path, tree }: (typeof files)[number]) {
  const found: { name: string; lines: number }[] = [];
  visit(tree, (node) => {
    if (!hasBody(node)) return;
    const named =
      ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent) ? node.parent.name : node.name;
    const inside = insideOf(node.body).reduce((sum, each) => sum + linesOf(tree, each), 0);
    const name = `${path} ${named?.getText() ?? `line ${lineOf(tree, node.getStart())}`}`;
    found.push({ name, lines: linesOf(tree, node) - inside });
  });
  return found;
}

describe('sizes that read well', () => {
  it('keeps files under 400 lines, tables of data apart', () => {
    const long = files.filter(({ path, text }) => !isTable(path) && text.split('\n').length > 401);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the median file near 100 lines', () => {
    expect(median(files.map(({ text }) => text.split('\n').length))).toBeLessThanOrEqual(110);
  });

  it('keeps functions to 60 lines, laws of the model to 40', () => {
    const long = files
      .flatMap((file) =>
        functionsOf(file).filter(({ lines }) => lines > (file.path.startsWith('src/model/') ? 40 : 60)),
      )
      .filter(({ name }) => !(name in longFunctions));
    expect(long).toEqual([]);
  });

  it('names no long function that is gone', () => {
    const names = new Set(files.flatMap(functionsOf).map(({ name }) => name));
    expect(Object.keys(longFunctions).filter((name) => !names.has(name))).toEqual([]);
  });

  it('keeps components to 150 lines, styles apart', () => {
    const long = files
      .filter(({ path }) => path.endsWith('.svelte'))
      .map(({ path, text }) => ({
        path,
        lines: text
          .replace(/<style[\s\S]*<\/style>\s*/, '')
          .trimEnd()
          .split('\n').length,
      }))
      .filter(({ lines }) => lines > 150);
    expect(long).toEqual([]);
  });
});

describe('types', () => {
  it('are named: no any', () => {
    const found: string[] = [];
    for (const { path, tree } of files) {
      visit(tree, (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${path}:${lineOf(tree, node.getStart())}`);
      });
    }
    expect(found).toEqual([]);
  });
});

describe('docstrings', () => {
  it('stand on each exported function from quantities to workers', () => {
    const bare: string[] = [];
    for (const { path, tree } of files) {
      if (!/^(src\/(quantities|sources|plan|model|engine|charts|report)|workers)\/.*\.ts$/.test(path)) continue;
      for (const statement of tree.statements) {
        if (!ts.isFunctionDeclaration(statement)) continue;
        const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
        const hasOne = ts.getJSDocCommentsAndTags(statement).length > 0;
        if (exported && !hasOne) bare.push(`${path} ${statement.name?.text ?? ''}`);
      }
    }
    expect(bare).toEqual([]);
  });
});
