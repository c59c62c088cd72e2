/** Loading takes any content: it keeps to its limits, throws at nothing, and one bad file hides no other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook } from '#testing/temporary-playbook.ts';
import { loadPlaybook } from './load.ts';

const load = (files: Readonly<Record<string, string | Uint8Array>>) =>
  loadPlaybook(memoryTree({ ...smallestPlaybook, ...files }), kinds);
const rules = (files: Readonly<Record<string, string | Uint8Array>>) => load(files).problems.map(({ rule }) => rule);
const withLimits = (limits: string) => `${String(smallestPlaybook['playbook.yaml'])}limits: {${limits}}\n`;

const toil = 'title: Toil\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: Work that grows with the service.\n';

test('the smallest playbook is clean', () => {
  const { playbook, problems, files } = load({});
  expect(problems).toEqual([]);
  expect([playbook.config.name, files, playbook.entries.map(({ id }) => id)]).toEqual(['Example', 2, ['platform']]);
});

test('one bad file hides no other, and is no target of a broken reference', () => {
  const { playbook, problems } = load({
    'terms/toil.yaml': toil,
    'terms/bad.yaml': toil.replace('title', 'titel'),
    'guides/start.md':
      '---\ntitle: Start\nowner: team/platform\nreviewed: 2026-04-01\nrelated: [term/bad]\n---\n\nSee [toil](../terms/toil.yaml) and [bad](../terms/bad.yaml).\n',
  });
  expect(problems.map(({ rule, location }) => `${location.file} ${rule}`)).toEqual([
    'terms/bad.yaml schema/unknown-key',
  ]);
  // A misspelt field counts as the one that was meant, so that rules judge the rest.
  expect(playbook.entries.map(({ id }) => id)).toEqual(['start', 'platform', 'bad', 'toil']);
});

test('messages call a kind what the organisation calls it', () => {
  const config = `${String(smallestPlaybook['playbook.yaml'])}labels: { term: { one: Word, many: Words } }\n`;
  const { problems } = load({ 'playbook.yaml': config, 'terms/toil.yaml': toil, 'terms/more/toil.yaml': toil });
  expect(problems.map(({ message }) => message)).toEqual([
    'Unexpected second word `toil`, expected one; the other is `terms/more/toil.yaml`',
  ]);
});

describe('limits', () => {
  test.each<[string, Readonly<Record<string, string | Uint8Array>>, readonly string[]]>([
    [
      'a text as large as allowed',
      {
        'playbook.yaml': withLimits(`fileBytes: ${toil.length}`),
        'terms/toil.yaml': toil,
        'teams/platform.yaml': toil,
      },
      [],
    ],
    [
      'a text that is larger',
      { 'playbook.yaml': withLimits(`fileBytes: ${toil.length}`), 'terms/toil.yaml': `${toil}\n` },
      ['source/too-large'],
    ],
    [
      'an image that is larger',
      { 'playbook.yaml': withLimits('assetBytes: 2'), 'guides/rota.png': 'png' },
      ['source/too-large'],
    ],
    [
      'data that nests deeper',
      { 'playbook.yaml': withLimits('nesting: 2'), 'terms/toil.yaml': `${toil}x-a: [[1]]\n` },
      ['yaml/nesting'],
    ],
    [
      'aliases without end',
      {
        'playbook.yaml': withLimits('aliases: 0'),
        'terms/toil.yaml': `${toil.replace('Toil', '&t Toil')}summary: *t\n`,
      },
      ['yaml/aliases'],
    ],
  ])('%s', (_, files, expected) => {
    expect(
      rules(files)
        .filter((rule) => /^(source|yaml)/.test(rule))
        .slice(0, 1),
    ).toEqual(expected);
  });
});

test('no bytes in any file are too strange, and each problem lies in its file', () => {
  const path = fc.constantFrom(
    'playbook.yaml',
    'terms/toil.yaml',
    'guides/start.md',
    'guides/deep/on-call.mdx',
    'ladders/management.yaml',
    'rituals/retrospective.md',
    'x',
    'terms/Ä b.yaml',
  );
  const strange = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          ...['---\n', toil, 'owner: ', 'team/platform\n', 'levels:\n', '  - id: a\n', '- ', '{', '\t'],
          ...['[a](./b.md#c)\n', ':::note\n', '<b>', '# x\n', '`'],
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.dictionary(path, strange, { maxKeys: 4 }), (files) => {
      for (const { location, message, hint } of loadPlaybook(memoryTree(files), kinds).problems) {
        expect(location.file in files || location.file === 'playbook.yaml').toBe(true);
        expect(
          Math.min(location.start.line, location.start.column, location.end.line, location.end.column),
        ).toBeGreaterThanOrEqual(1);
        expect(message === '' || hint === '').toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});
