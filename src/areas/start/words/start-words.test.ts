/** What plans and the glossary say in two languages, and with the organisation's own names for what they lead to. */
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import type { PageTools } from '#model/kind.ts';
import { exampleSite } from '#testing/example-site.ts';
import { speechIn } from '#testing/speech.ts';
import { missingSentences } from '#words/define-words.ts';
import { onboarding } from '../onboarding/kind.ts';
import type { PlanBody } from '../onboarding/pages.ts';
import { term } from '../term/kind.ts';
import { startWords } from './start-words.ts';

const { english, translations } = startWords;
const german = startWords({ language: 'de' });
const told = <Told>(say: (words: typeof english) => Told) => [english, german].map(say);

test('nothing is missing in German', () => {
  expect(missingSentences(english, translations.de)).toEqual([]);
});

test.each([
  [1, 1, 'Day 1', 'Tag 1'],
  [2, 5, 'Days 2 to 5', 'Tag 2 bis 5'],
  [-1, -1, 'One day before', 'Ein Tag davor'],
  [-5, -1, 'The five days before', 'Die fünf Tage davor'],
  [-5, -3, 'From five to three days before', 'Fünf bis drei Tage davor'],
  [-5, 5, 'From five days before to day 5', 'Fünf Tage davor bis Tag 5'],
  [-1, 5, 'From one day before to day 5', 'Ein Tag davor bis Tag 5'],
])('the days from %i to %i', (from, to, ...expected) => {
  expect(told(({ days }) => days(from, to))).toEqual(expected);
});

test.each([
  [0, '0 min', '0 Min.'],
  [45, '45 min', '45 Min.'],
  [60, '1 h', '1 Std.'],
  [75, '1 h 15 min', '1 Std. 15 Min.'],
])('%i minutes', (minutes, ...expected) => {
  expect(told(({ time }) => time(minutes))).toEqual(expected);
});

test.each([
  [0, '', '0 tasks, from the plan {plan}.', '0 Aufgaben aus dem Plan {plan}.'],
  [1, '', '1 task, from the plan {plan}.', '1 Aufgabe aus dem Plan {plan}.'],
  [2, '1 h', '2 tasks in 1 h, from the plan {plan}.', '2 Aufgaben, zusammen 1 h, aus dem Plan {plan}.'],
])('a checklist of %i tasks', (count, time, ...expected) => {
  expect(told(({ checklist }) => checklist.from(count, time))).toEqual(expected);
});

const log = { id: 'log-in', text: 'Log in.', audience: 'hire', minutes: 75, links: [] };
const site = exampleSite([
  example(
    'onboarding',
    {
      title: 'Everyone',
      appliesTo: { roles: ['example-role'], teams: ['example-team'], levels: ['senior', 'staff'] },
      phases: [
        {
          id: 'week',
          label: 'First week',
          from: 1,
          to: 5,
          goal: 'Arrive.',
          outcomes: ['Arrived.'],
          tasks: [log, { ...log, id: 'greet', audience: 'buddy', dependsOn: ['log-in'], minutes: undefined }],
        },
      ],
      checkpoints: [{ day: 5, with: 'example-role', questions: ['What confused you?'] }],
    },
    { id: 'everyone' },
  ),
  example('term', { notToConfuseWith: ['other'] }),
  example('term', { title: 'Other' }, { id: 'other' }),
]);

function toolsIn(language: string): PageTools {
  return { ...site.tools, speech: speechIn(language, { role: { one: 'Part', many: 'Parts' } }) };
}

test.each([
  [
    'en',
    {
      titles: [
        'Everyone',
        'Everyone: for the newcomer',
        'Everyone: for the buddy',
        'Everyone: day one',
        'Everyone: who do I ask?',
      ],
      facts: ['Days 1 to 5', '1 phase', '2 tasks'],
      appliesTo: ['For the part', 'In the team', 'At the levels'],
      tasks: ['Newcomer: 1 task, 1 h 15 min', 'Buddy: 1 task'],
      after: ['log in (Newcomer)'],
      checkpoint: 'Day 5',
      glance: ['At a glance', '1 h 15 min'],
      asked: ['By part'],
      takenFor: 'Not to confuse with',
    },
  ],
  [
    'de',
    {
      titles: [
        'Everyone',
        'Everyone: für die neue Person',
        'Everyone: für den Buddy',
        'Everyone: der erste Tag',
        'Everyone: Wen frage ich?',
      ],
      facts: ['Tag 1 bis 5', '1 Phase', '2 Aufgaben'],
      appliesTo: ['Part:', 'Team:', 'Stufen:'],
      tasks: ['Neu dabei: 1 Aufgabe, 1 Std. 15 Min.', 'Buddy: 1 Aufgabe'],
      after: ['log in (Neu dabei)'],
      checkpoint: 'Tag 5',
      glance: ['Auf einen Blick', '1 Std. 15 Min.'],
      asked: ['Nach Part'],
      takenFor: 'Nicht zu verwechseln mit',
    },
  ],
])('the pages of a plan and of a term in %s', (language, expected) => {
  const tools = toolsIn(language);
  const plan = site.entry('onboarding', 'everyone');
  const pages = onboarding.pages(plan, tools);
  // The main page comes first.
  const body = pages[0]?.body as PlanBody;
  const [phase] = body.phases;
  expect({
    titles: pages.map(({ title }) => title),
    facts: onboarding.index?.facts?.(plan, tools),
    appliesTo: body.appliesTo.map(({ label }) => label),
    tasks: phase?.groups.map(({ label, summary }) => `${label}: ${summary}`),
    after: phase?.groups.flatMap(({ tasks }) => tasks.flatMap(({ after }) => after.map(({ label }) => label))),
    checkpoint: phase?.checkpoints[0]?.day,
    glance: [pages[0]?.contents.at(-1)?.text, body.glance.totals[0]],
    asked: pages.find(({ template }) => template === 'who-to-ask')?.contents.map(({ text }) => text),
    takenFor: term.pages(site.entry('term'), tools)[0]?.contents[0]?.text,
  }).toEqual(expected);
});
