/** Recognises outputs in English: what a team does at the beginning, what has been done, what is counted, and titles of projects. */
// cspell:words ation utili butili
import { english } from '#words/english.ts';
import {
  CHANGES_A_NUMBER,
  firstWords,
  hasFiniteVerb,
  isAboutLess,
  isDetermined,
  movesANumber,
  isStatement,
  mainClause,
  plainWords,
  saysHowWell,
  type Look,
} from './clause.ts';
import { followed } from './followed.ts';
import { imperative } from './imperative.ts';
import {
  GOODS,
  GOODS_AT_THE_END,
  INTANGIBLE,
  MEASURE,
  MEETING,
  PAPER,
  PARTNERS,
  PARTS,
  PLACE,
  POSTS,
  SYSTEM,
  WORK,
} from './nouns.ts';
import { NUMBER, QUANTITY } from './quantity.ts';
import type { Recogniser, Sign } from './sign.ts';
import { thingFirst } from './thing-first.ts';
import { FORMS, type Form } from './verbs.ts';

export const englishRecogniser: Recogniser = {
  form: {
    unsaid: 'Who can do what better',
    measuredBy: 'measured by',
    unknownMetric: 'a metric',
    change: (metric, from, to, by) => `${metric}: from ${from} to ${to} by ${by}`,
    phrasing: english,
  },
  signIn(text) {
    const plain = plainWords(text);
    const sign = signOf(plain);
    return sign && { ...sign, words: asWritten(sign.words, plain) };
  },
  purposeIn(text) {
    const found = PURPOSE.exec(plainWords(text))?.groups?.what;
    return found === undefined || signOf(found) !== undefined ? undefined : found;
  },
};

const PURPOSE = /\b(?:so that|so|in order that|such that) (?<what>[a-z][^.;]{8,140})$/i;

/** @param plain without markup */
function signOf(plain: string): Sign | undefined {
  const clause = mainClause(plain);
  for (const look of LOOKS) {
    const sign = look(clause);
    if (sign !== undefined) return sign;
  }
  return undefined;
}

/** The looks read lower case; authors recognise their own words. */
function asWritten(words: string, plain: string): string {
  const start = plain.toLowerCase().indexOf(words);
  return start === -1 ? words : plain.slice(start, start + words.length);
}

const OBJECTS = {
  work: WORK,
  meeting: MEETING,
  system: SYSTEM,
  paper: PAPER,
  place: PLACE,
  parts: PARTS,
  posts: POSTS,
  partners: PARTNERS,
} as const;

