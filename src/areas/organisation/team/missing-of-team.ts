/** What the page of a team should say and does not. */
import type { PageTools } from '#model/kind.ts';
import { addTo, missingFact, type Missing } from '../missing/missing.ts';
import { isReachable, isUrgent } from '../ownership/gaps.ts';
import { systemsOf, type TeamEntry } from '../ownership/ownership.ts';
import type { MissingFact } from '../words/missing-in-english.ts';
import { organisationWords } from '../words/organisation-words.ts';

type TeamFact = Extract<MissingFact, 'chat' | 'onCall' | 'systems'>;

/** By fact, those that are missing; of a team that is no more, nothing is. */
export function missingOfTeam(
  team: TeamEntry,
  tools: PageTools,
): Readonly<Partial<Record<TeamFact, Missing | undefined>>> {
  const { chat, onCall, type } = team.data;
  if (team.life === 'archived') return {};
  const { facts } = organisationWords(tools.speech).team;
  const systems = systemsOf(team, tools.view);
  const isWoken = systems.some((system) => isUrgent(system) && !isReachable(system, tools.view));
  return {
    chat:
      chat === undefined
        ? missingFact('chat', systems.length > 0, addTo(team, 'chat', facts.chat, tools), tools)
        : undefined,
    // Who runs nothing is not called.
    onCall:
      onCall === undefined && systems.length > 0
        ? missingFact('onCall', isWoken, addTo(team, 'onCall', facts.onCall, tools), tools)
        : undefined,
    // Those that help others to learn need none.
    systems:
      systems.length === 0 && type !== 'enabling'
        ? missingFact('systems', false, tools.newEntry('system'), tools)
        : undefined,
  };
}
