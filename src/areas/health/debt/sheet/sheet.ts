/** The balance sheet of debt, `/debt/`: what is owed and what it costs, when it is paid, and what comes first. */
import type { Entry } from '#model/entry.ts';
import type { OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import { branch, itemsOf, leaf, listPages, type Branch } from '#site/assembly/listing/branch.ts';
import { listRow, type ListRow } from '#site/assembly/listing/rows.ts';
import { optionsByName, optionsOf } from '#site/kit/filter/options.ts';
import { siteWords } from '#site/words/site-words.ts';
import { healthWords } from '../../words/health-words.ts';
import { hasLapsed, isOwed } from '../balance/standing.ts';
import { costInWords } from '../cost-words.ts';
import { costliestFirst } from '../notes.ts';
import { CRITERIA, DEBT_STATES, TYPES } from '../values.ts';
import { fallsInWords, figuresOf, movementView, trendView } from './headline.ts';
import { bySystem, byType } from './parts.ts';
import { payoffView } from './payoff.ts';
import { plansView } from './plans-view.ts';
import { DEBT_FILE } from './register-csv.ts';
import { rankedRows, rankingOf, weightsView, type RankedRow, type Ranking } from './rows.ts';

type Debt = Entry<'debt'>;

const MOST_COSTLY = 3;
/** Where the whole table has no room, the first page has the first of it. */
const FIRST = 40;

export type SheetBody = ReturnType<typeof sheetBody>;

export function sheetPages(
  debts: readonly Debt[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft[] {
  const { names } = tools.speech;
  const words = siteWords(tools.speech).listing;
  const more = words.more(names.debt.inText.many);
  const ranking = rankingOf(debts, tools);
  return listPages(bySystemBranches(debts, tools)).map(({ path, list, sections }, index) => {
    const isFirst = index === 0;
    const first = isFirst ? ranking.order.slice(0, FIRST).map(({ debt }) => debt) : [];
    const shown = sections.length > 0 ? first : itemsOf(list);
    const parts = sections.map((section) => listRow(section, more));
    return {
      template: 'debts',
      path,
      title: isFirst
        ? healthWords(tools.speech).debt.sheet.pageTitle(names.debt)
        : words.part(names.debt.many, list.label ?? more),
      body: sheetBody(
        shown,
        { ranking, parts, all: isFirst ? debts : undefined, overviews: isFirst ? overviews : [] },
        tools,
      ),
      contents: [],
    };
  });
}

function bySystemBranches(debts: readonly Debt[], { view }: PageTools): Branch<Debt> {
  const systems = Map.groupBy(debts, ({ data }) => view.resolve(data.system, ['system']));
  return branch(
    '',
    undefined,
    [...systems].map(([system, own]) =>
      branch(
        `system_${system?.id ?? 'none'}`,
        system?.data.title,
        own.map((debt) => leaf(debt.data.title, debt)),
      ),
    ),
  );
}

interface Around {
  readonly ranking: Ranking;
  /** The pages below. */
  readonly parts: readonly ListRow[];
  /** Of all debts, on the first page. */
  readonly all: readonly Debt[] | undefined;
  readonly overviews: readonly OverviewLink[];
}

function sheetBody(shown: readonly Debt[], { ranking, parts, all, overviews }: Around, tools: PageTools) {
  const rows = rankedRows(shown, ranking, tools);
  return {
    overviews,
    parts,
    balance: all && balanceView(all, tools),
    rows,
    formula: formulaOf(tools),
    weights: all === undefined ? [] : weightsView(ranking, tools),
    choices: choicesOf(rows, tools),
    csv: all && all.length > 0 ? DEBT_FILE : undefined,
  };
}

function balanceView(debts: readonly Debt[], tools: PageTools) {
  const { today } = tools;
  if (debts.length === 0) return undefined;
  return {
    figures: figuresOf(debts, tools),
    trend: trendView(debts, tools),
    falls: fallsInWords(debts, tools),
    costliest: costliestOf(debts, tools),
    movement: movementView(debts, tools),
    payoff: payoffView(debts, tools),
    plans: plansView(debts, tools),
    lapsed: debts.filter(({ data }) => hasLapsed(data, today)).map((debt) => lapsedView(debt, tools)),
    systems: bySystem(debts, tools),
    types: byType(debts, tools),
  };
}

/** What costs most each month, said so that it needs no code to understand. */
function costliestOf(debts: readonly Debt[], tools: PageTools) {
  const owed = debts.filter(({ data }) => isOwed(data, tools.today) && data.interest.personDaysPerMonth > 0);
  return costliestFirst(owed)
    .slice(0, MOST_COSTLY)
    .map((debt) => ({
      ...tools.linkTo(debt),
      consequence: tools.inline(debt.data.consequences[0] ?? debt.data.cause, debt),
      cost: costInWords(debt.data, tools.speech),
    }));
}

function lapsedView(debt: Debt, tools: PageTools) {
  const { acceptedUntil, acceptedBy } = debt.data;
  const words = healthWords(tools.speech).debt.lists;
  return {
    ...tools.linkTo(debt),
    says: acceptedUntil && words.ended(tools.speech.day(acceptedUntil)),
    by: tools.link(acceptedBy, 'role', 'team')?.label ?? acceptedBy,
  };
}

function formulaOf({ view, speech }: PageTools): string {
  const words = healthWords(speech).debt.sheet.list;
  const { weights } = view.config.debt;
  const sum = CRITERIA.reduce((all, criterion) => all + weights[criterion], 0);
  const parts = CRITERIA.map((criterion) => words.part(speech.number(weights[criterion]), criterion));
  return words.formula(parts.join(' + '), speech.number(Math.round(sum * 1000) / 1000));
}

function choicesOf(rows: readonly RankedRow[], { speech }: PageTools) {
  const words = healthWords(speech).debt;
  const { choices } = words.sheet.list;
  return [
    {
      name: 'state',
      ...choices.state,
      options: optionsOf(DEBT_STATES, words.states, (is) => rows.some(({ state }) => state.is === is)),
    },
    {
      name: 'system',
      ...choices.system,
      options: optionsByName(
        rows.map(({ system }) => system),
        speech.locale,
      ),
    },
    {
      name: 'type',
      ...choices.type,
      options: optionsOf(TYPES, words.types, (is) => rows.some(({ type }) => type.id === is)),
    },
  ];
}
