/** Whatever `JSON.parse` takes is read as it reads it, and nothing else is; each value stands where its text does. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#testing/runs.ts';
import { placedJson, type Placed } from './json-places.ts';

function plain({ value, items, fields }: Placed): unknown {
  if (items !== undefined) return items.map(plain);
  if (fields === undefined) return value;
  return Object.fromEntries([...fields].map(([name, field]) => [name, plain(field)]));
}

function parsed(text: string): unknown {
  try {
    return { all: JSON.parse(text) as unknown };
  } catch {
    return 'not JSON';
  }
}

function read(text: string): unknown {
  const found = placedJson(text);
  return 'stopsAt' in found ? 'not JSON' : { all: plain(found) };
}

test('is what JSON.parse reads, spaced or not', () => {
  const value = fc
    .jsonValue({ noUnicodeString: false })
    .filter((each) => !JSON.stringify(each).includes('"__proto__"'));
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2, '\t'), (each, space) => {
      const text = JSON.stringify(each, undefined, space);
      expect(read(text)).toEqual(parsed(text));
    }),
    { numRuns: runs(300) },
  );
});

test('is no JSON where JSON.parse says so', () => {
  const tokens = fc.array(fc.constantFrom('[', ']', '{', '}', ',', ':', '"a"', '1', '-', '01', 'true', 'x', ' ', '"'));
  fc.assert(
    fc.property(tokens, (all) => {
      const text = all.join('');
      expect(read(text)).toEqual(parsed(text));
    }),
    { numRuns: runs(2000) },
  );
});

test.each([
  ['[1, 2', 5],
  ['{"a" 1}', 5],
  ['[1,]', 3],
  ['[x]', 1],
  ['[]]', 2],
  ['['.repeat(5000), 201],
])('%.20s stops at its fault', (text, stopsAt) => {
  expect(placedJson(text)).toEqual({ stopsAt });
});

test('a value knows its place', () => {
  const text = '[{ "number": 12 }]';
  const all = placedJson(text);
  const number = 'items' in all ? all.items?.[0]?.fields?.get('number') : undefined;
  expect(text.slice(number?.from, number?.to)).toBe('12');
});
