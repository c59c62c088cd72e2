/** Findings that share a cause are one to read; none is lost, and few stay as they are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Gone } from '#model/gone.ts';
import { memoryTree } from '#source/tree.ts';
import { check } from '../check.ts';
import { findings } from '../discover.ts';
import { grouped, withoutRepeats } from './group.ts';

const at = (file: string, line = 1) => ({ file, start: { line, column: 1 }, end: { line, column: 2 } });

const CONFIG = { 'playbook.yaml': 'name: Example\ndescription: An example.\n' };
const term = (owner: string, rest = '') =>
  `title: Toil\nowner: ${owner}\nreviewed: 2026-04-01\ndefinition: Work by hand.\n${rest}`;
const team = 'title: Platform\nowner: team/platform\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps it up.\n';

const diagnosticsOf = (files: Readonly<Record<string, string>>) =>
  check(memoryTree({ ...CONFIG, ...files }), { kinds, rules: [], findings, today: '2026-04-15' }).diagnostics;

const terms = (count: number, text: (index: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`terms/toil-${index + 1}.yaml`, text(index)]));

const told = (diagnostics: readonly Diagnostic[]) =>
  grouped(diagnostics).groups.map((each) => [each.diagnostics.length, each.files, each.message, each.hint]);

describe('one finding', () => {
  test('a folder that is gone, whichever entries were in it and however they are named', () => {
    const found = diagnosticsOf({
      ...terms(3, () => term('team/platform')),
      'terms/on-call.yaml': term('team/reliability'),
      'guides/start.md': `---\ntitle: Start\nowner: role/nobody\nreviewed: 2026-04-01\n---\n\nAsk [them](../teams/platform.md) for help with it.\n`,
    });
    expect(told(found)).toEqual([
      [
        5,
        5,
        'Missing `teams/`, expected the folder that 5 references lead into; to 2 entries, most often `platform` (4), `reliability` (1)',
        'Put the folder back, or create the entries anew; where it is gone for good, take out what refers to it.',
      ],
    ]);
    expect(grouped(found).single.map(({ message }) => message)).toEqual([
      'Unexpected `role/nobody`, expected the id of a team or a role',
    ]);
  });

  test('an entry that is gone', () => {
    const found = diagnosticsOf({ 'teams/platform.yaml': team, ...terms(4, () => term('team/reliability')) });
    expect(told(found)).toEqual([
      [
        4,
        4,
        'Missing `teams/reliability`, expected the entry that 4 references lead to',
        'Check the name, or create it: `waymark new team reliability`.',
      ],
    ]);
  });

  test('the same unknown field in many files', () => {
    const found = diagnosticsOf({
      'teams/platform.yaml': team,
      ...terms(5, () => term('team/platform', 'confluence: 12\n')),
    });
    expect(told(found).map(([places, files]) => [places, files])).toEqual([[5, 5]]);
  });
});

test('three of a sort are read one by one', () => {
  expect(told(diagnosticsOf({ ...terms(3, () => term('team/platform')) }))).toEqual([]);
});

test('the same words with other hints have no hint of their own', () => {
  const found = ['a', 'b', 'c', 'd'].map((hint): Diagnostic => ({
    rule: 'reference/broken-link',
    severity: 'error',
    message: 'm',
    hint,
    location: at(hint),
  }));
  expect(grouped(found).groups.map(({ hint }) => hint)).toEqual([undefined]);
});

describe('for services that show places', () => {
  test('only what one step takes away is told once', () => {
    const found = diagnosticsOf({ ...terms(6, () => term('team/platform', 'confluence: 12\n')) });
    expect(found).toHaveLength(12);
    const left = withoutRepeats(found);
    expect(left).toHaveLength(7);
    expect(left[0]).toMatchObject({ location: { file: 'terms/toil-1.yaml' } });
    expect(left.filter(({ message }) => message.startsWith('Missing `teams/`'))).toHaveLength(1);
  });
});

const gone = fc.option(
  fc.record<Gone>({
    folder: fc.constantFrom('teams', 'terms'),
    id: fc.constantFrom('a', 'b'),
    isWholeFolder: fc.boolean(),
  }),
  { nil: undefined },
);
const diagnostic: fc.Arbitrary<Diagnostic> = fc.record({
  rule: fc.constantFrom('reference/unknown' as const, 'schema/unknown-key' as const),
  severity: fc.constantFrom('error' as const, 'warning' as const),
  message: fc.constantFrom('one', 'two'),
  hint: fc.constantFrom('this', 'that'),
  location: fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(9)).map(([file, line]) => at(file, line + 1)),
  gone,
});

test('nothing is lost, nothing is told twice', () => {
  fc.assert(
    fc.property(fc.array(diagnostic, { maxLength: 60 }), (all) => {
      const { groups, single } = grouped(all);
      const out = [...single, ...groups.flatMap(({ diagnostics }) => diagnostics)];
      expect(out).toHaveLength(all.length);
      expect(new Set(out)).toEqual(new Set(all));
      for (const { diagnostics } of groups) expect(diagnostics.length).toBeGreaterThan(3);
    }),
  );
});
