/** What is asked again and again says how often. */
import { defineRule, example } from '#model/rule.ts';
import { sentences } from '#areas/growth/language/sentences.ts';

/** Words that speak of repetition and leave the reader to choose the number. */
const VAGUE =
  /\b(regularly|frequently|occasionally|periodically|routinely|from time to time|on a regular basis|every so often|now and then)\b/i;
/** Meetings that come again, held by this person, as the whole of the demand. */
const RECURRING =
  /^(?:you\s+|i\s+)?(?:hold|run|host|lead|attend|have|join|conduct)s?\s+(?:\p{L}+\s+)?(one-to-ones|1:1s|retrospectives|stand-ups|standups|check-ins|office hours)\b/iu;
/** A number, a unit of time, or an occasion. */
const TOLD =
  /\b(dai?ly|weekly|fortnightly|monthly|quarterly|yearly|annually|once|twice|times|every|each|per|a (?:day|week|fortnight|month|quarter|year)|after|before|when|whenever|at least|always|never|usually|mostly)\b/i;

const asks = (text: string) =>
  example('behaviours', { expectations: [{ id: 'holds-one-to-ones', group: 'working-together', text }] });

export default defineRule({
  id: 'ladder/how-often',
  severity: 'warning',
  why: 'One reader’s “regularly” is each week and another’s is twice a year, and a review is held under both.',
  fix: 'Say how often or on which occasion: “every two weeks”, “each quarter”, “after each incident”; “usually” where a lapse is no miss.',
  valid: [
    [asks('Holds one-to-ones every two weeks.')],
    [asks('Regularly, at least once a month, shows unfinished work.')],
    [asks('Runs retrospectives that end with one change.')],
    [asks('Shares what was learnt after each incident.')],
  ],
  invalid: [
    {
      content: [asks('Regularly shares what was learnt.')],
      expect: ['10:11 Unexpected `Regularly` in `holds-one-to-ones`, expected how often or on which occasion'],
    },
    {
      content: [asks('Holds one-to-ones with the people in the team.')],
      expect: ['10:11 Unexpected `one-to-ones` in `holds-one-to-ones`, expected how often they are held'],
    },
  ],
  check({ entries, report }) {
    for (const { words, expectation, at } of sentences(entries)) {
      if (TOLD.test(words)) continue;
      const vague = VAGUE.exec(words)?.[1];
      const recurring = RECURRING.exec(words)?.[1];
      const isQualified = /\b(that|which)\b/i.test(words);
      if (vague !== undefined)
        report(at, `Unexpected \`${vague}\` in \`${expectation.id}\`, expected how often or on which occasion`);
      else if (recurring !== undefined && !isQualified)
        report(at, `Unexpected \`${recurring}\` in \`${expectation.id}\`, expected how often they are held`);
    }
  },
});
