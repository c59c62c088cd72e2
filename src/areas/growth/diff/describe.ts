/** A change in words: what it is about, and what became of it. */
import type { PeopleAsked } from './audience.ts';
import type { Change, Effect } from './change.ts';
import { itemOf, type Contract, type ByName } from './contract.ts';
import type { Versions } from './strength.ts';

/** How the names in a ladder are written for a reader: by their labels, or as they stand in the file. */
export interface Naming {
  level(id: string): string;
  discipline(id: string): string;
  group(id: string): string;
  step(id: string): string;
  skill(id: string): string;
  dimension(id: string): string;
}

/** As a sentence: the subject, and what is said of it. */
export interface Description {
  readonly subject: string;
  readonly says: string;
}

export function describe(effect: Effect, change: Change, versions: Versions, naming: Naming): Description {
  return { subject: subjectOf(effect, change, versions, naming), says: sayOf(effect, change, naming) };
}

function subjectOf(effect: Effect, { part, before, after }: Change, versions: Versions, naming: Naming): string {
  const name = after ?? before ?? '';
  const found = <Item>(items: (contract: Contract) => ByName<Item>) =>
    itemOf(items(versions.after), name) ?? itemOf(items(versions.before), before ?? name);
  switch (part) {
    case 'expectations':
      return found(({ expectations }) => expectations)?.text ?? name;
    case 'overrides':
      return effect.after ?? effect.before ?? name;
    case 'levels':
      return found(({ levels }) => levels)?.label ?? name;
    case 'requirements':
      return naming.skill(name.split('/')[1] ?? name);
    case 'terms':
      return (
        TERMS[effect.aspect] ??
        (effect.aspect === 'criteria' || effect.aspect === 'evidence'
          ? (effect.after ?? effect.before ?? name)
          : 'The points')
      );
    default:
      return found((contract): ByName<{ readonly label: string }> => contract[part])?.label ?? name;
  }
}

const TERMS: Readonly<Record<string, string>> = {
  process: 'The process of promotion',
  calibration: 'The ritual that decides',
  decisionRule: 'The rule of decision',
  notice: 'The notice on how to read the ladder',
  myths: 'The myths',
  faq: 'The questions',
};

function sayOf(effect: Effect, { part }: Change, naming: Naming): string {
  switch (part) {
    case 'expectations':
      return ofExpectation(effect, naming);
    case 'overrides':
      return ofOverride(effect, naming);
    case 'levels':
      return ofLevel(effect, naming);
    case 'requirements':
      return ofRequirement(effect, naming);
    case 'terms':
      return ofTerms(effect, naming);
    default:
      return ofStructure(effect, PART_LABELS[part]);
  }
}

const PART_LABELS = {
  tracks: 'track',
  dimensions: 'dimension',
  scales: 'scale',
  groups: 'group',
  disciplines: 'discipline',
} as const;

function ofExpectation(effect: Effect, naming: Naming): string {
  const { does, aspect, before, after } = effect;
  const of = people('of', effect, naming);
  const at = people('for', effect, naming);
  const levels = (ids = '') => listed(ids.split(', ').map(naming.level));
  const step = (id: string | undefined) => (id === undefined ? 'no step' : naming.step(id));
  switch (aspect) {
    case 'demand':
      return does === 'added' ? `is newly asked${of}` : `is asked no longer${of}`;
    case 'levels':
      return `moved from ${levels(before)} to ${levels(after)}${people('', { ...effect, levels: [] }, naming)}`;
    case 'group':
      return `moved from ${naming.group(before ?? '')} to ${naming.group(after ?? '')}`;
    case 'proficiency':
      return `asks${people('', effect, naming)} for ${step(after)} instead of ${step(before)}`;
    case 'weight':
      return `counts ${does === 'deepened' ? 'more' : 'less'}, ${after ?? 'important'} instead of ${before ?? 'important'}${at}`;
    case 'kind':
      return `is now ${article(after)}, and ${article(before)} no longer${at}`;
    case 'skills':
      return after === undefined
        ? `needs ${naming.skill(before ?? '')} no longer${at}`
        : `needs ${naming.skill(after)} as well${at}`;
    case 'examples':
      if (does === 'reworded') return 'has an example in other words';
      return before === after
        ? 'has examples that are meant otherwise'
        : `has an example ${after === undefined ? 'less' : 'more'}`;
    case 'detail':
      return after === undefined ? 'is explained no longer' : 'is explained better';
    case 'resources':
      return 'has other resources';
    case 'id':
      return `has another id, ${after} instead of ${before}`;
    default:
      return 'was reworded';
  }
}

