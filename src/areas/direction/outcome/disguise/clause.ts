/** The clause that says what the sentence is about: without markup, without what leads in, and without who does it. */
import type { Sign } from './sign.ts';

/** A finite verb of change or of being: what stands before it is its subject. */
const FINITE =
  /\b(?:falls?|rises?|drops?|grows?|shrinks?|takes?|stays?|goes?|decreases|increases|improves|halves|doubles?|reach(?:es)?|arrives?|is|are|was|were|can|could|has|have|needs?|gets?|finds?|sees?|waits?|remains?|recovers?|hears?|spends?|pays?|keeps?|know|knows|becomes?|costs|works|lasts|ends?|begins?|survives?|use|uses|serves?|happen|happens|cause|causes|end|lose|loses|fits?|give|gives|never|no longer)\b/;

/** Where another clause begins. */
const ELSEWHERE =
  /\b(?:so that|so|that|which|who|whose|because|to|for|if|when|where|how|what|until|after|before|by|and|with)\b|[;:,(]/;

export function plainWords(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_`]/g, '')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.!]$/, '');
}

const LEADS: readonly RegExp[] = [
  /^(?:q[1-4]|h[12]|20\d\d|kr ?\d+|goal|objective|key result|okr)\b[\s\d/]*[:,–-]\s*/,
  /^(?:by|until|in|before|during|at|from|this|next|over|within|for|as)\b[^,]{1,40},\s*/,
  /^(?:our (?:goal|aim) is |the (?:goal|aim) is |we aim |we want )?to (?=[a-z])/,
  /^(?:ensure|make sure)(?: that)? /,
  /^(?:successfully|finally|fully|also|then|quickly|continue to|start to)\s+/,
];

const AGENT =
  /^(?:we|our (?:\w+ )?team|the (?:\w+ ){0,2}(?:team|squad|group|department|engineers|developers)|(?:team|squad) \w+|engineering|product|design|each (?:team|squad)|every (?:team|squad)|all teams)\s+(?:(?:will|must|should|shall|plan to|aims? to|aim to|intend to|are going to|is going to|have|has|need to|needs to)\s+)*(?:(?:also|successfully|fully)\s+)?/;

export interface Clause {
  readonly text: string;
  /** Whether it is said that the team itself does it. */
  readonly hasAgent: boolean;
}

/** One way to recognise an output. */
export type Look = (clause: Clause) => Sign | undefined;

/** @param text plain words */
export function mainClause(text: string): Clause {
  let rest = text.toLowerCase();
  for (let before = ''; before !== rest;) {
    before = rest;
    for (const lead of LEADS) rest = rest.replace(lead, '');
  }
  const agent = AGENT.exec(rest)?.[0] ?? '';
  // *Design system 2.0* is a thing, *design delivers two prototypes* says who does it.
  if (/^(?:engineering|product|design) $/.test(agent) && !/^\w+s\b/.test(rest.slice(agent.length)))
    return { text: rest, hasAgent: false };
  const doing = rest.slice(agent.length).replace(/^(?:successfully|finally|fully|also)\s+/, '');
  return agent === '' || doing === '' ? { text: rest, hasAgent: false } : { text: doing, hasAgent: true };
}

/** Whether the words have a verb of their own before the next clause begins, so that what stands before them is its subject. */
export function hasFiniteVerb(words: string): boolean {
  return FINITE.test(words.split(ELSEWHERE)[0] ?? '');
}

/** *From 40 % to 60 %*. */
export const CHANGES_A_NUMBER = /\bfrom [\d.,]+.* to [\d.,]+/;

/** Whether it is one certain thing, or a number of them. */
export function isDetermined(object: string): boolean {
  return DETERMINED.test(object);
}

/** What a number does. */
const MOVES = /\b(?:falls?|rises?|drops?|grows?|shrinks?|halves?|doubles?|declines?)\b/;
const PURPOSE = /\b(?:so that|so|because|in order)\b/;

/** Whether the sentence says that a number moves: what comes before is that number, however long its name. */
export function movesANumber(text: string): boolean {
  return MOVES.test(text.split(PURPOSE)[0] ?? '');
}

const LESS =
  /\b(?:fewer|less|halves?|cuts?|reduces?|falls?|drops?|shrinks?|without|avoids?|spared?(?! parts?\b)|saved?|nothing|nobody|no one|no)\b/;

/** Whether it is about less of something: nobody is proud of fewer features. */
export function isAboutLess(text: string): boolean {
  return LESS.test(text.split(PURPOSE)[0] ?? '');
}

/** Whether any of it is a statement about something: used where a title without one is expected. */
export function isStatement(words: string): boolean {
  return FINITE.test(words);
}

const QUICKLY =
  /\b(?:within|in under|in less than|under|in|after|inside) (?:an?|the|one|two|three|four|five|ten|\d+)?[ -]?(?:half an |quarter of an )?(?:seconds?|minutes?|mins?|hours?|hour)\b|\bthe same day\b|\bon the (?:same |promised |first )?day\b|\b(?:first|one) (?:contact|try|visit|call|time|attempt)\b|\bin (?:an|one|a single) (?:afternoon|morning|evening|sitting|lunch break)\b/;
const IN_DAYS =
  /\bon time\b|\b(?:within|in under|in less than|under) (?:a|an|one|two|three|four|five|ten|\d+) (?:working |business )?(?:days?|weeks?|months?)\b/;
const BETTER =
  /\brather than\b|\binstead of (?:\d|an? |the |one|two|three|four|five|six|seven|eight|nine|ten)|\bbefore (?:customers?|users?|anyone|they|it|he|she)\b|\bwithout (?!downtime)\w+|\bno longer\b|\bfrom [\w.,]+ (?:hours?|minutes?|days?|weeks?|seconds?|ms)? ?to\b/;
const DETERMINED = /^(?:the|a|an|our|this|phase|version|\d+|one|two|three|four|five|six|ten|both)\b/;

/**
 * Whether it says how soon or how well something is done each time, which those who wait for it notice.
 * @param object what is done: *the feature within two weeks* is a deadline, *tickets within two days* is a promise
 */
export function saysHowWell(clause: string, object: string): boolean {
  if (QUICKLY.test(clause) || BETTER.test(clause)) return true;
  return IN_DAYS.test(clause) && !DETERMINED.test(object);
}

const NUMBER_TO_NUMBER = /\d[^;,]{0,30}? to (?:under |below |over |above |at least |at most )?\d/;
const COMPARED =
  /\b(?:rather than|no longer|themselves|on (?:his|her|its|their) own|without (?!downtime)\w+|(?:down|up) (?:from|by|to)|twice|half (?:as|the)|as (?:often|many|much|fast)|percentage points?|points? (?:more|better|higher)|faster|sooner|earlier|cheaper|safer|easier|quicker|fewer|less|longer|better|on time|in time|first time|by the next (?:day|morning))\b|\bby (?:a (?:third|quarter|fifth|half|tenth)|[\d.,]+ ?(?:%|per ?cent|percent|points?))(?=$|\W)|\binstead of (?:\d|an? |the |one|two|three|four|five|six|seven|eight|nine|ten)/;

/** Whether it says what changes, or how well something goes each time: then it is more than what is done. */
export function changesSomething(text: string): boolean {
  const said = text.split(PURPOSE)[0] ?? '';
  return (
    NUMBER_TO_NUMBER.test(said) ||
    COMPARED.test(said) ||
    isAboutLess(said) ||
    movesANumber(said) ||
    saysHowWell(said, said)
  );
}

/** How the clause begins: what is quoted of a sentence that tells a team what to do. */
export function firstWords(text: string): string {
  return (
    text
      .split(/\b(?:so that|because)\b|[;,(]/)[0]
      ?.split(' ')
      .slice(0, 7)
      .join(' ')
      .trim() ?? text
  );
}