/** *Ship 12 features*, *we shipped*, *shipping the new page*. */
const doing: Look = ({ text, hasAgent }) => {
  const form = FORMS_BY_LENGTH.find((each) => startsWith(text, each.text) && (each.is !== 'third' || hasAgent));
  if (form === undefined) return undefined;
  const rest = text.slice(form.text.length).trim();
  if (rest === '' || isNoun(form, rest) || isService(form, text, rest)) return undefined;
  const { needs, family, isSoft, base } = form.verb;
  if (isSoft === true && SAYS_A_NUMBER.test(rest)) return undefined;
  // Who ships often has learned to; who ships something has made it.
  if (hasAgent && /^(?:ship|deploy|release|deliver|build|test)$/.test(base) && !isDetermined(rest)) return undefined;
  const objects = rest.split(/\b(?:so that|that|which|who|because|if|when|until|after|before)\b|[;,(]/)[0] ?? '';
  if (needs !== undefined && !isAbout(needs, objects)) return undefined;
  return { family, words: firstWords(text) };
};

const SAYS_A_NUMBER = /\b(?:to|by) [\d.,]+ ?(?:%|\w+)/;
const FORMS_BY_LENGTH = FORMS.toSorted((a, b) => b.text.length - a.text.length);

function startsWith(text: string, word: string): boolean {
  return text.startsWith(word) && !/[\w'-]/.test(text.charAt(word.length));
}

/** *Release notes are read*, *trained responders reach the patient*, *migrating takes minutes*. */
function isNoun({ verb, is }: Form, rest: string): boolean {
  if (is === 'base' && verb.isNoun === true && MEASURE.test(rest)) return true;
  return (is !== 'base' || verb.isNoun === true) && (hasFiniteVerb(rest) || movesANumber(rest));
}

/** What is done for customers each time, and how well. */
function isService({ verb }: Form, text: string, rest: string): boolean {
  if (new RegExp(`^(?:\\w+ ){0,2}${INTANGIBLE}\\b`).test(rest)) return true;
  if (
    (verb.family !== 'counting' && /^(?:fewer|less|no)\b/.test(rest)) ||
    (verb.base === 'enable' && / to [a-z]/.test(rest))
  )
    return true;
  if (
    /^(?:ship|deliver|provide|send|process|handle|clear|complete|resolve|close|answer|review)$/.test(verb.base) &&
    new RegExp(`^(?:[\\w%.,'-]+ ){0,4}${GOODS_AT_THE_END}`).test(rest)
  )
    return true;
  return verb.family !== 'meeting' && verb.family !== 'counting' && saysHowWell(text, rest);
}

function isAbout(needs: keyof typeof OBJECTS, objects: string): boolean {
  if (!new RegExp(`\\b${OBJECTS[needs]}\\b`).test(objects)) return false;
  return needs !== 'system' || !CHANGES_A_NUMBER.test(objects);
}

const PARTICIPLES = [
  ...new Set(
    FORMS.filter(({ is, verb }) => is === 'past' && !['hold', 'run', 'lead', 'start', 'bring'].includes(verb.base)).map(
      ({ text }) => text,
    ),
  ),
  'done',
  'held',
  'signed off',
  'finished',
  'live',
].join('|');
const DONE = `(?<done>${PARTICIPLES})`;
const NOT_MAIN = /\b(?:who|that|which|whose|when|after|before|until|once|while|if|it|where|because|as|since|they|we)\b/;

/** *12 features shipped*, *all services are migrated*, *80 % of the roadmap delivered*. */
const done: Look = ({ text }) => {
  const found = DONE_AT_ONCE.exec(text) ?? IS_DONE.exec(text) ?? MADE.exec(text);
  const { subject = '', what = '' } = found?.groups ?? {};
  if (
    found === null ||
    NOT_MAIN.test(subject) ||
    subject.trim().endsWith(' and') ||
    saysHowWell(text, text) ||
    isForCustomers(subject)
  )
    return undefined;
  if (isAboutLess(what === '' ? text : subject) || (what === '' && hasFiniteVerb(subject))) return undefined;
  const verb = FORMS.find(({ text: form }) => form === found.groups?.done)?.verb;
  if (verb?.needs !== undefined && !isAbout(verb.needs, subject)) return undefined;
  return { family: verb?.family ?? 'making', words: found[0].trim() };
};

const WHAT = `(?:${WORK}|${SYSTEM}|staff|managers|employees|people)`;
const DONE_AT_ONCE = new RegExp(
  `^(?<subject>(?:(?:the )?(?:number|share|percentage|proportion|count) of )?(?:${QUANTITY} (?:of )?(?:the |our |all )?)?(?:[\\w'/-]+ ){0,3}?${WHAT}(?: (?:of|for|in) (?:[\\w'-]+ ?){1,3})?) (?:successfully |fully )?${DONE}(?=$|[.,;]| (?:by|in|for|per|across|on|to|with|this|each|every|a|before|from|and|over|rises?|grows?|increases?)\\b)`,
);
/** What only a maker does, whatever it is done to: *guidelines written and adopted*. */
const MADE =
  /^(?<subject>(?:[\w'/&-]+ ){1,6}?)(?:successfully |fully )?(?<done>written|implemented|launched|shipped|released|migrated|redesigned|rewritten|deployed|published|installed|rolled out|documented|introduced|built|set up|refactored|upgraded|integrated|decommissioned|signed off)(?=$|[.,;]| (?:by|in|for|to|across|on|and)\b)/;
const IS_DONE = new RegExp(
  `^(?<subject>[^,;:]*?) (?<what>is|are|was|were|been|be|gets?|have been|has been|will be) (?:now |all |fully |successfully |finally )?${DONE}(?=$|[\\s.,;])`,
);

/** Goods are for customers, and so are their cases: what happens to them is what customers notice. */
function isForCustomers(subject: string): boolean {
  return (
    new RegExp(`\\b(?:${GOODS}|customers?|users?|patients?|citizens?|changes?|deployments?)\\b`).test(subject) &&
    !new RegExp(`\\b${WORK}\\b`).test(subject)
  );
}

/** Numbers of what is made: they rise whether or not anything gets better. */
const COUNTS: readonly RegExp[] = [
  /\bstory points?\b/,
  /\b(?:team |sprint )?velocity\b(?! of (?:light|wind))/,
  /\blines of code\b/,
  /\b(?:test|code|unit[ -]tests?|branch|line|automation) coverage\b/,
  /\bfeature parity\b/,
  /\bsprint (?:goals?|commitments?|completion|predictability)\b/,
  /\bcommitted (?:stories|work|points|items|scope)\b/,
  /\bburn-?down\b/,
  /\b(?:number|count|total|amount|volume) of (?:\w+ )?(?:tests|features?|stories|epics|tasks|tickets (?:closed|resolved|completed|done)|commits?|pull requests|merge requests|workshops?|trainings?|meetings?|experiments|blog posts|articles|documents|integrations|dashboards|releases|microservices|runbooks|audits|interviews|hires)\b/,
  /\b(?:features?|stories|epics|tasks|tickets|issues|points|commits|prs|(?:pull|merge) requests)(?: (?:merged|closed|completed|done|shipped|delivered|opened|resolved))? (?:per|a|each|every) (?:\w+ )?(?:sprint|iteration|developer|engineer|person|team|head)\b/,
  /\b(?:pull|merge) requests (?:merged|opened|closed)\b/,
  /\b(?:headcount|team size)\b|\bgrow the (?:\w+ )?team\b/,
  /\b(?:team|developers|engineers|staff|people|consultants)\b.* \d+ ?% utili[sz](?:ed|ation)\b/,
  /\b(?:developer|engineer|engineering|team|staff|consultant|resource) utili[sz]ation\b|\butili[sz]ation of (?:the )?(?:developers|engineers|team|teams|staff)\b/,
  /\b(?:training hours|hours of training|hours (?:worked|logged|billed)|billable hours|person[- ]days)\b/,
  /\b(?:milestones?|deadlines?) (?:hit|met|reached|kept)\b/,
  /\b(?:% )?of (?:the |our )?roadmap (?:is |items )?(?:delivered|shipped|completed|done)\b/,
];

const counting: Look = ({ text }) => {
  const found = COUNTS.map((each) => each.exec(text)?.[0]).find((each) => each !== undefined);
  return found === undefined || (isAboutLess(text) && !/velocity|story points/.test(found))
    ? undefined
    : { family: 'counting', words: found };
};

/** *12 new features in the second quarter*, *four workshops with sales*. */
const counted: Look = ({ text }) => {
  const found = (COUNTED.exec(text) ?? NEW_ONES.exec(text))?.[0];
  if (found === undefined || isStatement(text) || isAboutLess(text) || saysHowWell(text, text)) return undefined;
  return / from [\d.,]+|\b(?:rather than|instead of)\b/.test(text) ? undefined : { family: 'counting', words: found };
};
const COUNTED = new RegExp(
  `^(?:(?:at least|more than|up to|around|about|over) )?${NUMBER} (?:new |more |additional |major |internal |external |customer )?(?:[\\w-]+ )?(?:${WORK}|${MEETING})\\b(?! (?:per|for each|for every) (?:customer|user|order|thousand))`,
);

const NEW_ONES = new RegExp(
  `^(?:at least )?${NUMBER} (?:new|additional) (?!(?:\\w+ )?(?:customers?|users|members|subscribers|sign-?ups|jobs|patients|accounts|markets|sellers|partners|apprentices))[\\w-]+`,
);

/** *The new checkout is live*, *in production by June*. */
const standing: Look = ({ text }) => {
  const found = STANDS.exec(text);
  if (found === null || saysHowWell(text, text) || NOT_MAIN.test(found[1] ?? '')) return undefined;
  if (/\b(?:customers?|users?|patients?|people|shops?|sellers?|merchants?|restaurants|schools)\b/.test(found[1] ?? ''))
    return undefined;
  return { family: 'making', words: found[0].trim() };
};
const STANDS =
  /^([^,;:]*?) (?:(?:is |are |goes |go |gone |be |will be |has gone |fully )(?:fully )?|(?=available ))(?:live|in production|generally available|in place|feature[- ]complete|signed off|in beta|available (?:in|on|for|to|across) (?:production|all|both|every|each|ios|android|two|three|four|five|six|ten|\d+\b(?! ?%| per ?cent))|on (?:kubernetes|aws|azure|the (?:new|cloud)\b.*))(?=$|[\s.,;])/;

const PROJECT =
  '(?:migration|roll-?out|launch|relaunch|redesign|rewrite|refactoring|implementation|introduction|integration|upgrade|modernisation|modernization|development|deployment|creation|replacement|consolidation|automation|documentation|set-?up|go-live|decommissioning|deprecation|establishment|construction|procurement|re-?platforming|proof of concept|mvp|release)';

/** *Redesign of the checkout*, *Kubernetes migration*, *a new partner portal*. */
const project: Look = ({ text }) => {
  if (isStatement(text) || NOT_MAIN.test(text) || saysHowWell(text, text)) return undefined;
  if (
    /\b(?:fewer|less|faster|better|easier|sooner|cheaper|safer|more|time|rate|frequency|costs?|share|percentage|number|hours|days|minutes|satisfaction|success|failures?|errors?|effort)\b|%| from [\d.,]+/.test(
      text,
    )
  )
    return undefined;
  const found = PROJECTS.map((each) => each.exec(text)?.[0]).find((each) => each !== undefined);
  if (found === undefined || new RegExp(`\\b${PROJECT} (?:of|for) (?:\\w+ )?${GOODS}\\b`).test(text)) return undefined;
  return { family: /migration|consolidation|move/.test(found) ? 'moving' : 'making', words: found };
};
const BENEFICIARY =
  '(?:customers|users|people|patients|teams|engineers|developers|sellers|buyers|nobody|everyone|anyone)';
const PROJECTS: readonly RegExp[] = [
  new RegExp(
    `^(?:the |a |an |our )?(?:[\\w-]+ ){0,3}?${PROJECT} (?:of|to|for|from|onto|into|in|across|with|phase|v?\\d)\\b.*`,
  ),
  new RegExp(
    `^(?!${BENEFICIARY}\\b)(?:[\\w'/.-]+ ){1,4}${PROJECT}(?: (?:project|programme|program|initiative|phase \\w+))?$`,
  ),
  /^(?:a |the |our )?new (?:[\w-]+ ){0,3}(?:platform|portal|dashboard|app|website|tool|system|api|checkout|framework|pipeline|service|module|feature|design system|data warehouse|crm|erp)$/,
  /^(?:[\w'/-]+ ){1,4}v?\d+\.\d+$/,
  /^(?:[\w'/.-]+ ){1,4}(?:project|programme|initiative|v\d|version \d|phase \d|mvp|hackathon|roadmap)$/,
];

/** *Get the new checkout live*, *make search available in German*. */
const bringing: Look = ({ text }) => {
  const found = BRINGS.exec(text)?.[0];
  return found === undefined || isAboutLess(text) || saysHowWell(text, text)
    ? undefined
    : { family: 'making', words: found };
};
const BRINGS =
  /^(?:(?:get|have|bring|put) .*\b(?:live|in production|(?:on|onto|to) (?:the |our |a )?new|in place|released|shipped|deployed|migrated|signed)\b|make .* available\b|put (?:an?|the|our) .* in(?:to)? |improve (?:the |our )?(?:documentation|docs|code quality|architecture|ui|ux|codebase|tooling|process(?:es)?)\b(?!.* from ))/;

const LOOKS: readonly Look[] = [
  doing,
  done,
  followed,
  counting,
  counted,
  standing,
  bringing,
  project,
  imperative,
  thingFirst,
];
