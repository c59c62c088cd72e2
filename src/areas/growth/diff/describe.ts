/** A change in words: what it is about, and what became of it. */
import type { growthWords } from '../words/growth-words.ts';
import type { PeopleNamed } from '../words/en.ts';
import type { Change, Effect } from './change.ts';
import { itemOf, type Contract, type ByName } from './contract.ts';
import type { Expectation } from '../ladder/schema.ts';
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

/** What it takes to say what became of something. */
export type DiffWords = Pick<ReturnType<typeof growthWords>, 'diff' | 'expectation'>;

export function describe(
  effect: Effect,
  change: Change,
  versions: Versions,
  naming: Naming,
  words: DiffWords,
): Description {
  return {
    subject: subjectOf(effect, change, versions, { naming, words }),
    says: sayOf(effect, change, { naming, words }),
  };
}

interface Told {
  readonly naming: Naming;
  readonly words: DiffWords;
}

function subjectOf(
  effect: Effect,
  { part, before, after }: Change,
  versions: Versions,
  { naming, words }: Told,
): string {
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
      return termOf(effect, name, words);
    default:
      return found((contract): ByName<{ readonly label: string }> => contract[part])?.label ?? name;
  }
}

function termOf({ aspect, before, after }: Effect, name: string, { diff: { terms } }: DiffWords): string {
  switch (aspect) {
    case 'criteria':
    case 'evidence':
      return after ?? before ?? name;
    case 'process':
    case 'calibration':
    case 'decisionRule':
    case 'notice':
    case 'myths':
    case 'faq':
      return terms[aspect];
    default:
      return terms.points;
  }
}

function sayOf(effect: Effect, { part }: Change, told: Told): string {
  switch (part) {
    case 'expectations':
      return ofExpectation(effect, told);
    case 'overrides':
      return ofOverride(effect, told);
    case 'levels':
      return ofLevel(effect, told);
    case 'requirements':
      return ofRequirement(effect, told);
    case 'terms':
      return ofTerms(effect, told);
    default:
      return ofStructure(effect, part, told.words);
  }
}

function ofExpectation(effect: Effect, { naming, words }: Told): string {
  const { does, aspect, before, after } = effect;
  const who = whoOf(effect, naming);
  const said = words.diff.expectation;
  const levels = (ids = '') => ids.split(', ').map(naming.level);
  const step = (id: string | undefined) => (id === undefined ? words.diff.noStep : naming.step(id));
  const weight = (id = 'important') => new Map(Object.entries(words.expectation.weights)).get(id) ?? id;
  switch (aspect) {
    case 'demand':
      return does === 'added' ? said.added(who) : said.removed(who);
    case 'levels':
      return said.levels({ before: levels(before), after: levels(after) }, { ...who, levels: [] });
    case 'group':
      return said.group({ before: naming.group(before ?? ''), after: naming.group(after ?? '') });
    case 'proficiency':
      return said.proficiency({ before: step(before), after: step(after) }, who);
    case 'weight': {
      const turn = { before: weight(before), after: weight(after) };
      return does === 'deepened' ? said.weightMore(turn, who) : said.weightLess(turn, who);
    }
    case 'kind':
      return said.kind({ before: sortOf(before), after: sortOf(after) }, who);
    case 'skills':
      return after === undefined
        ? said.skillGone(naming.skill(before ?? ''), who)
        : said.skillNew(naming.skill(after), who);
    case 'examples':
      if (does === 'reworded') return said.exampleReworded;
      if (before === after) return said.examplesTurned;
      return after === undefined ? said.exampleLess : said.exampleMore;
    case 'detail':
      return after === undefined ? said.detailGone : said.detailOther;
    case 'resources':
      return said.resources;
    case 'id':
      return words.diff.id(turnOf(effect));
    default:
      return words.diff.reworded;
  }
}

