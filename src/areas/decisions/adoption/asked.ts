/** What no program can see: each owner is asked for it, and answers under `adoption` until the answer is too old. */
import { compareText } from '#model/compare.ts';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { dayAfter } from '#words/day-after.ts';
import { judgementOf } from './adoption.ts';

/** How long an answer lasts where a requirement says nothing of its own. */
const ANSWER_LASTS = 'P6M';

export type AskedRow = ReturnType<typeof askedOfOwners>[number];

/** One for each system and each requirement that asks its owner, those due first. */
export function askedOfOwners(standard: Entry<'standard'>, systems: readonly Entry<'system'>[], tools: PageTools) {
  const asking = standard.data.requirements.filter(({ asks }) => asks === 'owner');
  const rows = systems.flatMap((system) =>
    asking.map(({ id, askEvery = ANSWER_LASTS }) => {
      const answer = judgementOf(standard, system, id, tools.view);
      const place = answer === undefined ? [] : [standard.data.adoption.indexOf(answer)];
      const answered = answer?.answered ?? answer?.since;
      const due = answered === undefined ? tools.today : dayAfter(answered, askEvery);
      return {
        system: tools.linkTo(system),
        owner: tools.link(system.data.owner, 'team', 'role'),
        requirement: id,
        state: answer?.state ?? ('unknown' as const),
        answered,
        /** The day by which the next answer is asked for: today where there is none. */
        due,
        isDue: due <= tools.today,
        edit: tools.editLink(standard.file, standard.at(['adoption', ...place]).start.line),
      };
    }),
  );
  return rows.toSorted((a, b) => Number(b.isDue) - Number(a.isDue) || compareText(a.due, b.due));
}
