/** Settings written as scripts are read as data; nothing of them is ever run. */
import { expect, test } from 'vitest';
import { readScript } from './script-data.ts';

const whole = (text: string, file = 'settings.ts'): unknown => readScript(file, text).exported.get('default');

test.each<[string, string, unknown]>([
  ['literals', 'export default [1, -2, "a", true, null, 1 + 2]', [1, -2, 'a', true, null, 3]],
  [
    'declared names, before and after',
    'export default { a, ...rest };\nconst a = 1, rest = { b: [2] };',
    { a: 1, b: [2] },
  ],
  ['lists put together', 'const a = [1];\nmodule.exports = [...a, 2].concat([3]);', [1, 2, 3]],
  ['types', 'const a = ["x"] as const;\nexport default { a: a!, b: <any>"y" } satisfies Config;', { a: ['x'], b: 'y' }],
  ['a call that only types', 'export default defineConfig({ a: wrap([1]) });', { a: [1] }],
  [
    'a path that is looked up',
    'export default { file: require.resolve("./x.js"), other: require("./y") };',
    { file: './x.js', other: undefined },
  ],
  [
    'texts',
    'const n = "b";\nexport default [`a ${n}`, "a" + "-" + n, md`x\n`, ["a", n].join(" ")];',
    ['a b', 'a-b', 'x\n', 'a b'],
  ],
  [
    'functions that give settings back',
    'export default async function () { const a = 1; return { a, b: side() }; }\nfunction side() { return ["x"]; }',
    { a: 1, b: ['x'] },
  ],
  ['a function handed to one', 'export default defineConfig(() => ({ a: 1 }));', { a: 1 }],
  [
    'members',
    'const names = { dev: "Developer" };\nexport default [names.dev, names["dev"], names.constructor];',
    ['Developer', 'Developer', undefined],
  ],
  ['a value or else another', 'export default process.env.TITLE || "Handbook"', 'Handbook'],
  [
    'what only a run can tell',
    'export default { a: list.map((x) => x), b: cond ? 1 : 2, c: Date.now(), d: new Date("2026-01-01"), e: /x/ }',
    { a: undefined, b: undefined, c: undefined, d: undefined, e: undefined },
  ],
  [
    'what refers to itself',
    'const a = { b };\nconst b = { a };\nexport default f();\nfunction f() { return f(); }',
    undefined,
  ],
])('%s', (_, text, value) => {
  expect(whole(text)).toEqual(value);
});

test('each way of exporting', () => {
  const script =
    'export const a = 1;\nconst b = 2;\nexport { b as c };\nexports.d = 3;\nmodule.exports.e = 4;\nexport function f() { return 5; }';
  expect([...readScript('a.js', script).exported]).toEqual([
    ['a', 1],
    ['c', 2],
    ['d', 3],
    ['e', 4],
    ['f', undefined],
  ]);
});

test.each([
  ['a.js', '// @flow\nexport const tracks: Map = ({ a: 1 }: any);'],
  ['b.jsx', 'export const tracks = { a: 1 };\nexport const View = () => <p>{tracks.a}</p>;'],
  ['c.tsx', 'export const tracks: Tracks = { a: 1 };\nconst view = <p />;'],
  ['d.js', 'type Tracks = {| +a: number |};\nexport const tracks: Tracks = { a: 1 };'],
])('%s: the languages of scripts', (file, text) => {
  const { exported, problem } = readScript(file, text);
  expect(problem).toBeUndefined();
  expect(exported.get('tracks')).toEqual({ a: 1 });
});

test('names of every object are no data unless they are written', () => {
  const value = whole('export default { __proto__: { polluted: true }, "constructor": "x" }') as object;
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(value)).toBeNull();
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('other files are read only through what is given for them', () => {
  const text = 'import side, { nav as top } from "./side";\nexport default { side, top };';
  expect(whole(text)).toEqual({ side: undefined, top: undefined });
  const given = readScript('a.ts', text, (from) =>
    from === './side' ? readScript('side.ts', 'export default [1];\nexport const nav = [2];') : undefined,
  );
  expect(given.exported.get('default')).toEqual({ side: [1], top: [2] });
});

test('a mistake is told at its place, and what stands before it is read', () => {
  const { exported, problem } = readScript('a.ts', 'export const a = 1;\nexport const b = 1;\nconst b = 2;\n');
  expect(exported.get('a')).toBe(1);
  expect(problem?.location.start.line).toBe(3);
});

test.each([
  ['brackets without end', `export default ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  [
    'values that multiply',
    [
      'const a0 = ["x"];',
      ...Array.from({ length: 30 }, (_, at) => `const a${String(at + 1)} = [${`a${String(at)},`.repeat(10)}];`),
      'export default a30;',
    ].join('\n'),
  ],
  [
    'texts that double',
    [
      'const a0 = "xxxxxxxxxx";',
      ...Array.from({ length: 40 }, (_, at) => `const a${String(at + 1)} = a${String(at)} + a${String(at)};`),
      'export default a40;',
    ].join('\n'),
  ],
  [
    'functions that call twice',
    [
      'function f0() { return [1]; }',
      ...Array.from(
        { length: 40 },
        (_, at) => `function f${String(at + 1)}() { const z = 1; return [f${String(at)}(), f${String(at)}()]; }`,
      ),
      'export default f40();',
    ].join('\n'),
  ],
  ['no script', '\u0000{{{'],
  ['a very long one', ' '.repeat(4_000_001)],
])('%s: bounded and told', (_, text) => {
  expect(readScript('a.js', text).problem).toBeDefined();
});

test('a long chain of texts is one text', () => {
  const text = whole(`export default ${Array.from({ length: 1500 }, () => '"a"').join(' + ')};`);
  expect(text).toBe('a'.repeat(1500));
});
