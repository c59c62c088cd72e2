/** What would have been if: a past that did not happen explains nothing about the one that did. */
import { ADVERB, isParticiple } from './participles.ts';
import type { Recogniser, Sign } from './sign.ts';

const AVERTED =
  'prevented|avoided|averted|caught|stopped|detected|noticed|spotted|found|seen|shortened|saved|helped|contained|mitigated|limited|blocked|reduced|warned|revealed|shown|discovered|known|identified|alerted|fixed|flagged|recovered|gone well|been fine|been faster|been sooner|been shorter|been smaller|been ready|worked|told|reacted|acted|responded|rolled back|happened';

const PATTERNS: readonly RegExp[] = [
  /\bif only\b(?! (?:one|two|three|\d+|a|an|some|half|part)\b)/gi,
  new RegExp(
    String.raw`\b(?:could|would|might)(?:n['’]t| not| never)?(?: ${ADVERB})*(?: have|['’]ve)(?: ${ADVERB})*(?: been)?(?: ${ADVERB})* (?:${AVERTED})\b`,
    'gi',
  ),
  /\b(?:would|could) (?:not|never) have (?:been (?:an? |any |so )?\p{L}+|\p{L}+)\b|\b(?:would|could)n['’]t have \p{L}+\b/giu,
  /^had (?:we|they|he|she|i|you|someone|anyone|the [\p{L}-]+|it|there) \p{L}+\b/giu,
  /^had (?:the [\p{L}-]+ [\p{L}-]+) \p{L}+\b/giu,
  /\b(?:was|were|is|are|been) (?:entirely |easily |completely |perfectly |totally |clearly |fully |probably )?(?:preventable|avoidable)\b/gi,
  /\bif (?:we|they|he|she|i|you|someone|anyone|the [\p{L}-]+) had(?: (?:only|just|not|never|\p{L}+ly))* \p{L}+\b/giu,
  /\bif (?:the [\p{L}-]+ [\p{L}-]+) had(?: (?:only|just|not|never|\p{L}+ly))* \p{L}+\b/giu,
];

/** Luck is told as what could have been worse; and a past future is none: *the queue would have filled at noon*. */
const LUCK =
  /\b(?:worse|ten times|twice as|many more|more (?:customers|orders|users|people)|longer|lost|gone unnoticed)\b/i;

const DENIED = /\b(?:nothing|nobody|none|no|not|never|n['’]t)\b/i;

export const counterfactual: Recogniser = (sentence) => {
  // A question about what could have been looks for a condition.
  if (sentence.endsWith('?')) return [];
  if (LUCK.test(sentence) && !DENIED.test(sentence)) return [];
  const found = PATTERNS.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].filter(isPast).map(({ 0: phrase, index }): Sign => ({
      sort: 'counterfactual',
      phrase,
      index,
      instead: insteadOf(phrase, index, sentence),
    })),
  );
  return found.toSorted((a, b) => a.index - b.index).slice(0, 1);
};

/** *If the lock had an owner* asks what holds; *if we had tested it* what might have been. */
function isPast({ 0: phrase }: RegExpExecArray): boolean {
  return !/^(?:had|if) /i.test(phrase) || /^if only/i.test(phrase) || isParticiple(phrase.split(' ').at(-1) ?? '');
}

function insteadOf(phrase: string, index: number, sentence: string): string {
  const inverted = /^had (.+) (\S+)$/i.exec(phrase);
  if (inverted !== null)
    return `Say how it was: “${upper(inverted[1] ?? '')} had not ${inverted[2] ?? ''} …, because …”.`;
  const condition = /^if (?!only)(.+) had(?: (?:only|just))* (\S+)$/i.exec(phrase);
  if (condition !== null)
    return `Say how it was: “${upper(condition[1] ?? '')} had not ${condition[2] ?? ''} …, because …”.`;
  const subject = sentence.slice(0, index).trim();
  if (/^(?:an?|the) /i.test(subject) && subject.length <= 60 && isParticiple(phrase.split(' ').at(-1) ?? ''))
    return `Say how it was: “There was no ${subject.replace(/^\S+ /, '')}”; what is to come belongs into the actions.`;
  return 'Say what happened, and what was known at that time; what is to be different belongs into the actions.';
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