function ofOverride(effect: Effect, naming: Naming): string {
  if (effect.aspect === 'reason') return 'differs for another reason';
  if (effect.does === 'added') return `is asked${people('of', effect, naming)} in the words for everyone again`;
  const at = people('for', effect, naming);
  return effect.bump === 'minor' ? `is said in words of their own${at}` : `was reworded${at}`;
}

function ofLevel({ does, aspect, before, after }: Effect, naming: Naming): string {
  switch (aspect) {
    case 'level':
      return does === 'added' ? 'is a new level' : 'is a level no longer';
    case 'label':
      return `was called ${before}`;
    case 'id':
      return `has another id, ${after} instead of ${before}`;
    case 'rank':
      return `stands at rank ${after} instead of ${before}`;
    case 'track':
      return `moved to the track ${after}`;
    case 'terminal':
      return does === 'deepened' ? 'is no longer a level to stay at' : 'is now a level to stay at';
    case 'status':
      return does === 'deepened' ? 'counts now; it was a draft' : 'is a draft again';
    case 'tagline':
      return after === undefined ? 'has no tagline any more' : 'is summed up in other words';
    case 'titles':
      return 'has other titles';
    case 'bands':
      return 'has other bands';
    case 'equivalentTo':
      return 'is equal to other levels';
    default:
      return ofDimension(does, naming.dimension(aspect.replace('dimension ', '')), before, after);
  }
}

function ofDimension(does: Effect['does'], label: string, before: string | undefined, after: string | undefined) {
  if (does === 'deepened') return `asks for more ${label}, ${after} instead of ${before}`;
  if (does === 'weakened') return `asks for less ${label}, ${after} instead of ${before}`;
  if (does === 'reworded') return `says its ${label} in other words`;
  return after === undefined ? `says nothing of ${label} any more` : `says its ${label} now`;
}

function ofRequirement(effect: Effect, naming: Naming): string {
  const { does, before, after } = effect;
  const who = people('of', effect, naming);
  if (does === 'added') return `is newly required${who}, at ${naming.step(after ?? '')}`;
  if (does === 'removed') return `is required no longer${who}`;
  return `is required${who} at ${naming.step(after ?? '')} instead of ${naming.step(before ?? '')}`;
}

function ofTerms(effect: Effect, naming: Naming): string {
  const { does, aspect, before, after } = effect;
  if (aspect === 'criteria' || aspect === 'evidence') {
    const what = aspect === 'criteria' ? 'a criterion of promotion' : 'evidence for a promotion';
    if (does === 'reworded') return `is ${what} in other words`;
    return before === undefined ? `is newly ${what}` : `is ${what} no longer`;
  }
  if (aspect === 'threshold') {
    const at = people('for', effect, naming);
    if (does === 'added') return `have a new threshold, ${after}${at}`;
    return does === 'removed'
      ? `have no threshold any more${at}`
      : `reach further at ${after} instead of ${before}${at}`;
  }
  if (aspect.startsWith('points ')) {
    const step = naming.step(aspect.replace('points ', ''));
    return before === undefined ? `count ${step} otherwise` : `count ${after} for ${step} instead of ${before}`;
  }
  return before === undefined && after !== undefined ? 'is new' : 'changed';
}

function ofStructure({ does, aspect, before }: Effect, what: string): string {
  if (does === 'added') return `is a new ${what}`;
  if (does === 'removed') return `is a ${what} no longer`;
  if (aspect === 'label') return `was called ${before}`;
  if (aspect === 'steps') return does === 'reworded' ? 'says its steps in other words' : 'has other steps';
  if (aspect === 'id') return 'has another id';
  return does === 'moved' ? 'has another place' : 'was reworded';
}

/** ` of Senior engineer in Backend`; nothing where nobody in particular is meant. */
function people(preposition: 'of' | 'for' | '', { levels, disciplines }: PeopleAsked, naming: Naming): string {
  const who = levels.length === 0 ? '' : ` ${preposition} ${listed(levels.map(naming.level))}`.replace('  ', ' ');
  return disciplines.length === 0 ? who : `${who} in ${listed(disciplines.map(naming.discipline))}`;
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
}

function article(kind: string | undefined): string {
  return kind === 'responsibility'
    ? 'a responsibility'
    : kind === 'anti-pattern'
      ? 'a habit to avoid'
      : 'an expectation';
}
