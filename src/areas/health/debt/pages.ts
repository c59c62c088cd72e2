/** The page of a debt item: what it costs in plain words first, when it is paid, how it is judged, and where it comes from. */
import { periodInWords } from '#areas/direction/period/period-words.ts';
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { costInWords } from './cost-words.ts';
import { debtState } from './debt-state.ts';
import { hasLapsed } from './balance/standing.ts';
import { historyView, judgementView } from './judgement.ts';
import type { Debt } from './schema.ts';

export const debtSections = {
  consequences: { id: 'consequences', when: () => true },
  cause: { id: 'cause', when: () => true },
  score: { id: 'score', when: () => true },
  history: { id: 'history', when: ({ history }) => history.length > 0 },
} satisfies Sections<Debt>;

export function debtPages(debt: Entry<'debt'>, tools: PageTools): readonly PageDraft[] {
  const body = debtBody(debt, tools);
  return [mainPage(debt, body, [...headingsOf(body.sections), ...proseHeadings(debt)])];
}

export type DebtBody = ReturnType<typeof debtBody>;

function debtBody(debt: Entry<'debt'>, tools: PageTools) {
  const { data } = debt;
  const { today, speech } = tools;
  const words = healthWords(speech).debt;
  const inline = (text: string) => tools.explained(text, debt);
  const lapsed = hasLapsed(data, today) && data.acceptedUntil;
  return {
    state: debtState(data, today, speech),
    cost: costInWords(data, speech),
    paidOn: data.state === 'paid' && data.paidOn ? words.cost.was(speech.day(data.paidOn)) : undefined,
    lapsed: lapsed ? words.lapsedOn(speech.day(lapsed)) : undefined,
    reasons: [
      { label: words.facts.interest, html: data.interest.reason && inline(data.interest.reason) },
      { label: words.facts.principal, html: data.principal.reason && inline(data.principal.reason) },
    ].flatMap(({ label, html }) => (html ? [{ label, html }] : [])),
    kinds: data.interest.kind.map(inline),
    paidWhen: data.paidWhen && inline(data.paidWhen),
    facts: factsOf(debt, tools),
    consequences: data.consequences.map(inline),
    cause: inline(data.cause),
    judgement: judgementView(debt, tools),
    history: historyView(debt, tools),
    text: tools.body(debt),
    sections: shownSections(debtSections, data, {}, words.sections),
  };
}

function factsOf(debt: Entry<'debt'>, tools: PageTools) {
  const { data } = debt;
  const { speech } = tools;
  const words = healthWords(speech).debt;
  const { facts } = words;
  const text = (value: string | undefined) => (value === undefined ? undefined : escapeHtml(value));
  const day = (date: string | undefined) => (date === undefined ? undefined : escapeHtml(speech.day(date)));
  const party = tools.view.resolve(data.acceptedBy, ['role', 'team']);
  const taken = [data.origin && words.origins[data.origin], data.prudence && words.prudence[data.prudence]];
  const url = data.source?.url;
  return [
    { label: speech.names.system.one, links: tools.links([data.system], 'system') },
    { label: facts.type, html: text(words.types[data.type]) },
    { label: facts.treatment, html: text(words.treatments[data.treatment]) },
    {
      label: facts.cycle,
      html: text(data.cycle && words.cycle(periodInWords(data.cycle, speech), data.work && words.works[data.work])),
    },
    { label: facts.plan, links: tools.links([data.plan], 'outcome', 'experiment') },
    {
      label: facts.acceptedBy,
      html: party ? undefined : text(data.acceptedBy?.includes('/') === true ? undefined : data.acceptedBy),
      links: party && [tools.linkTo(party)],
    },
    { label: facts.acceptedUntil, html: day(data.acceptedUntil) },
    { label: facts.falls, html: text(data.falls && words.falls[data.falls]) },
    { label: facts.discovered, html: day(data.discovered) },
    { label: facts.origin, html: text(taken.filter((each) => each !== undefined).join(', ') || undefined) },
    { label: facts.createdBy, links: originsOf(debt, tools) },
    {
      label: facts.source,
      html: url ? undefined : text(data.source?.key),
      links: data.source && url ? tools.namedLinks([{ label: data.source.key, url }], debt) : undefined,
    },
  ];
}

/** The decision or the incident that it comes from, whichever side says so. */
function originsOf(debt: Entry<'debt'>, tools: PageTools) {
  const back = tools.view.referencesTo(debt).filter(({ path }) => path[0] === 'createsDebt');
  const links = [
    ...tools.links([debt.data.createdBy], 'decision', 'incident'),
    ...back.map(({ from }) => tools.linkTo(from)),
  ];
  return [...new Map(links.map((link) => [link.href, link])).values()];
}
