/** What standards put on the lists of meetings: facts that are too old, and answers that owners owe. */
import type { Entry } from '#model/entry.ts';
import type { List, PageTools } from '#model/kind.ts';
import type { ListRow } from '#model/lists.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { systemsUnder } from './adoption.ts';
import { askedOfOwners } from './asked.ts';
import { foundOut, freshUntil, isStale } from './found-out.ts';

export const staleFacts: List<'standard'> = {
  name: 'facts-stale',
  at: '/standards/',
  rows: (standards, tools) =>
    standards
      .filter(({ life }) => life !== 'archived')
      .flatMap((standard) => [...staleRow(standard, tools), ...unansweredRows(standard, tools)])
      .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1)),
};

/** One line for a standard: where a nightly job no longer runs, all of its facts are old. */
function staleRow(standard: Entry<'standard'>, tools: PageTools): readonly ListRow[] {
  const found = foundOut(standard, systemsUnder(standard, tools.view), tools);
  const stale = found.filter(({ fact }) => isStale(fact, standard, tools.today));
  const [first, ...others] = stale.map(({ fact }) => fact.date).toSorted();
  if (first === undefined || standard.facts === undefined) return [];
  const words = decisionsWords(tools.speech).facts;
  return [
    rowAbout(standard, tools, {
      says: words.stale(others.length + 1, found.length, tools.speech.duration(standard.data.factsFreshFor)),
      due: freshUntil(first, standard),
      edit: tools.editLink(standard.facts.file),
    }),
  ];
}

function unansweredRows(standard: Entry<'standard'>, tools: PageTools): readonly ListRow[] {
  const words = decisionsWords(tools.speech).facts;
  return askedOfOwners(standard, systemsUnder(standard, tools.view), tools)
    .filter(({ isDue }) => isDue)
    .map(({ system, owner, requirement, answered, due, edit }) => ({
      item: tools.linkTo(standard),
      says: words.toAnswer(
        `${system.label}: ${requirement}`,
        answered === undefined ? undefined : tools.speech.day(answered),
      ),
      owner,
      due,
      edit,
    }));
}
