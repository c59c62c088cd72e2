/** Which systems a standard is about, and how far each has come. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { factOf, hasFacts, stateOfFact } from './facts.ts';

export type Judgement = Entry<'standard'>['data']['adoption'][number];
type AdoptionState = Judgement['state'];
/** Nobody has said anything yet: that is a question and no answer. */
export type KnownState = AdoptionState | 'unknown';

type Around = Pick<Playbook, 'entriesOf' | 'resolve'>;

/** Systems that fit all of what the standard says it applies to, and those that its adoption or its facts name anyway. */
export function systemsUnder(standard: Entry<'standard'>, playbook: Around): readonly Entry<'system'>[] {
  const named = new Set(standard.data.adoption.map(({ system }) => playbook.resolve(system, ['system'])));
  return playbook
    .entriesOf('system')
    .filter(
      (system) => named.has(system) || hasFacts(standard, system, playbook) || applies(standard, system, playbook),
    );
}

/** Whether the standard is about one system. */
export function isUnder(standard: Entry<'standard'>, system: Entry<'system'>, playbook: Around): boolean {
  return (
    adoptionOf(standard, system, playbook).length > 0 ||
    hasFacts(standard, system, playbook) ||
    applies(standard, system, playbook)
  );
}

function applies(standard: Entry<'standard'>, system: Entry<'system'>, playbook: Around): boolean {
  const { types, tiers, lifecycles, domains } = standard.data.appliesTo;
  const { type, tier, lifecycle, domain } = system.data;
  const line = lineOf(playbook.resolve(domain, ['domain']), playbook);
  return (
    isOneOf(types, type) &&
    isOneOf(lifecycles, lifecycle) &&
    (tiers.length === 0 || (tier !== undefined && tiers.includes(tier))) &&
    (domains.length === 0 || domains.some((ref) => line.has(playbook.resolve(ref, ['domain']))))
  );
}

function isOneOf<Value>(list: readonly Value[], value: Value): boolean {
  return list.length === 0 || list.includes(value);
}

/** A domain and all that it is part of; one that is part of itself is read once. */
function lineOf(domain: Entry<'domain'> | undefined, playbook: Around): ReadonlySet<Entry | undefined> {
  const line = new Set<Entry | undefined>();
  for (let each = domain; each !== undefined && !line.has(each);) {
    line.add(each);
    each = playbook.resolve(each.data.subdomainOf, ['domain']);
  }
  return line;
}

/** What a program found out about one requirement, or else what is said of it; what is said of the whole counts for each. */
export function stateOfRequirement(
  standard: Entry<'standard'>,
  system: Entry<'system'>,
  requirement: string,
  playbook: Around,
): KnownState {
  const fact = stateOfFact(factOf(standard, system, requirement, playbook));
  return fact ?? judgementOf(standard, system, requirement, playbook)?.state ?? 'unknown';
}

/** What people say of one requirement, or else of the whole. */
export function judgementOf(
  standard: Entry<'standard'>,
  system: Entry<'system'>,
  requirement: string,
  playbook: Around,
): Judgement | undefined {
  const own = adoptionOf(standard, system, playbook);
  return own.find((each) => each.requirement === requirement) ?? own.find((each) => each.requirement === undefined);
}

/**
 * The state of the whole: what is said of it, or else what follows from its requirements and the facts about them. One that is binding and not met
 * makes the whole *not met*; anything less than all met makes it *partial*.
 */
export function stateOf(standard: Entry<'standard'>, system: Entry<'system'>, playbook: Around): KnownState {
  const own = adoptionOf(standard, system, playbook);
  const whole = own.find(({ requirement }) => requirement === undefined);
  const isFound = standard.data.requirements.some(({ id }) => stateOfFact(factOf(standard, system, id, playbook)));
  if (whole !== undefined && own.length === 1 && !isFound) return whole.state;
  if (own.length === 0 && !isFound) return 'unknown';
  const states = standard.data.requirements
    .filter(({ keyword }) => keyword !== 'MAY')
    .map(({ id, keyword }) => ({ keyword, state: stateOfRequirement(standard, system, id, playbook) }))
    .filter(({ state }) => state !== 'not-applicable');
  if (states.length === 0) return 'not-applicable';
  if (states.some(({ keyword, state }) => keyword.startsWith('MUST') && state === 'not-met')) return 'not-met';
  if (states.every(({ state }) => state === 'met')) return 'met';
  return states.every(({ state }) => state === 'unknown') ? 'unknown' : 'partial';
}

/** What a standard says of one system. */
export function adoptionOf(
  standard: Entry<'standard'>,
  system: Entry<'system'>,
  playbook: Around,
): readonly Judgement[] {
  return standard.data.adoption.filter((each) => playbook.resolve(each.system, ['system']) === system);
}
