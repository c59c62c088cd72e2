/** The page of a strategy: policies first, then what they answer, what is done first, and how it stands. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections } from '#site/kit/sections.ts';
import { traceOf } from '../trace/edges.ts';
import { directionWords } from '../words/direction-words.ts';
import { outcomeLine, outcomesTowards } from './outcomes.ts';
import type { Policy } from './schema.ts';
import { policyAnchor, strategySections } from './sections.ts';
import { standingOf } from './standing.ts';
import { wordsOf } from './words-of.ts';

/** More words than fit on a sheet of A4 in the larger of two sizes. */
const LONG = 640;

export function strategyPages(strategy: Entry<'strategy'>, tools: PageTools): readonly PageDraft[] {
  const body = strategyBody(strategy, tools);
  return [mainPage(strategy, body, [...headingsOf(body.sections), ...proseHeadings(strategy)])];
}

export type StrategyBody = ReturnType<typeof strategyBody>;

function strategyBody(strategy: Entry<'strategy'>, tools: PageTools) {
  const { data } = strategy;
  const { speech } = tools;
  const words = directionWords(speech).strategy;
  const inline = (text: string) => tools.explained(text, strategy);
  return {
    summary: data.summary && inline(data.summary),
    standing: standingNote(strategy, tools),
    facts: factsOf(strategy, tools),
    policies: data.policies.map((policy) => policyView(policy, strategy, tools)),
    diagnosis: data.diagnosis.map(({ claim, evidence }) => ({ claim: inline(claim), evidence: evidence.map(inline) })),
    actions: data.actions.map(({ text, owner, outcome }) => ({
      text: inline(text),
      owner: tools.link(owner, 'team', 'role'),
      outcome: tools.link(outcome, 'outcome'),
    })),
    notDoing: data.notDoing.map(inline),
    mind: data.wouldChangeOurMind.map(inline),
    outcomes: outcomesTowards(strategy, tools.view).map((outcome) => outcomeLine(outcome, tools)),
    text: tools.body(strategy),
    /** A long one is set smaller on paper, so that all that is within the limit fits on one sheet. */
    isLong: wordsOf(strategy) > LONG,
    sections: shownSections(
      strategySections,
      data,
      {},
      { ...words.sections, outcomes: words.sections.outcomes(speech.names.outcome) },
    ),
  };
}

function standingNote(strategy: Entry<'strategy'>, { today, speech }: PageTools): string | undefined {
  const { standing: words } = directionWords(speech).strategy;
  const { from, to } = strategy.data.horizon;
  const standing = standingOf(strategy, today);
  if (standing === 'over') return words.over(speech.day(to));
  return standing === 'toCome' ? words.toCome(speech.day(from)) : undefined;
}

function factsOf(strategy: Entry<'strategy'>, tools: PageTools) {
  const { horizon, team, supports } = strategy.data;
  const { facts, ...words } = directionWords(tools.speech).strategy;
  const { day } = tools.speech;
  return [
    { label: facts.horizon, html: escapeHtml(words.days(day(horizon.from), day(horizon.to))) },
    team === undefined
      ? { label: facts.whose, html: escapeHtml(words.organisation) }
      : { label: facts.whose, links: tools.links([team], 'team') },
    { label: facts.above, links: tools.links(supports, 'strategy') },
    {
      label: facts.below,
      links: traceOf(tools.view).below(strategy, 'strategy', 'widerStrategy').map(tools.linkTo),
    },
  ];
}

function policyView({ id, text, implies, forbids, enforcedBy }: Policy, strategy: Entry<'strategy'>, tools: PageTools) {
  const inline = (each: string) => tools.explained(each, strategy);
  return {
    id,
    anchor: policyAnchor(id),
    text: inline(text),
    implies: implies.map(inline),
    forbids: forbids.map(inline),
    enforcedBy: enforcedBy.flatMap((ref) => {
      const entry = tools.view.resolve(ref);
      return entry === undefined ? [] : [{ ...tools.linkTo(entry), kind: tools.speech.names[entry.kind].inText.one }];
    }),
  };
}
