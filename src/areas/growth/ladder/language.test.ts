/** Ladders and skills in two languages, and with the organisation's own names for kinds. */
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { exampleSite } from '#testing/example-site.ts';
import { speechIn } from '#testing/speech.ts';
import { behaviours } from '../behaviours/kind.ts';
import { growthWords } from '../words/growth-words.ts';
import type { LevelBody } from '../level/level.ts';
import type { OverviewBody } from '../overview/overview.ts';
import type { SkillBody } from '../skill/pages.ts';
import { skill } from '../skill/kind.ts';
import { ladder } from './kind.ts';
import { ladderPages } from './pages.ts';

const ABILITY = { one: 'Ability', many: 'Abilities' };
const RAHMEN = { one: 'Karriererahmen', many: 'Karriererahmen' };

const content = [
  example('ladder', {
    levels: [
      { id: 'engineer', label: 'Engineer', rank: 1, track: 'ic' },
      { id: 'senior', label: 'Senior', rank: 2, track: 'ic' },
    ],
    expectations: [
      {
        id: 'splits-work',
        group: 'delivery',
        levels: ['engineer'],
        text: 'Splits a task.',
        skills: ['estimation'],
        proficiency: 'working',
      },
      {
        id: 'splits-projects',
        group: 'delivery',
        levels: ['senior'],
        text: 'Splits a project.',
        skills: ['estimation'],
        proficiency: 'practitioner',
      },
    ],
  }),
  example('skill', { levels: { working: { description: 'Names a range.' } } }, { id: 'estimation' }),
];

function siteIn(language: string, own = {}) {
  const site = exampleSite(content);
  const tools: PageTools = { ...site.tools, speech: speechIn(language, own) };
  return { entry: site.entry, tools, pages: ladderPages(site.entry('ladder'), tools) };
}

/** A page by its path; its template is what ties it to the type of its body. */
function body<Body>(pages: readonly PageDraft[], path: string): Body {
  return pages.find((page) => page.path === path)?.body as Body;
}

describe.each([
  [
    'en',
    {},
    ['1 new expectation', '3 new expectations (one of them a responsibility)', '2 new responsibilities'],
    ['1 new skill', '2 skills needed better than before'],
  ],
  [
    'en',
    { skill: ABILITY },
    ['1 new expectation', '3 new expectations (one of them a responsibility)', '2 new responsibilities'],
    ['1 new ability', '2 abilities needed better than before'],
  ],
  [
    'de',
    {},
    ['1 neue Erwartung', '3 neue Erwartungen (davon 1 Verantwortlichkeit)', '2 neue Verantwortlichkeiten'],
    ['1 Kompetenz neu', '2 Kompetenzen auf höherem Niveau'],
  ],
])('what a level adds (%s, %j)', (language, own, expectations, skills) => {
  const speech = speechIn(language, own);
  const { growth } = growthWords(speech).level;

  test('is counted', () => {
    expect([growth.expectations(1, 0), growth.expectations(3, 1), growth.expectations(2, 2)]).toEqual(expectations);
    expect([growth.newSkills(1, speech.names.skill), growth.raisedSkills(2, speech.names.skill)]).toEqual(skills);
  });
});

test.each([
  ['en', {}, ['2 levels', '1 group', '2 expectations', 'Version 1.0.0'], ['Asked of 2 levels']],
  ['de', {}, ['2 Stufen', '1 Gruppe', '2 Erwartungen', 'Version 1.0.0'], ['Erwartet auf 2 Stufen']],
])('an index counts what is in an entry (%s)', (language, own, ofLadder, ofSkill) => {
  const { entry, tools } = siteIn(language, own);
  expect(ladder.index?.facts?.(entry('ladder'), tools)).toEqual(ofLadder);
  expect(skill.index?.facts?.(entry('skill', 'estimation'), tools)).toEqual(ofSkill);
});

test.each([
  ['en', {}, [['1 expectation', 'Not shared yet'], 'Shared by 1 ladder', 'Shared by 2 ladders']],
  [
    'de',
    { ladder: RAHMEN },
    [['1 Erwartung', 'Noch nicht geteilt'], 'Geteilt: 1 Karriererahmen', 'Geteilt: 2 Karriererahmen'],
  ],
])('a set that nobody shares says so (%s)', (language, own, [facts, one, two]) => {
  const site = exampleSite([example('behaviours')]);
  const speech = speechIn(language, own);
  const words = growthWords(speech).behaviours;
  expect(behaviours.index?.facts?.(site.entry('behaviours'), { ...site.tools, speech })).toEqual(facts);
  expect([words.sharedBy(1, speech.names.ladder), words.sharedBy(2, speech.names.ladder)]).toEqual([one, two]);
});

test.each([
  ['en', {}, 'From engineer to senior', 'Skills', 'Skills by level', 'Not named again at Senior'],
  ['en', { skill: ABILITY }, 'From engineer to senior', 'Abilities', 'Abilities by level', 'Not named again at Senior'],
  ['de', {}, 'Von Engineer zu Senior', 'Kompetenzen', 'Kompetenzen nach Stufe', 'Bei Senior nicht noch einmal genannt'],
])(
  'sections and ways on are named in the language of the site (%s, %j)',
  (language, own, move, skills, way, dropped) => {
    const { pages } = siteIn(language, own);
    const { waysOn } = body<OverviewBody>(pages, '');
    const moved = pages.find(({ template }) => template === 'move');
    expect(moved?.title).toBe(move);
    expect(body<LevelBody>(pages, 'senior/').sections.skills?.title).toBe(skills);
    expect(waysOn.map(({ label }) => label)).toContain(way);
    expect(body<{ droppedTitle: string }>(pages, moved?.path ?? '').droppedTitle).toBe(dropped);
  },
);

test.each([
  ['en', 'Working', 'estimation from working to practitioner'],
  ['de', 'Anwendung', 'estimation: von Anwendung zu Vertiefung'],
])('the scale that every ladder knows is said in the language of the site (%s)', (language, label, deepened) => {
  const { entry, tools, pages } = siteIn(language);
  const [page] = skill.pages(entry('skill', 'estimation'), tools);
  const need = body<LevelBody>(pages, 'engineer/').skills[0];
  const { changes } = body<{ changes: { deepened: readonly { by: readonly string[] }[] } }>(
    pages,
    pages.find(({ template }) => template === 'move')?.path ?? '',
  );
  expect((page?.body as SkillBody).steps[2]?.label).toBe(label);
  expect(need?.step?.label).toBe(label);
  expect(changes.deepened[0]?.by[0]?.replace(/^.*?(?= from|:)/, 'estimation')).toBe(deepened);
});

test.each([
  ['en', 'Version 2.0.0 counts from 1 January 2027; today, version 1.0.0 counts.'],
  ['de', 'Version 2.0.0 gilt ab dem 1. Januar 2027; heute gilt Version 1.0.0.'],
])('a version that is to come says since when it counts (%s)', (language, sentence) => {
  const words = growthWords({ language }).history;
  expect(words.coming('2.0.0', '2027-01-01', words.versionInText('1.0.0'))).toBe(sentence);
});
