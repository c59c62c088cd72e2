/** A plan at a glance: its phases along the days, and the time that they take whom. */
import type { Speech } from '#model/speech.ts';
import type { Composition } from '../composition/compose.ts';
import { sharesOf } from '../onboarding/time.ts';
import { timelineOf } from './timeline.ts';
import type { Task, TaskAudience } from '../onboarding/schema.ts';
import { phaseAnchor } from '../onboarding/anchors.ts';
import { startWords } from '../words/start-words.ts';

export type GlanceView = ReturnType<typeof glanceView>;

/** Places and sizes are in per cent. */
export function glanceView(plan: Composition, speech: Speech) {
  const words = startWords(speech);
  const { phases, marks } = timelineOf(plan);
  const all = plan.phases.flatMap(({ tasks }) => tasks);
  const audiences = sharesOf(all)
    .filter(({ minutes }) => minutes > 0)
    .map(({ audience }) => audience);
  return {
    phases: phases.map(({ phase, start, size, checkpoints }) => ({
      link: { label: phase.label, href: `#${phaseAnchor(phase.id)}` },
      days: words.days(phase.from, phase.to),
      start,
      size,
      checkpoints: checkpoints.map(({ day, at }) => ({ at, day: words.day(day) })),
      /** One for each audience; empty where the phase asks nothing of it. */
      times: timesOf(phase.tasks, audiences, words.time),
    })),
    marks,
    audiences: audiences.map((audience) => words.audiences[audience].label),
    totals: timesOf(all, audiences, words.time),
  };
}

function timesOf(
  tasks: readonly Task[],
  audiences: readonly TaskAudience[],
  told: (minutes: number) => string,
): readonly string[] {
  const shares = sharesOf(tasks);
  return audiences.map((audience) => {
    const minutes = shares.find((share) => share.audience === audience)?.minutes ?? 0;
    return minutes === 0 ? '' : told(minutes);
  });
}
