/** What an incident has to do with others: which it repeats, which repeat it, and the debt that came of it, whichever side says so. */
import { isKind, type Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { momentOf } from './times.ts';

export function relationsOf(incident: Entry<'incident'>, tools: PageTools) {
  const { view } = tools;
  const { data } = incident;
  const back = view.referencesTo(incident);
  const dated = (each: Entry<'incident'>) => ({ ...tools.linkTo(each), day: each.data.started.slice(0, 10) });
  const earliestFirst = (a: Entry<'incident'>, b: Entry<'incident'>) =>
    momentOf(a.data.started) - momentOf(b.data.started);
  const earlier = data.recurrenceOf.flatMap((ref) => view.resolve(ref, ['incident']) ?? []);
  const later = back.flatMap(({ from, path }) => (isKind(from, 'incident') && path[0] === 'recurrenceOf' ? from : []));
  const debt = [
    ...data.createsDebt.flatMap((ref) => view.resolve(ref, ['debt']) ?? []),
    ...back.flatMap(({ from, path }) => (isKind(from, 'debt') && path[0] === 'createdBy' ? from : [])),
  ];
  return {
    earlier: [...new Set(earlier)].toSorted(earliestFirst).map(dated),
    later: [...new Set(later)].toSorted(earliestFirst).map(dated),
    debt: [...new Set(debt)].map(tools.linkTo),
  };
}
