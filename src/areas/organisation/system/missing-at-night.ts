/** What the page of a system should say and does not. */
import type { PageTools } from '#model/kind.ts';
import { addTo, missingFact, type Missing } from '../missing/missing.ts';
import { isReachable, isUnowned, isUrgent } from '../ownership/gaps.ts';
import { isInUse, type SystemEntry } from '../ownership/ownership.ts';
import type { MissingFact } from '../words/missing-in-english.ts';
import { organisationWords } from '../words/organisation-words.ts';

type SystemFact = Extract<MissingFact, 'owner' | 'onCall' | 'runbooks' | 'objectives' | 'tier' | 'source'>;

/** By fact, those that are missing; of what is out of use, nothing is. */
export function missingAtNight(
  system: SystemEntry,
  tools: PageTools,
): Readonly<Partial<Record<SystemFact, Missing | undefined>>> {
  const { runbooks, tier, repo, type } = system.data;
  if (!isInUse(system)) return {};
  const { facts } = organisationWords(tools.speech).system;
  const isWoken = isUrgent(system);
  // A library is run by those who use it.
  const isRun = type !== 'library';
  const missing = (fact: SystemFact, isPressing: boolean, field: string, name: string) =>
    missingFact(fact, isPressing, addTo(system, field, name, tools), tools);
  const objectives = tools.notes(system).some(({ topic }) => topic === 'objectives');
  return {
    owner: isUnowned(system) ? missing('owner', true, 'owner', facts.answersForIt) : undefined,
    onCall: isRun && !isReachable(system, tools.view) ? missing('onCall', isWoken, 'onCall', facts.onCall) : undefined,
    runbooks: isRun && runbooks.length === 0 ? missing('runbooks', isWoken, 'runbooks', facts.runbooks) : undefined,
    objectives: isRun && !objectives ? missingFact('objectives', isWoken, tools.newEntry('slo'), tools) : undefined,
    tier: tier === undefined && isRun ? missing('tier', false, 'tier', facts.whenItFails) : undefined,
    source: repo === undefined ? missing('source', false, 'repo', facts.source) : undefined,
  };
}
