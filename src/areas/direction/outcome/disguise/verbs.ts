/** What teams do and make, as verbs, with all their forms. Data for the English recogniser. */
// cspell:disable
import type { Family } from './sign.ts';

interface Verb {
  readonly family: Family;
  readonly base: string;
  /** Where it is not made by rule. */
  readonly past?: readonly string[];
  /** Whether the same word names a thing, so that a sentence may begin with it: *Release notes are read*. */
  readonly isNoun?: true;
  /** Only with such things is it an output: *close tickets*, and never *close the gap*. */
  readonly needs?: 'work' | 'meeting' | 'system' | 'paper' | 'place' | 'parts' | 'posts' | 'partners';
  /** Whether it may be about a number too, and then is none: *optimise conversion from 2 % to 3 %*. */
  readonly isSoft?: true;
}

const words = (family: Family, bases: string, more: Partial<Verb> = {}): readonly Verb[] =>
  bases.split(/,\s*/).map((base) => ({ family, base, ...(IRREGULAR[base] && { past: IRREGULAR[base] }), ...more }));

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  build: ['built'],
  rebuild: ['rebuilt'],
  write: ['written', 'wrote'],
  rewrite: ['rewritten', 'rewrote'],
  hold: ['held'],
  run: ['run', 'ran'],
  'set up': ['set up'],
  send: ['sent'],
  buy: ['bought'],
  begin: ['begun', 'began'],
  spend: ['spent'],
  give: ['given', 'gave'],
  get: ['got'],
  choose: ['chosen', 'chose'],
  'draw up': ['drawn up', 'drew up'],
  'go live': ['gone live', 'went live'],
  lead: ['led'],
  break: ['broken', 'broke'],
  split: ['split'],
  'shut down': ['shut down'],
  'stand up': ['stood up'],
  'spin up': ['spun up'],
  make: ['made'],
  teach: ['taught'],
  'put in place': ['put in place'],
  'bring live': ['brought live'],
  'cut over': ['cut over'],
};

export const VERBS: readonly Verb[] = [
  ...words(
    'making',
    'ship, deliver, implement, roll out, refactor, rebuild, redesign, rework, install, integrate, deprecate, decommission, containerise, containerize, modernise, modernize, develop, configure, set up, introduce, create, establish, finish, finalise, finalize, execute, kick off, begin, define, purchase, buy, procure, automate, replace, standardise, standardize, unify, sunset, open-source, prepare, evaluate, enable, provide, instrument, re-platform, replatform, productionise, productionize, put in place, remove, clean up, revamp, overhaul, digitise, digitize, localise, localize, select, choose, identify, assess, gather, collect, draw up, go live, validate, benchmark, embed, rebrand, relaunch, reorganise, reorganize, restructure, retire, shut down, turn off, turn on, switch on, switch off, phase out, outsource, negotiate, perform, carry out, backfill, mock up, outline, formulate, catalogue, annotate, enforce, activate, encrypt, delete, appoint, stand up, spin up, construct, distribute, hook up, plug in, wire up, renovate, craft, assemble, scaffold, decide on, specify, scope, sign off, approve, simulate, cut over, switch over, equip, outfit, rotate, renew, revoke, agree on, compile, tune, harden',
  ),
  ...words('making', 'complete', { needs: 'work' }),
  ...words('making', 'achieve, obtain, earn, pass, reach, get', { needs: 'paper' }),
  ...words('making', 'open', { isNoun: true, needs: 'place' }),
  ...words('making', 'optimise, optimize, streamline, enhance, extend, expand', { isSoft: true }),
  ...words('making', 'track, monitor, measure, demo, present, trial', { isNoun: true, isSoft: true }),
  ...words(
    'making',
    'build, launch, release, deploy, prototype, design, start, upgrade, test, a/b test, load-test, add, pilot, plan, schedule, patch, sketch, tag, archive, print, form, push, host, attend, brief',
    { isNoun: true },
  ),
  ...words('making', 'offer, support', { isNoun: true, needs: 'system' }),
  ...words('moving', 'break, split, carve', { isNoun: true, needs: 'parts' }),
  ...words('making', 'generate', { needs: 'work' }),
  ...words('hiring', 'fill, make, extend', { isNoun: true, needs: 'posts' }),
  ...words('making', 'connect, onboard, sign up, sign, link', { isNoun: true, needs: 'partners' }),
  ...words('moving', 'migrate, port, transition, consolidate, convert'),
  ...words('moving', 'move, switch, transfer, bring, adopt', { isNoun: true, needs: 'system' }),
  ...words('closing', 'close, resolve, fix, merge, clear, process, handle, answer, burn down, work off, triage', {
    isNoun: true,
    needs: 'work',
  }),
  ...words('writing', 'write, rewrite, publish, translate, produce'),
  ...words('writing', 'document, draft, post, record, blog, map', { isNoun: true }),
  ...words('writing', 'update, send, review', { isNoun: true, needs: 'work' }),
  ...words('teaching', 'train, coach, mentor, certify, teach, upskill', { isNoun: true }),
  ...words('teaching', 'onboard', { needs: 'system' }),
  ...words('meeting', 'conduct, organise, organize, facilitate'),
  ...words('meeting', 'interview, survey, poll, visit, audit, research, analyse, analyze, investigate', {
    isNoun: true,
  }),
  ...words('meeting', 'hold, run, lead, give', { isNoun: true, needs: 'meeting' }),
  ...words('hiring', 'hire, recruit, staff', { isNoun: true }),
  ...words('counting', 'log, spend, allocate, dedicate, reserve'),
];

export interface Form {
  readonly text: string;
  readonly verb: Verb;
  readonly is: 'base' | 'third' | 'past' | 'gerund';
}

const DOUBLED = /^(ship|plan|log|run|set|map|begin|transfer|get|spin|shut|split|tag)$/;

export const FORMS: readonly Form[] = VERBS.flatMap((verb): readonly Form[] => {
  const [first = '', ...rest] = verb.base.split(' ');
  const whole = (text: string) => [text, ...rest].join(' ');
  const past = verb.past ?? [whole(pastOf(first))];
  return [
    { text: verb.base, verb, is: 'base' },
    { text: whole(thirdOf(first)), verb, is: 'third' },
    ...past.map((text): Form => ({ text, verb, is: 'past' })),
    { text: whole(gerundOf(first)), verb, is: 'gerund' },
  ];
});

function pastOf(word: string): string {
  if (DOUBLED.test(word)) return `${word}${word.at(-1)}ed`;
  if (word.endsWith('e')) return `${word}d`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
}

function thirdOf(word: string): string {
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function gerundOf(word: string): string {
  if (DOUBLED.test(word)) return `${word}${word.at(-1)}ing`;
  return /[^e]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${word}ing`;
}
