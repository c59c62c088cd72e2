/** One word for one thing: in one room, or one area, no two exports have the same name. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../src/', import.meta.url));

/** Astro looks for these by their name. */
const ASKED_FOR = ['onRequest'];

/** `growth` for a file of an area, `load` for one of another room. */
function roomOf(file: string): string {
  const [room = '', area = ''] = file.split('/');
  return room === 'areas' && area !== 'kinds.ts' ? area : room;
}

/** What a file declares and exports; what it hands on from another file has its name there. */
function exportsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(`${ROOT}${file}`, 'utf8'), ts.ScriptTarget.Latest);
  const names = source.statements.flatMap((statement) => {
    const isExported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (isExported !== true) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? name.text : []));
    const { name } = statement as ts.Statement & { readonly name?: ts.Node };
    return name !== undefined && ts.isIdentifier(name) ? name.text : [];
  });
  // A value may have the name of its type.
  return [...new Set(names)];
}

const files = globSync('**/*.ts', { cwd: ROOT })
  .filter((file) => !/\.test\.ts$|\.d\.ts$/.test(file))
  // Folders there are other people's documentation, as an import meets it.
  .filter((file) => !/^testing\/imports\/.*\//.test(file));
const rooms = Map.groupBy(files.filter((file) => file.includes('/')).toSorted(), roomOf);

test.each([...rooms])('%s has one word for one thing', (_, own) => {
  const declared = Map.groupBy(
    own.flatMap((file) => exportsOf(file).map((name) => ({ name, file }))),
    ({ name }) => name,
  );
  const shared = [...declared].filter(([name, places]) => places.length > 1 && !ASKED_FOR.includes(name));
  expect(shared.map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`)).toEqual([]);
});
