/** Of any text and any change: the result says what is wanted, and what says the same in both is byte for byte the same. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isMap, isScalar, isSeq, parseDocument, Scalar, visit, type Node } from 'yaml';
import { runs } from '#testing/runs.ts';
import { fieldsOf, mergeFields } from './merge-fields.ts';
import { contentOf, mergeFile } from './merge-file.ts';
import { endOf, pairOf, startOf } from './places.ts';

const words = fc
  .array(
    fc.constantFrom(
      'one',
      'two',
      'a: b',
      '#x',
      '-',
      "it's",
      '"so"',
      '\\',
      'ä',
      '{',
      ']',
      '&a',
      '*b',
      '%',
      'true',
      '12',
      '|',
      '~',
    ),
    {
      maxLength: 6,
    },
  )
  .map((list) => list.join(' '));
const text = fc.oneof(
  words,
  words,
  fc.array(words, { maxLength: 4 }).map((lines) => lines.join('\n')),
  fc.string({ maxLength: 8 }),
);
const leaf = fc.oneof(
  text,
  text,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
);
const name = fc.oneof(
  fc.constantFrom('title', 'owner', 'agenda', 'minutes', 'id', 'level'),
  fc.string({ minLength: 1, maxLength: 4 }),
);
const { fields } = fc.letrec<{ fields: Record<string, unknown>; value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, leaf, fc.array(tie('value'), { maxLength: 4 }), tie('fields')),
  fields: fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));

/** A text that says it, in a form that a person might choose. */
const written = (data: Record<string, unknown>, choose: (most: number) => number): string => {
  const document = new Document(data, { aliasDuplicateObjects: false });
  const styles = [undefined, 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL', 'PLAIN'] as const;
  visit(document, {
    Node(key, node) {
      if (isScalar(node) && typeof node.value === 'string' && key !== 'key') {
        const style = styles[choose(styles.length)];
        if (style !== undefined) node.type = style;
      }
      if ((isMap(node) || isSeq(node)) && choose(4) === 0) node.flow = true;
      if (key !== 'key' && choose(6) === 0) node.comment = ' why';
      if (choose(8) === 0) node.commentBefore = ' above';
      if (choose(8) === 0) node.spaceBefore = true;
    },
  });
  const yaml = document.toString({
    lineWidth: [0, 20, 80][choose(3)] ?? 0,
    indent: 2 + choose(3),
    indentSeq: choose(2) === 0,
  });
  return choose(6) === 0 ? yaml.trimEnd() : yaml;
};

const changed = (value: unknown, choose: (most: number) => number, other: unknown): unknown => {
  if (choose(8) === 0) return other;
  if (Array.isArray(value) && value.length > 0) {
    const at = choose(value.length);
    const act = choose(5);
    if (act === 0) return value.toSpliced(at, 1);
    if (act === 1) return value.toSpliced(at, 0, other);
    if (act === 2) return value.toReversed();
    return value.with(at, changed(value[at], choose, other));
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    const entries = Object.entries(value);
    const at = choose(entries.length);
    const act = choose(5);
    const [key, inner] = (entries[at] ?? ['', undefined]) as readonly [string, unknown];
    if (act === 0) return Object.fromEntries(entries.toSpliced(at, 1));
    if (act === 1) return Object.fromEntries(entries.toSpliced(at, 0, [`${key}x`, other]));
    if (act === 2) return Object.fromEntries(entries.with(at, [`${key}y`, inner]));
    return Object.fromEntries(entries.with(at, [key, changed(inner, choose, other)]));
  }
  return typeof value === 'string' && choose(3) > 0 ? value.replace(/\S+/, 'word') : other;
};

const chooser = fc
  .infiniteStream(fc.nat({ max: 999 }))
  .map((stream) => (most: number) => (stream.next().value ?? 0) % most);

test('of any text', () => {
  fc.assert(
    fc.property(fields, leaf, fc.nat({ max: 3 }), chooser, (data, other, changes, choose) => {
      const yaml = written(data, choose);
      const before = readable(yaml);
      fc.pre(before !== undefined);
      expect(mergeFields(yaml, before)).toBe(yaml);
      const wanted = Array.from({ length: changes }).reduce((value) => changed(value, choose, other), before);
      fc.pre(isPlain(wanted));
      const merged = mergeFields(yaml, wanted);
      expect(fieldsOf(merged)).toEqual(wanted);
      expect(mergeFields(merged, wanted)).toBe(merged);
      for (const block of sameBlocks(yaml, before, wanted)) expect(merged).toContain(block);
    }),
    { numRuns: runs(3000, 500) },
  );
});

const files = globSync('content/**/*.{yaml,md,mdx}')
  .toSorted()
  .filter((file) => isReadable(file));

test('of each file of the example, a save without a change is the same file', () => {
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    const format = file.endsWith('.yaml') ? 'yaml' : 'md';
    const { fields: own, body } = contentOf(source, format);
    expect(
      mergeFile(source, format, { fields: structuredClone(own), ...(format === 'md' && { body: body.trim() }) }),
    ).toBe(source);
  }
});

test('of each file of the example, a word that changes changes its own lines only', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.boolean(), (file, pick, isWindows) => {
      const format = file.endsWith('.yaml') ? 'yaml' : 'md';
      const plain = readFileSync(file, 'utf8');
      const source = isWindows ? plain.replaceAll('\n', '\r\n') : plain;
      const { fields: own } = contentOf(source, format);
      const places = textsIn(own);
      const path = places[pick % places.length] ?? [];
      const wanted = withWord(own, path);
      const merged = mergeFile(source, format, { fields: wanted });
      expect(contentOf(merged, format).fields).toEqual(wanted);
      const [from, to] = [source.split('\n'), merged.split('\n')];
      expect(to.length).toBe(from.length);
      expect(from.filter((line, at) => line !== to[at])).toHaveLength(1);
    }),
    { numRuns: runs(300, 60) },
  );
});

function isReadable(file: string): boolean {
  try {
    return textsIn(contentOf(readFileSync(file, 'utf8'), file.endsWith('.yaml') ? 'yaml' : 'md').fields).length > 0;
  } catch {
    return false;
  }
}

function readable(yaml: string): Record<string, unknown> | undefined {
  try {
    return fieldsOf(yaml);
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields that say the same before and after, as they are written; each is a block of lines of its own. */
function sameBlocks(yaml: string, before: Record<string, unknown>, wanted: Record<string, unknown>): readonly string[] {
  const { contents } = parseDocument<Node>(yaml, { uniqueKeys: false });
  if (!isMap(contents) || contents.flow === true) return [];
  return Object.keys(before).flatMap((key) => {
    if (!Object.hasOwn(wanted, key) || JSON.stringify(before[key]) !== JSON.stringify(wanted[key])) return [];
    const pair = pairOf(contents, key);
    const end = endOf(pair?.value, yaml);
    return pair === undefined || end < 0 || !(pair.key instanceof Scalar) ? [] : [yaml.slice(startOf(pair.key), end)];
  });
}

type Place = readonly (string | number)[];

function textsIn(value: unknown, path: Place = []): readonly Place[] {
  if (typeof value === 'string') return /[a-z] [a-z]/.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function withWord(data: unknown, path: Place): Record<string, unknown> {
  const copy = structuredClone(data) as Record<string, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>((inner, step) => inner[step] as Record<string, unknown>, copy);
  const last = path.at(-1) ?? '';
  parent[last] = String(parent[last]).replace(/([a-z]) ([a-z])/, '$1 very $2');
  return copy;
}
