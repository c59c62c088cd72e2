/** What the two rules about kinds refuse, and what they let pass; and which imports between areas the layers refuse. */
import { RuleTester } from 'eslint';
import typescript from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import relations from './area-relations.cjs';
import { kindRules } from './kind-rules.ts';
import layers from './layers.cjs';

RuleTester.describe = describe;
RuleTester.it = test;
RuleTester.itOnly = test.only;

const tester = new RuleTester({ languageOptions: { parser: typescript.parser } });
const { rules = {} } = kindRules;

// `start` reads systems and teams of another area, and no forum.
const start = (code: string) => ({ code, filename: '/waymark/src/areas/start/who-to-ask/who-to-ask.ts' });

tester.run('says-what-it-reads', rules['says-what-it-reads']!, {
  valid: [
    "type Own = Entry<'term'>;",
    "type Listed = Entry<'system'>;",
    "for (const system of view.entriesOf('system')) list(system);",
    "tools.link(ref, 'forum');",
    "const owner = ref('forum');",
    "const words = find(['forum']);",
    "if (step.kind === 'day-one') begin(step);",
  ].map(start),
  invalid: [
    "type Other = Entry<'forum'>;",
    "type Either = Entry<'system' | 'forum'>;",
    "type Fields = KindData['forum'];",
    "for (const forum of entries('forum')) list(forum);",
    "for (const forum of view.entriesOf('forum')) list(forum);",
    "const board = view.find('forum', 'architecture');",
    "const board = view.resolve(ref, ['team', 'forum']);",
    "const former = history.at(revision, 'forum');",
    "if (isKind(entry, 'forum')) meet(entry);",
    "if (entry.kind === 'forum') meet(entry);",
  ].map((code) => ({
    ...start(code),
    errors: [{ messageId: 'unsaid', data: { area: 'start', kind: 'forum' } }],
  })),
});

tester.run('names-no-kind', rules['names-no-kind']!, {
  valid: [
    "import { kinds } from '#areas/kinds.ts';",
    "const areas = await import('#areas/kinds.ts');",
    "const valid = [example('guide', { reviewed: '2026-04-01' })];",
    "list.setAttribute('role', 'tablist');",
    "const words = 'a team or a role';",
  ],
  invalid: [
    ["import { ladder } from '#areas/growth/ladder/kind.ts';", 'imported'],
    ["import { ladder } from '../areas/growth/ladder/kind.ts';", 'imported'],
    ["const { ladder } = await import('#areas/growth/ladder/kind.ts');", 'imported'],
    ["if (given.what !== 'ladder') stop();", 'named'],
    ["const own = { 'health-check': 1 };", 'named'],
    ["function show(ladder: Entry<'ladder'>) {}", 'named'],
    ["const page = example(name, 'guide');", 'named'],
  ].map(([code = '', messageId = '']) => ({ code, errors: [{ messageId }] })),
});

describe('an area', () => {
  const isRefused = (from: string, to: string) =>
    layers.forbidden
      .filter(({ name }) => name.startsWith('area-'))
      .some((rule) => matches(from, rule.from) && matches(to, rule.to));

  test.each([
    ['src/areas/start/phase/phase.ts', 'src/areas/start/term/schema.ts', false],
    ['src/areas/start/phase/phase.ts', 'src/areas/organisation/team/words.ts', false],
    ['src/areas/start/phase/phase.ts', 'src/site/kit/facts.ts', false],
    ['src/areas/start/phase/phase.ts', 'src/areas/decisions/forum/schema.ts', true],
    ['src/areas/start/phase/phase.ts', 'src/areas/kinds.ts', true],
    ['src/areas/start/phase/phase.test.ts', 'src/areas/kinds.ts', false],
    ['src/areas/guides/guide/kind.ts', 'src/areas/start/term/schema.ts', true],
  ])('%s → %s, refused: %s', (from, to, refused) => {
    expect(isRefused(from, to)).toBe(refused);
  });

  test('that is there has its line, with kinds that are there', () => {
    const { areaOf, reads } = relations;
    expect(Object.keys(reads).toSorted()).toEqual([...new Set(Object.values(areaOf))].toSorted());
    for (const [area, kinds] of Object.entries(reads)) expect(kinds.map((kind) => areaOf[kind])).not.toContain(area);
    expect(
      Object.values(reads)
        .flat()
        .filter((kind) => !Object.hasOwn(areaOf, kind)),
    ).toEqual([]);
  });
});

function matches(path: string, { path: wanted = '', pathNot }: { readonly path?: string; readonly pathNot?: string }) {
  return new RegExp(wanted).test(path) && !(pathNot !== undefined && new RegExp(pathNot).test(path));
}
