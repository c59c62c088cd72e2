/** The index of objectives: its list, and above it which budgets grew and which shrank. */
import type { Entry } from '#model/entry.ts';
import type { Kind, OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import { listing, type SectionBody } from '#site/assembly/listing/listing.ts';
import { shelve } from '#site/assembly/order.ts';
import { thenAndNow } from './then-and-now.ts';

export type SlosBody = SectionBody & { readonly thenAndNow: ReturnType<typeof thenAndNow> };

export function sloIndexPages(
  kind: Kind<'slo'>,
  slos: readonly Entry<'slo'>[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft[] {
  return listing(shelve(kind, slos, tools.today), overviews, tools).map((draft, index) => ({
    ...draft,
    template: 'slos',
    body: { ...draft.body, thenAndNow: index === 0 ? thenAndNow(slos, tools) : undefined },
  }));
}
