/** Recognises outputs by how they begin: a bare verb tells a team what to do, and an outcome begins with whom it is about. */
import { changesSomething, firstWords, type Look } from './clause.ts';
import { ALSO_THEIRS, DEEDS } from './deeds.ts';
import { COMPANY, EQUIPMENT, GOODS_AT_THE_END, INTANGIBLE, MEETING, PEOPLE_SERVED, SYSTEM, WORK } from './nouns.ts';
import { NUMBER } from './quantity.ts';
import type { Family } from './sign.ts';

interface Deed {
  readonly verb: string;
  readonly family: Family;
  readonly isNoun: boolean;
}

const split = (list: string): readonly string[] => list.trim().split(/,\s+/);

const ALL: readonly Deed[] = DEEDS.flatMap(({ family, verbs, alsoNouns }) => [
  ...split(verbs).map((verb): Deed => ({ verb, family, isNoun: false })),
  ...split(alsoNouns).map((verb): Deed => ({ verb, family, isNoun: true })),
]).toSorted((a, b) => b.verb.length - a.verb.length);

/** What only an object begins with: *paint the depot*, while *paint shops* are shops. */
const OBJECT = new RegExp(
  `^(?:the|an?|all|every|each|both|our|its|their|another|new|any|this|these|those|(?:at least |up to |more than )?${NUMBER}(?! ?%| per ?cent| percent))\\b`,
);

/** Verbs with a little word far behind them, or with a place that things are brought to. */
const FAR: readonly (readonly [RegExp, Family])[] = [
  [/^(?:hand|turn|sign|pass) (?:[\w'/-]+ ){1,8}?over(?=$| to\b| by\b)/, 'moving'],
  [/^(?:roll|phase|swap|spin|carve|rip|strip|contract|farm) (?!out\b)(?:[\w'/-]+ ){1,8}?out\b/, 'making'],
  [/^(?:shut|wind|tear|stand|close|power) (?!down\b)(?:[\w'/-]+ ){1,8}?down\b/, 'moving'],
  [
    /^(?:bring|take|move) (?:[\w'/-]+ ){1,6}?(?:in-house|offline|live|online|out of (?:service|use|production))\b/,
    'moving',
  ],
  [
    /^(?:put|get) (?:[\w'/-]+ ){1,6}?(?:through|past|approved by|signed by|signed off) (?:[\w'/-]+ ){0,3}?(?:review|audit|approval|board|council|legal|committee|procurement)\b/,
    'making',
  ],
  [/^(?:build|fit|kit|flesh) out\b/, 'making'],
  [
    new RegExp(`^(?:run|hold|lead|start) (?:an? |the |${NUMBER} |our )(?:[\\w-]+ ){0,4}?(?:${MEETING}|${COMPANY})\\b`),
    'meeting',
  ],
  [
    new RegExp(
      `^(?:give|hand|issue|buy|get) (?:[\\w'/-]+ ){1,5}?(?:an? |new |${NUMBER} )(?:[\\w-]+ )?${EQUIPMENT}(?=$| (?:by|with|before|for|and|to)\\b)`,
    ),
    'making',
  ],
];

/** *Move the reports to the new layer*: a place, while *move the yield to 96 %* is a number. */
const ELSEWHERE =
  /^(?:move|switch|shift|transfer|transition|bring) (?!(?:forward|beyond|towards?|from \d|closer|up|down)\b)(?:[\w'/&-]+ ){1,7}?(?:to|onto|into|over to|off|out of|behind|under) (?:the |an? |our |its |their )?(?![\d.,]+|zero\b|under\b|below\b|above\b|less\b|fewer\b|more\b|the (?:right|first|next|top)\b)[a-z]/;

export const imperative: Look = ({ text, hasAgent }) => {
  if (changesSomething(text) || SHARE_OF_OTHERS.test(text)) return undefined;
  const far = FAR.find(([pattern]) => pattern.test(text));
  if (far !== undefined) return { family: far[1], words: firstWords(text) };
  if (ELSEWHERE.test(text) && !IS_A_NUMBER.test(text)) return { family: 'moving', words: firstWords(text) };
  const deed = ALL.find(({ verb }) => text.startsWith(`${verb} `));
  if (deed === undefined) return undefined;
  const rest = text.slice(deed.verb.length + 1);
  if (deed.isNoun ? !OBJECT.test(rest) : NO_OBJECT.test(rest) && !hasAgent) return undefined;
  if (ALSO_THEIRS.test(deed.verb) && /^(?:an?|any|their|another) /.test(rest)) return undefined;
  return deed.family !== 'meeting' && FOR_OTHERS.test(rest)
    ? undefined
    : { family: deed.family, words: firstWords(text) };
};

/** What is done for customers each time, and what grows between people. */
const FOR_OTHERS = new RegExp(`^(?:[\\w%.,'-]+ ){0,3}?(?:${GOODS_AT_THE_END}|${INTANGIBLE}\\b)`);
const NO_OBJECT = /^(?:is|are|was|were|has|have|can|to|rates?|times?)\b/;
/** *90 % of patients* are what it is about, *90 % of the code* is work. */
const SHARE_OF_OTHERS = new RegExp(
  `(?:%|per ?cent|percent|${NUMBER} (?:in|of|out of) ${NUMBER}) (?!.*\\b(?:${WORK}|${SYSTEM})\\b)|(?:%|per ?cent|percent) of (?:the |our |all )?(?:\\w+ )?${PEOPLE_SERVED}\\b`,
);
const IS_A_NUMBER =
  /^\w+ (?:[\w'-]+ ){0,4}?(?:median|average|mean|share|rate|ratio|score|time|yield|number|cost|percentage|level|customers?|users?|patients?|people|passengers?|families|children|households|citizens|students|pupils|residents|tenants)\b/;
