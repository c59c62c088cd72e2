/** What became of something, as a sentence of each language. */
import { expect, test } from 'vitest';
import { growthWords } from '../words/growth-words.ts';
import { effect, type Change, type Effect } from './change.ts';
import type { Contract, Part } from './contract.ts';
import { describe, type Naming } from './describe.ts';

const NONE: Contract = {
  tracks: {},
  levels: {},
  dimensions: {},
  scales: {},
  groups: {},
  disciplines: {},
  expectations: {},
  overrides: {},
  requirements: {},
  terms: {},
};
const label = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
const naming: Naming = { level: label, discipline: label, group: label, step: label, skill: label, dimension: label };

function said(language: string, part: Part, told: Effect): string {
  const change: Change = { part, before: 'ships', after: 'ships', edits: [], effects: [told] };
  return describe(told, change, { before: NONE, after: NONE }, naming, growthWords({ language })).says;
}

const senior = { levels: ['senior'], disciplines: [] };
const three = { levels: ['junior', 'engineer', 'senior'], disciplines: ['backend'] };

test.each<[Part, Effect, string, string]>([
  [
    'expectations',
    effect('added', 'major', 'demand', three),
    'is newly asked of Junior, Engineer and Senior in Backend',
    'wird von Junior, Engineer und Senior in Backend neu erwartet',
  ],
  ['expectations', effect('removed', 'minor', 'demand'), 'is asked no longer', 'wird nicht mehr erwartet'],
  [
    'expectations',
    effect('moved', 'major', 'levels', senior, { before: 'junior, engineer', after: 'senior' }),
    'moved from Junior and Engineer to Senior',
    'wurde von Junior und Engineer nach Senior verschoben',
  ],
  [
    'expectations',
    effect('deepened', 'major', 'weight', senior, { after: 'essential' }),
    'counts more, essential instead of important for Senior',
    'zählt für Senior mehr: wesentlich statt wichtig',
  ],
  [
    'expectations',
    effect('deepened', 'major', 'kind', senior, { before: 'expectation', after: 'responsibility' }),
    'is now a responsibility, and an expectation no longer for Senior',
    'ist für Senior jetzt eine Verantwortung und keine Erwartung mehr',
  ],
  [
    'expectations',
    effect('deepened', 'major', 'proficiency', senior, { after: 'working' }),
    'asks Senior for Working instead of no step',
    'verlangt von Senior eine andere Ausprägung: Working (vorher: keine)',
  ],
  ['groups', effect('removed', 'minor', 'demand'), 'is a group no longer', 'ist keine Gruppe mehr'],
  [
    'requirements',
    effect('added', 'major', 'requirement', senior, { after: 'working' }),
    'is newly required of Senior, at Working',
    'wird von Senior neu vorausgesetzt: Working',
  ],
])('%s: %o', (part, told, english, german) => {
  expect(said('en', part, told)).toBe(english);
  expect(said('de', part, told)).toBe(german);
});
