/** What about snapshots needs attention: what groups decided to do by a day that has passed. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { latestOf, openActions, seriesOf } from '../results/snapshots.ts';
import { healthWords } from '../words/health-words.ts';

/** In the last snapshot of each unit: what is still to be done is taken over from one to the next. */
export function snapshotAttention(snapshots: readonly Entry<'snapshot'>[], tools: PageTools): readonly Link[] {
  const { view, today, speech } = tools;
  const latest = new Set(
    view.entriesOf('health-check').flatMap((check) => seriesOf(check, view, tools.speech).map(latestOf)),
  );
  const late = snapshots
    .filter((snapshot) => latest.has(snapshot))
    .flatMap((snapshot) =>
      openActions(snapshot)
        .filter(({ due }) => due < today)
        .map(() => snapshot),
    );
  const [first] = late;
  if (first === undefined) return [];
  const isOne = late.every((snapshot) => snapshot === first);
  return [
    {
      label: healthWords(speech).attention.actions(late.length),
      href: isOne ? tools.address(first) : '/snapshots/',
    },
  ];
}
