/** A cause that is said to be the only one. */
// cspell:ignore wasn
import type { Recogniser } from './sign.ts';

const ONLY = '(?:root|real|true|actual|main|single|sole|only|primary|ultimate|underlying|one)';
const WHAT_FOLLOWS = String.raw`(?: (?:of|for|behind) (?:the |this |that |our |all )?(?:[\p{L}\d-]+ ){0,4}?[\p{L}\d-]+)?`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:the|its|our|this) ${ONLY}(?: ${ONLY})? (?:cause|reason)${WHAT_FOLLOWS} (?:was|is|lies|lay|turned out|has been|came)\b`,
    'giu',
  ),
  new RegExp(String.raw`^(?:the )?(?:root|real|main|single|sole) cause${WHAT_FOLLOWS}\s?[:–—]`, 'giu'),
  /\b(?:was|is) the (?:root|real|true|actual|single|sole|only|primary|ultimate|one) (?:cause|reason)\b/gi,
  /\bthe (?:culprit|offender|smoking gun) (?:was|is|turned out)\b/gi,
  /\b(?:caused|triggered) (?:solely|entirely|only|purely|exclusively|simply|just) by\b|\b(?:solely|entirely|purely|exclusively|all) (?:due to|because of|caused by)\b/gi,
  /\b(?:it |this |that |all |everything |the (?:outage|incident|delay|failure)(?: \p{L}+)? )(?:all |simply |just )?(?:(?:came|comes|boils|boiled) down to|can be traced (?:back )?to one|goes back to one|was down to one)\b/giu,
  /\b(?:cause|reason) (?:was|is) (?:very |quite )?(?:simple|obvious|clear)\b/gi,
];

/** Where it is denied, or the name of a method. */
const DENIED = /\b(?:no|not|never|without|neither|rarely|isn['’]t|wasn['’]t|there (?:was|is) no)(?: \p{L}+){0,2} ?$/iu;

export const cause: Recogniser = (sentence) =>
  PATTERNS.flatMap((pattern) =>
    [...sentence.matchAll(pattern)]
      .filter(
        ({ index, 0: phrase }) =>
          !DENIED.test(sentence.slice(0, index)) &&
          !/^(?: not\b| never\b| rarely\b)/i.test(sentence.slice(index + phrase.length)),
      )
      .map(({ index, 0: phrase }) => ({
        sort: 'cause' as const,
        phrase,
        index,
        instead: insteadOf(sentence.slice(index + phrase.length)),
      })),
  ).slice(0, 1);

function insteadOf(rest: string): string {
  const what = rest.replace(/^[\s:,]+|[.!?]+$/g, '').trim();
  return what === '' || what.length > 80
    ? 'Write “One contributing factor was …”, and look for the others.'
    : `Write “One contributing factor was ${what}”, and look for the others.`;
}
