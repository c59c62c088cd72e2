/** What people are said to have owed: *should have*, *forgot to*, *failed to*. */
// cspell:ignore didn, forg
import { ADVERB, isParticiple } from './participles.ts';
import type { Recogniser, Sign } from './sign.ts';
import { subjectOf } from './subject.ts';

const OWED = new RegExp(
  String.raw`\b(?:should(?:n['’]t| not| never)?(?: ${ADVERB})?(?: have|['’]ve)(?: not)?|ought(?: not)? to have)((?: ${ADVERB})*) ([a-z]+)(?: ([a-z]+))?`,
  'gi',
);
const NOT_DONE =
  /\b(failed|fails|fail|neglected|neglects|omitted|forgot|forgets|forgotten|did not bother|didn['’]t bother|did not think|didn['’]t think) to ([a-z]+)/gi;
/** Only people can do these. */
const HUMAN = /^(?:neglect|omit|forg|did)/i;

export const expectations: Recogniser = (sentence) => [...owed(sentence), ...notDone(sentence)];

function owed(sentence: string): readonly Sign[] {
  return [...sentence.matchAll(OWED)].flatMap((found): readonly Sign[] => {
    const [phrase, , verb = '', next = ''] = found;
    if (!isParticiple(verb)) return [];
    const subject = subjectOf(sentence.slice(0, found.index));
    const isPassive = verb.toLowerCase() === 'been';
    // What a system was built to do is a fact about it: *the alert should have fired*.
    if (subject.is === 'thing' && (!isPassive || !isParticiple(next))) return [];
    const isNegated = /n['’]t|\bnot\b|never/i.test(phrase);
    const be = subject.isMany ? 'were' : 'was';
    const what = isPassive
      ? `${subject.words} ${be}${isNegated ? '' : ' not'} ${next === '' ? '…' : next}`
      : `${subject.words} had${isNegated ? '' : ' not'} ${verb}`;
    return [
      {
        sort: 'blame',
        phrase: isPassive ? phrase : phrase.slice(0, phrase.lastIndexOf(verb) + verb.length),
        index: found.index,
        instead: `Say what happened, and why it made sense then: “${upper(what.trim())} …, because …”.`,
      },
    ];
  });
}

function notDone(sentence: string): readonly Sign[] {
  return [...sentence.matchAll(NOT_DONE)].flatMap((found): readonly Sign[] => {
    const [phrase, how = '', verb = ''] = found;
    const subject = subjectOf(sentence.slice(0, found.index));
    if (!HUMAN.test(how) && subject.is !== 'people') return [];
    return [
      {
        sort: 'blame',
        phrase,
        index: found.index,
        instead: `Say what did not happen, and what would have had to ask for it: “${upper(`${subject.words} did not ${verb}`.trim())} …, because …”.`,
      },
    ];
  });
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
