/** A plan at a glance: its phases along the days, and the time that they take whom. */
import { dayInWords, daysInWords } from '../onboarding/days.ts';
import type { Composition } from '../composition/compose.ts';
import { minutesInShort, sharesOf } from '../onboarding/time.ts';
import { timelineOf } from './timeline.ts';
import type { Task, TaskAudience } from '../onboarding/schema.ts';
import { phaseAnchor } from '../onboarding/anchors.ts';
import { AUDIENCES } from '../onboarding/words.ts';

export type GlanceView = ReturnType<typeof glanceView>;

/** Places and sizes are in per cent. */
export function glanceView(plan: Composition) {
  const { phases, marks } = timelineOf(plan);
  const all = plan.phases.flatMap(({ tasks }) => tasks);
  const audiences = sharesOf(all)
    .filter(({ minutes }) => minutes > 0)
    .map(({ audience }) => audience);
  return {
    phases: phases.map(({ phase, start, size, checkpoints }) => ({
      link: { label: phase.label, href: `#${phaseAnchor(phase.id)}` },
      days: daysInWords(phase.from, phase.to),
      start,
      size,
      checkpoints: checkpoints.map(({ day, at }) => ({ at, day: dayInWords(day) })),
      /** One for each audience; empty where the phase asks nothing of it. */
      times: timesOf(phase.tasks, audiences),
    })),
    marks,
    audiences: audiences.map((audience) => AUDIENCES[audience].label),
    totals: timesOf(all, audiences),
  };
}

function timesOf(tasks: readonly Task[], audiences: readonly TaskAudience[]): readonly string[] {
  const shares = sharesOf(tasks);
  return audiences.map((audience) => {
    const minutes = shares.find((share) => share.audience === audience)?.minutes ?? 0;
    return minutes === 0 ? '' : minutesInShort(minutes);
  });
}
