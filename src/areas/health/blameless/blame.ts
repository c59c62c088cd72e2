/** Words that judge people: *human error*, *careless*, *at fault*. */
// cspell:ignore complacen, incompeten, negligen, irresponsibl, inexcusabl, inattenti, unprofessional, didn, polic, wasn, aren, weren
import { expectations } from './expectations.ts';
import type { Recogniser } from './sign.ts';

interface Judgement {
  readonly words: RegExp;
  /** What to write in its place; `$0` is what was found. */
  readonly instead: string;
}

const WHAT_THEY_SAW = 'Say what the person saw, what looked right then, and what the system let happen.';
const WITHOUT = 'Leave “$0” out, and say what made the step likely: the tool, the time, what was known.';

const JUDGEMENTS: readonly Judgement[] = [
  {
    words: /\b(?:human|user|operator|pilot|manual|operational|driver) (?:error|failure|mistake)s?\b/gi,
    instead: WHAT_THEY_SAW,
  },
  {
    words:
      /\b(?:careless(?:ly|ness)?|negligen(?:t|tly|ce)|recklessly|incompeten(?:t|tly|ce)|stupid(?:ly|ity)?|foolish(?:ly)?|dumb|lazy|laziness|lazily|sloppy|sloppiness|sloppily|clumsy|clumsily|thoughtless(?:ly)?|irresponsibl[ey]|unprofessional(?:ly)?|inexcusabl[ey]|inattenti(?:ve|on)|complacen(?:t|cy)|ignorant|idiot(?:ic)?|amateurish|hasty|hastily)\b/gi,
    instead: WITHOUT,
  },
  {
    words: /\black of (?:care|attention|diligence|discipline|due diligence|common sense|ownership|thought)\b/gi,
    instead: WITHOUT,
  },
  {
    words: /\b(?:mistakenly|erroneously|wrongly|by mistake|by accident|accidentally|inadvertently)(?= \p{L})/giu,
    instead: WHAT_THEY_SAW,
  },
  {
    words:
      /\b(?:made|make|making) (?:a|an|the|this|that|another|two|some)?\s?(?:\p{L}+ )?(?:mistakes?|errors? of judge?ment|blunders?)\b/giu,
    instead: WHAT_THEY_SAW,
  },
  { words: /\b(?:poor|bad|wrong|lapse of|lapse in|error of|errors of) judge?ment\b/gi, instead: WHAT_THEY_SAW },
  {
    words:
      /\b(?:(?:it|this|that|which) (?:was|is)|was) (?:all |entirely |clearly |partly )?(?:the |my |our |his |her |their |your )?(?!nobody|no one|no-one)(?:\p{L}+['’]s? )?fault(?: of\b|s? of\b|(?=[.,;!]|$))/giu,
    instead: 'Say which conditions came together; a fault is a point where people stop asking.',
  },
  {
    words:
      /\b(?:(?!nobody|no one|no-one)\p{L}+['’]s|my|our|his|her|their|your) (?:own )?(?:fault|negligence|carelessness|ignorance|blunder|mistake)\b|\b(?:mistake|blunder|error) (?:of|by|from) (?:the |an? |our )?(?:[\p{L}-]+ )?(?:engineer|developer|operator|admin|team|reviewer|manager|colleague|vendor|author)s?\b/giu,
    instead: 'Say which conditions came together; a fault is a point where people stop asking.',
  },
  {
    words:
      /\b(?:at fault|to blame|blamed? (?:on|the|him|her|them|us)|guilty|culpable|accountable for the (?:outage|incident|failure|mistake)|responsible for the (?:outage|incident|failure|mistake|error|bug|loss|breakage))\b/gi,
    instead: 'Say which conditions came together, and leave out who.',
  },
  {
    words:
      /\b(?:(?:was|were|been) (?:simply |just )?(?:forgotten|overlooked|neglected)|(?:forgot|forgotten) (?:about|that|the|a|an)|oversight (?:by|of|on))\b/gi,
    instead: 'Say what did not happen, and why nothing in the system asked for it.',
  },
  {
    words: /\b(?:too|very|so) (?:junior|inexperienced|careless|confident|tired|lazy) (?:to|for)\b|\binexperienced\b/gi,
    instead: 'Say what the work asked for, and what was missing: a guide, a second pair of eyes, a safe place to try.',
  },
  {
    words:
      /\b(?:did not|didn['’]t|does not|do not) (?:follow|read|respect|adhere to|comply with|stick to) (?:the |our |any )?(?:\p{L}+ )?(?:procedures?|process(?:es)?|runbooks?|rules?|instructions?|guidelines?|checklists?|documentation|docs|manuals?|polic(?:y|ies)|protocols?)\b/giu,
    instead: 'Say how the work was really done, and what made the written way hard to follow.',
  },
  {
    words:
      /\b(?:violated|disregarded|bypassed|flouted|broke) (?:the |our |a )?(?:\p{L}+ )?(?:procedures?|process|runbooks?|rules?|instructions?|guidelines?|checklists?|polic(?:y|ies)|protocols?)\b/giu,
    instead: 'Say how the work was really done, and what made the written way hard to follow.',
  },
  {
    words:
      /\b(?:pay|paid|paying) (?:more|no|closer|better|enough|little) attention\b|\b(?:be|been|being) more (?:careful|attentive|vigilant|diligent|cautious)\b|\b(?:not|n['’]t) (?:been |being )?(?:careful|attentive|vigilant|diligent|cautious) enough\b|\b(?:did not|didn['’]t) (?:pay attention|care|bother)\b|\bshould know better\b|\b(?:did not|didn['’]t|should have) know(?:n)? better\b/gi,
    instead: 'Say what would make the right step the easy one; attention is not something that can be ordered.',
  },
];

/** People who miss something: a system may overlook nothing. */
const MISSED =
  /\b(?:(?:engineer|developer|operator|admin|reviewer|responder|manager|lead|team|colleague|author|owner|analyst|tester|someone|somebody|they|he|she|we|i|you)s?|on call|on-call) (?:\p{L}+ly |had |had simply |just |simply |all |also )?(?:overlooked|ignored|missed|dismissed|misread|misjudged|misused|botched|messed up|screwed up|blundered|panicked)\b/giu;

/** In front of it, these say that it is not so. */
const DENIED =
  /\b(?:no|not|never|nobody|nobody is|nobody was|no one|no-one|without|rather than|instead of|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|neither|nor|beyond|avoid|avoids)(?: \p{L}+){0,2} ?$/iu;

/** What people say of people in their own words: a wish for what should have been is theirs to say. */
export const judgements: Recogniser = (sentence) => [
  ...JUDGEMENTS.flatMap(({ words, instead }) => found(sentence, words, instead)),
  ...found(sentence, MISSED, 'Say what was there to be seen, among what else, and what made it hard to tell apart.'),
];

export const blame: Recogniser = (sentence) => [...expectations(sentence), ...judgements(sentence)];

function found(sentence: string, words: RegExp, instead: string) {
  return [...sentence.matchAll(words)]
    .filter(({ index }) => !DENIED.test(sentence.slice(0, index)))
    .map(({ 0: phrase, index }) => ({ sort: 'blame' as const, phrase, index, instead: instead.replace('$0', phrase) }));
}
