import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from './source-files.ts';
import { importsOf, root, sourceFiles, treeOf, visit } from './source-files.ts';

/** Where the program, its workers and its tools begin. */
const entries = /^(src\/main\.ts|src\/views\/main\.ts|src\/cli\/main\.ts|workers\/.*\.worker\.ts|.*\.d\.ts)$/;

function testFiles(folder = 'test'): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return testFiles(path);
    if (!/\.(ts|svelte)$/.test(path)) return [];
    const text = readFileSync(join(root, path), 'utf8');
    return [{ path, text, tree: treeOf(path, text) }];
  });
}

const files = sourceFiles();
const tests = testFiles();

/** Names a file exports by declaration, with how often its own code says them. */
function exportsOf({ tree }: Pick<SourceFile, 'tree'>): { name: string; own: number }[] {
  const said = new Map<string, number>();
  visit(tree, (node) => {
    if (ts.isIdentifier(node)) said.set(node.text, (said.get(node.text) ?? 0) + 1);
  });
  const names = tree.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const named = statement as unknown as { readonly name?: ts.Node };
    return named.name ? [named.name.getText()] : [];
  });
  return names.map((name) => ({ name, own: said.get(name) ?? 0 }));
}

/** Every name that any import takes; `*` and side effects take all of a file. */
function taken(all: readonly SourceFile[]): { names: Set<string>; whole: Set<string> } {
  const names = new Set<string>();
  const whole = new Set<string>();
  for (const { to, names: imported } of all.flatMap(importsOf)) {
    if (imported === 'all') whole.add(to);
    else for (const name of imported) names.add(`${to} ${name}`);
  }
  return { names, whole };
}

function deadExports(all: readonly SourceFile[]): string[] {
  const { names, whole } = taken(all);
  return all
    .filter(({ path }) => !entries.test(path) && !whole.has(path) && !path.endsWith('.svelte'))
    .flatMap((file) => exportsOf(file).map((each) => ({ ...each, path: file.path })))
    .filter(({ path, name, own }) => own < 2 && !names.has(`${path} ${name}`))
    .map(({ path, name }) => `${path} ${name}`);
}

describe('dead code', () => {
  it('is not exported: what nobody imports and the file itself does not use', () => {
    const dead = deadExports([...files, ...tests]);
    expect(dead.filter((each) => !/\.test\.ts |vite\.config/.test(each))).toEqual([]);
  });

  it('is in no file that nobody imports', () => {
    const imported = new Set([...files, ...tests].flatMap(importsOf).map(({ to }) => to));
    expect(files.map(({ path }) => path).filter((path) => !imported.has(path) && !entries.test(path))).toEqual([]);
  });

  it('is found', () => {
    const file = (path: string, text: string): SourceFile => ({ path, text, tree: treeOf(path, text) });
    const found = deadExports([
      file(
        'src/plan/a.ts',
        'export const used = 1; export function dead() {} export type Own = 1; const x: Own = 1; export default x;',
      ),
      file('src/plan/b.ts', "import { used as mine } from './a.ts'; mine;"),
      file('src/plan/c.ts', 'export const all = 1;'),
      file('src/plan/d.ts', "import * as c from './c.ts'; c;"),
    ]);
    expect(found).toEqual(['src/plan/a.ts dead']);
  });
});