function ofOverride(
  effect: Effect,
  {
    naming,
    words: {
      diff: { override },
    },
  }: Told,
): string {
  const who = whoOf(effect, naming);
  if (effect.aspect === 'reason') return override.reason;
  if (effect.does === 'added') return override.forEveryone(who);
  return effect.bump === 'minor' ? override.ownWords(who) : override.reworded(who);
}

function ofLevel(effect: Effect, { naming, words }: Told): string {
  const { does, aspect, before, after } = effect;
  const said = words.diff.level;
  switch (aspect) {
    case 'level':
      return does === 'added' ? said.added : said.removed;
    case 'label':
      return words.diff.wasCalled(before ?? '');
    case 'id':
      return words.diff.id(turnOf(effect));
    case 'rank':
      return said.rank(turnOf(effect));
    case 'track':
      return said.track(after ?? '');
    case 'terminal':
      return does === 'deepened' ? said.terminalNoLonger : said.terminal;
    case 'status':
      return does === 'deepened' ? said.nowCounts : said.draftAgain;
    case 'tagline':
      return after === undefined ? said.taglineGone : said.taglineOther;
    case 'titles':
    case 'bands':
    case 'equivalentTo':
      return said[aspect];
    default:
      return ofDimension(effect, naming.dimension(aspect.replace('dimension ', '')), said.dimension);
  }
}

function ofDimension(effect: Effect, label: string, said: DiffWords['diff']['level']['dimension']): string {
  const { does, after } = effect;
  if (does === 'deepened') return said.more(label, turnOf(effect));
  if (does === 'weakened') return said.less(label, turnOf(effect));
  if (does === 'reworded') return said.reworded(label);
  return after === undefined ? said.gone(label) : said.new(label);
}

function ofRequirement(
  effect: Effect,
  {
    naming,
    words: {
      diff: { requirement },
    },
  }: Told,
): string {
  const { does, before = '', after = '' } = effect;
  const who = whoOf(effect, naming);
  if (does === 'added') return requirement.added(naming.step(after), who);
  if (does === 'removed') return requirement.removed(who);
  return requirement.turned({ before: naming.step(before), after: naming.step(after) }, who);
}

function ofTerms(effect: Effect, { naming, words }: Told): string {
  const { does, aspect, before, after } = effect;
  const { points, terms } = words.diff;
  if (aspect === 'criteria' || aspect === 'evidence') {
    const said = words.diff[aspect];
    if (does === 'reworded') return said.reworded;
    return before === undefined ? said.added : said.removed;
  }
  if (aspect === 'threshold') {
    const who = whoOf(effect, naming);
    if (does === 'added') return points.thresholdNew(after ?? '', who);
    return does === 'removed' ? points.thresholdGone(who) : points.threshold(turnOf(effect), who);
  }
  if (aspect.startsWith('points ')) {
    const step = naming.step(aspect.replace('points ', ''));
    return before === undefined ? points.countOtherwise(step) : points.count(step, turnOf(effect));
  }
  return before === undefined && after !== undefined ? terms.isNew : terms.isChanged;
}

type StructurePart = Exclude<Change['part'], 'expectations' | 'overrides' | 'levels' | 'requirements' | 'terms'>;

function ofStructure({ does, aspect, before }: Effect, part: StructurePart, words: DiffWords): string {
  const said = words.diff.structure;
  if (does === 'added') return said.added(part);
  if (does === 'removed') return said.removed(part);
  if (aspect === 'label') return words.diff.wasCalled(before ?? '');
  if (aspect === 'steps') return does === 'reworded' ? said.stepsReworded : said.stepsOther;
  if (aspect === 'id') return said.id;
  return does === 'moved' ? said.moved : words.diff.reworded;
}

function whoOf({ levels, disciplines }: Effect, naming: Naming): PeopleNamed {
  return { levels: levels.map(naming.level), disciplines: disciplines.map(naming.discipline) };
}

function turnOf({ before = '', after = '' }: Effect) {
  return { before, after };
}

function sortOf(kind: string | undefined): Expectation['kind'] {
  return kind === 'responsibility' || kind === 'anti-pattern' ? kind : 'expectation';
}
