/** A change in words: what it is about, and what became of it. */
import type { Asked } from './audience.ts';
import type { Change, Effect } from './change.ts';
import { itemOf, type Contract, type Named } from './contract.ts';
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
  const found = <Item>(items: (contract: Contract) => Named<Item>) =>
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
      return found((contract): Named<{ readonly label: string }> => contract[part])?.label ?? name;
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
  const who = people(effect, naming);
  const step = (id: string | undefined) => (id === undefined ? 'no step' : naming.step(id));
  switch (aspect) {
    case 'demand':
      return does === 'added' ? `is newly asked${of(who)}` : `is asked no longer${of(who)}`;
    case 'levels':
      return `is newly asked${of(who)}, and no longer of ${listed((before ?? '').split(', ').map(naming.level))}`;
    case 'group':
      return `moved from ${naming.group(before ?? '')} to ${naming.group(after ?? '')}`;
    case 'proficiency':
      return `asks${who === '' ? '' : ` ${who}`} for ${step(after)} instead of ${step(before)}`;
    case 'weight':
      return `counts ${does === 'deepened' ? 'more' : 'less'}, ${after ?? 'important'} instead of ${before ?? 'important'}${at(who)}`;
    case 'kind':
      return `is now ${article(after)}, and ${article(before)} no longer${at(who)}`;
    case 'skills':
      return after === undefined
        ? `needs ${naming.skill(before ?? '')} no longer${at(who)}`
        : `needs ${naming.skill(after)} as well${at(who)}`;
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
  const who = people(effect, naming);
  if (effect.aspect === 'reason') return 'differs for another reason';
  if (effect.does === 'added') return `is asked${of(who)} in the words for everyone again`;
  return effect.bump === 'minor' ? `is said in words of their own${at(who)}` : `is reworded${at(who)}`;
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
  const who = of(people(effect, naming));
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
    const who = people(effect, naming);
    if (does === 'added') return `have a new threshold, ${after}${at(who)}`;
    return does === 'removed'
      ? `have no threshold any more${at(who)}`
      : `reach further at ${after} instead of ${before}${at(who)}`;
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

/** `senior engineer in Backend`; empty where nobody in particular is meant. */
export function people({ levels, disciplines }: Asked, naming: Naming): string {
  const where = disciplines.length === 0 ? '' : ` in ${listed(disciplines.map(naming.discipline))}`;
  return levels.length === 0 ? where.trim() : `${listed(levels.map(naming.level))}${where}`;
}

export function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
}

function of(who: string): string {
  return who === '' ? '' : ` of ${who}`;
}

function at(who: string): string {
  return who === '' ? '' : ` for ${who}`;
}

function article(kind: string | undefined): string {
  return kind === 'responsibility'
    ? 'a responsibility'
    : kind === 'anti-pattern'
      ? 'a habit to avoid'
      : 'an expectation';
}
