/** What became of a ladder, in two languages. */
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { speechIn } from '#testing/speech.ts';
import { ladderPages } from '../ladder/pages.ts';
import type { ChangelogBody } from './changelog.ts';

const estimates = {
  id: 'estimates',
  group: 'delivery',
  levels: ['engineer'],
  text: 'Gives ranges.',
  skills: ['ranges'],
};
const version = (number: string, effectiveFrom: string, proficiency: string) => [
  example('ladder', { version: number, effectiveFrom, expectations: [{ ...estimates, proficiency }] }),
  example('skill', {}, { id: 'ranges' }),
];
const site = exampleSite(version('2.0.0', '2026-04-01', 'expert'), 'internal', [
  { day: '2026-01-10', content: version('1.0.0', '2026-01-01', 'working') },
]);

test.each([
  ['en', ['Version 2.0.0', '1 deepened', 'expert instead of working'], 'Engineering ladder, version 1.0.0'],
  ['de', ['Version 2.0.0', '1 vertieft', 'Expertise (vorher: Anwendung)'], 'Engineering ladder, Version 1.0.0'],
])(
  'a changelog counts what a version did, and names the steps that every ladder knows (%s)',
  (language, told, former) => {
    const pages = ladderPages(site.entry('ladder'), { ...site.tools, speech: speechIn(language) });
    const { levels, editions } = pages.find(({ template }) => template === 'changelog')?.body as ChangelogBody;
    const [change] = levels.find(({ versions }) => versions.length > 0)?.versions ?? [];
    expect([change?.label, change?.counts, editions[0]?.sections[0]?.items[0]?.note]).toEqual([
      told[0],
      told[1],
      expect.stringContaining(told[2] ?? ''),
    ]);
    expect(pages.find(({ template }) => template === 'version')?.title).toBe(former);
  },
);
