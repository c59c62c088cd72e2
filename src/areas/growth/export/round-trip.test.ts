/** What is exported imports again as the same ladder: generated ladders, and those of the fixtures. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { memoryTree } from '#source/tree.ts';
import { importLadder } from '#testing/imported-ladder.ts';
import { smallestPlaybook } from '#testing/temporary-playbook.ts';
import { generatedLadder } from '#testing/generated-ladder.ts';
import { ladderSchema } from '../ladder/schema.ts';
import { growthWords } from '../words/growth-words.ts';
import { ladderFormats } from './index.ts';
import { FORMAT, portable, type PortableLadder } from './portable.ts';

const words = growthWords({ language: 'en' }).export.document;
const formats = ladderFormats;
const isValid = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(new URL('../../../../public/schemas/ladder-export.json', import.meta.url), 'utf8')) as object,
);

const exported = (data: unknown, more: Partial<PortableLadder> = {}): PortableLadder => ({
  format: FORMAT,
  formatVersion: 1,
  id: 'engineering',
  ladder: ladderSchema.parse(data),
  sources: {},
  extensions: {},
  ...more,
});

function again(text: string, extension: string) {
  const { loaded, faults } = importLadder({ [`ladder.${extension}`]: text });
  const [entry] = loaded.playbook.entriesOf('ladder');
  return { faults, entry };
}

describe.each(formats)('$format', ({ write, extension }) => {
  test('any ladder comes back as it was', () => {
    fc.assert(
      fc.property(generatedLadder, (data) => {
        const alone = exported(data, { extensions: { 'x-cost': ['A', []] }, body: 'Prose.' });
        const { entry, faults } = again(write(alone, words), extension);
        expect(faults).toEqual([]);
        expect(entry?.data).toEqual(alone.ladder);
        expect(entry?.extensions).toEqual({ 'x-cost': ['A', []] });
        expect(entry?.body?.source.trim()).toBe('Prose.');
      }),
      { numRuns: 60 },
    );
  });

  test.each(['minimal.yaml', 'full.md'])('the fixture %s comes back as it was', (name) => {
    const text = readFileSync(new URL(`../ladder/fixtures/${name}`, import.meta.url), 'utf8');
    const { playbook } = loadPlaybook(memoryTree({ [`ladders/fixture.${name.split('.')[1] ?? ''}`]: text }), kinds);
    const entry = playbook.find('ladder', 'fixture');
    if (entry === undefined) throw new Error(`${name} is no ladder`);
    const alone = portable(entry, viewFor(playbook, 'restricted'));
    const { entry: found } = again(write(alone, words), extension);
    expect({ ...found?.data, owner: undefined }).toEqual({ ...alone.ladder, owner: undefined });
    expect(found?.extensions).toEqual(entry.extensions);
    expect(found?.data.expectations.map(({ text: words }) => words)).toEqual(
      entry.data.expectations.map(({ text: words }) => words),
    );
  });
});

test('JSON is what its published schema says', () => {
  fc.assert(
    fc.property(generatedLadder, (data) => {
      const json: unknown = JSON.parse(
        formats.find(({ format }) => format === 'json')?.write(exported(data), words) ?? '',
      );
      expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true);
    }),
    { numRuns: 30 },
  );
  expect(isValid({ format: FORMAT, formatVersion: 1, id: 'x' })).toBe(false);
});

test('no cell of a sheet begins with what a spreadsheet would run', () => {
  fc.assert(
    fc.property(generatedLadder, (data) => {
      const sheet = formats.find(({ format }) => format === 'csv')?.write(exported(data), words);
      const cells = parse(sheet ?? '', { bom: true, record_delimiter: '\r\n' }).flat();
      expect(cells.filter((cell) => /^(?!-\d+(?:\.\d+)?(?:e[+-]?\d+)?$)[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

const set = 'title: Shared\nowner: team/platform\nreviewed: 2026-04-01\n';
const inherits = {
  ...smallestPlaybook,
  'behaviours/everyone.yaml': `${set}groups: [{id: craft, label: Craft}]\nexpectations:\n  - {id: listens, group: craft, text: "Listens, as [we all](../terms/kind.yaml) do."}\n`,
  'behaviours/secret.yaml': `${set}visibility: restricted\ngroups: [{id: plans, label: Plans}]\nexpectations:\n  - {id: hides, group: plans, text: Keeps the merger quiet.}\n`,
  'behaviours/data.yaml': `${set}groups: [{id: models, label: Models}]\nexpectations:\n  - {id: models, group: models, text: Names what a column means.}\n`,
  'terms/kind.yaml':
    'title: Kind\nvisibility: restricted\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: Warm.\n',
  'ladders/engineering.yaml': `${set}version: 1.0.0\neffectiveFrom: 2026-01-01\nextends: [behaviours/everyone, behaviours/secret]\ntracks: [{id: ic, label: IC, kind: ic}]\nlevels: [{id: engineer, label: Engineer, rank: 1, track: ic}]\ndisciplines: [{id: data, label: Data, adds: [behaviours/data]}]\nexpectations:\n  - {id: ships, group: craft, levels: [engineer], text: Ships.}\n`,
};

describe('a ladder that shares', () => {
  const { playbook, problems } = loadPlaybook(memoryTree(inherits), kinds);
  const view = viewFor(playbook, 'internal');
  const entry = view.entriesOf('ladder')[0];
  if (entry === undefined) throw new Error('There is no ladder');
  const alone = portable(entry, view);

  test('stands alone when it is exported, and says where things are from', () => {
    expect(problems).toEqual([]);
    expect(alone.ladder.extends).toEqual([]);
    expect(alone.ladder.expectations.map(({ id, levels, disciplines }) => [id, levels, disciplines])).toEqual([
      ['ships', ['engineer'], []],
      ['listens', ['engineer'], []],
      ['models', ['engineer'], ['data']],
    ]);
    expect(alone.ladder.groups.map(({ id }) => id)).toEqual(['craft', 'models']);
    expect(alone.sources).toEqual({ listens: 'behaviours/everyone', models: 'behaviours/data' });
  });

  test.each(ladderFormats)('holds in $format nothing that its readers may not see', ({ write }) => {
    const text = write(alone, words);
    expect(text).toContain('Listens, as we all do.');
    expect(text).not.toMatch(/merger|secret|kind\.yaml/);
  });
});

describe('an exported document that people worked on', () => {
  const data = {
    title: 'Engineering',
    owner: 'team/platform',
    reviewed: '2026-04-01',
    version: '1.2.0',
    effectiveFrom: '2026-05-01',
    tracks: [{ id: 'ic', label: 'IC', kind: 'ic' }],
    levels: [{ id: 'engineer', label: 'Engineer', rank: 1, track: 'ic' }],
    groups: [{ id: 'craft', label: 'Craft' }],
    expectations: [
      {
        id: 'ships',
        group: 'craft',
        levels: ['engineer'],
        text: 'Ships daily.',
        weight: 'essential',
        kind: 'responsibility',
      },
    ],
  };
  const written = formats.find(({ format }) => format === 'markdown')?.write(exported(data), words) ?? '';

  test('keeps their words, and the ids and weights of what they reworded', () => {
    const { entry, faults } = again(written.replace('Answers for: Ships daily.', 'Answers for: Ships weekly.'), 'md');
    expect(faults).toEqual([]);
    expect(entry?.data.expectations[0]).toMatchObject({ id: 'ships', text: 'Ships weekly.', weight: 'essential' });
  });

  test('says at its place what it cannot take', () => {
    const { faults } = again(written.replace('Ships daily.\n', 'Ships daily.\n- Sleeps nightly.\n'), 'md');
    expect(faults).toEqual([
      'ladder.md:10:1 Unexpected line in an exported ladder, expected only other words: “- Sleeps nightly.”',
    ]);
  });

  test('is read by its headings where its data are gone', () => {
    const { entry } = again(
      written.replace(/<!--.*-->/s, '') + '\n## Senior engineer\n\n### Craft\n\n- Leads daily.\n',
      'md',
    );
    expect(entry?.data.levels.map(({ label }) => label)).toEqual(['Engineer', 'Senior engineer']);
  });
});
