/** The index of snapshots: of each check the latest answers of every unit, and below them every run, folded. */
import type { Entry } from '#model/entry.ts';
import type { Kind, OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import { listing, type SectionBody } from '#site/assembly/listing/listing.ts';
import { shelve } from '#site/assembly/order.ts';
import { RESULTS_PATH } from '../health-check/sections.ts';
import { latestAnswers } from '../results/latest.ts';
import { seriesOf } from '../results/snapshots.ts';

export type SnapshotsBody = SectionBody & { readonly checks: ReturnType<typeof checksWithAnswers> };

export function snapshotIndexPages(
  kind: Kind<'snapshot'>,
  snapshots: readonly Entry<'snapshot'>[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft[] {
  return listing(shelve(kind, snapshots, tools.today), overviews, tools).map((draft, index) => ({
    ...draft,
    template: 'snapshots',
    body: { ...draft.body, folded: true, checks: index === 0 ? checksWithAnswers(tools) : [] },
  }));
}

/** By name. */
function checksWithAnswers(tools: PageTools) {
  return tools.view
    .entriesOf('health-check')
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, tools.speech.locale))
    .flatMap((check) => {
      const all = seriesOf(check, tools.view, tools.speech);
      if (all.length === 0) return [];
      return [
        {
          id: `latest-${check.id}`,
          title: check.data.title,
          results: tools.address(check) + RESULTS_PATH,
          latest: latestAnswers(check, all, tools),
        },
      ];
    });
}
