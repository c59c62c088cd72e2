/** The title and the key results of an outcome say what gets better, rather than what is made. */
// cspell:ignore Kunden warten zwei Stunden statt neun Funktionen ausliefern
import { defineEntryRule, example, exampleConfig } from '#model/rule.ts';
import { measureOf, outcomeForm, QUESTIONS } from '../disguise/form.ts';
import { recogniserFor } from '../disguise/recognisers.ts';
import { exampleKeyResult, exampleOutcome, METRICS } from '../rule-examples.ts';
import { isOpenOutcome } from '../standing/outcome-standing.ts';

const saying = (text: string, more: Readonly<Record<string, unknown>> = {}) => [
  ...METRICS,
  exampleOutcome({ keyResults: [exampleKeyResult({ text })], ...more }),
];
const ended = { on: '2026-04-10', because: 'We shipped all of them, and nobody used them.' };

export default defineEntryRule({
  id: 'outcome/output-in-disguise',
  severity: 'warning',
  why: 'A team that is held to what it makes keeps making it after it has stopped helping customers.',
  fix: 'Say who can do what better, and by which number you can tell.',
  valid: [
    saying('Customers wait 2 hours rather than 9 for a reply to their ticket.'),
    saying('The share of orders shipped the same day rises from 60 % to 80 %.'),
    saying('Deployment frequency rises from weekly to daily.'),
    saying('Ship 12 features.', { horizon: 'done', ended }),
    [exampleConfig('language: de'), ...saying('Kunden warten zwei Stunden statt neun.')],
    [exampleConfig('language: fr'), ...saying('Ship 12 features.')],
  ],
  invalid: [
    {
      content: saying('Ship 12 features.'),
      expect: [
        'outcomes/first-day.yaml:15:11 Unexpected output `Ship 12 features`, expected what gets better for someone, and by how much',
      ],
    },
    {
      content: saying('Close 90 % of tickets.'),
      expect: [
        'outcomes/first-day.yaml:15:11 Unexpected output `Close 90 % of tickets`, expected what gets better for someone, and by how much',
      ],
    },
    {
      content: [exampleConfig('language: de'), ...saying('12 Funktionen ausliefern.')],
      expect: [
        'outcomes/first-day.yaml:15:11 Unexpected output `12 Funktionen ausliefern`, expected what gets better for someone, and by how much',
      ],
    },
    {
      content: [example('metric'), exampleOutcome({ title: 'Launch the partner portal' })],
      expect: [
        'outcomes/first-day.yaml:1:8 Unexpected output `Launch the partner portal`, expected what gets better for someone',
      ],
    },
  ],
  check(outcome, { playbook, report }) {
    const recogniser = recogniserFor(playbook.config.language);
    // Of what has ended, nobody can change any more what it was held to.
    if (recogniser === undefined || !isOpenOutcome(outcome)) return;
    const { title, keyResults } = outcome.data;
    const inTitle = recogniser.signIn(title);
    if (inTitle !== undefined)
      report(
        outcome.at(['title']),
        `Unexpected output \`${inTitle.words}\`, expected what gets better for someone`,
        `${QUESTIONS[inTitle.family]} Write that: “${outcomeForm(title, outcome, recogniser, undefined)}”.`,
      );
    for (const [index, keyResult] of keyResults.entries()) {
      const sign = recogniser.signIn(keyResult.text);
      if (sign === undefined) continue;
      const form = outcomeForm(
        keyResult.text,
        outcome,
        recogniser,
        measureOf(keyResult, outcome, playbook, recogniser),
      );
      report(
        outcome.at(['keyResults', index, 'text']),
        `Unexpected output \`${sign.words}\`, expected what gets better for someone, and by how much`,
        `${QUESTIONS[sign.family]} Write that: “${form}”.`,
      );
    }
  },
});
