/** The page of an outcome: what gets better for whom, how far it is, who answers for it, and what it waits for. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml, joinHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections } from '#site/kit/sections.ts';
import { isQuarter } from '../period/period.ts';
import { periodInWords } from '../period/period-words.ts';
import { quarterLink } from '../quarter/address.ts';
import { directionWords } from '../words/direction-words.ts';
import { dependencyViews, servedBy, serving } from './around.ts';
import { checkInOffers } from './check-in.ts';
import { keyResultRows } from './key-result-rows.ts';
import { ownersOf } from './owners.ts';
import type { Milestone } from './schema.ts';
import { outcomeSections } from './sections.ts';
import { CONFIDENCE_TONES } from './standing/standing-words.ts';
import { isPastDue, outcomeStanding, type OutcomeStanding } from './standing/outcome-standing.ts';

export function outcomePages(outcome: Entry<'outcome'>, tools: PageTools): readonly PageDraft[] {
  const body = outcomeBody(outcome, tools);
  return [mainPage(outcome, body, [...headingsOf(body.sections), ...proseHeadings(outcome)])];
}

export type OutcomeBody = ReturnType<typeof outcomeBody>;

function outcomeBody(outcome: Entry<'outcome'>, tools: PageTools) {
  const { data } = outcome;
  const { speech } = tools;
  const words = directionWords(speech).outcome;
  const inline = (text: string) => tools.explained(text, outcome);
  const standing = outcomeStanding(outcome, tools.view, tools.today);
  const checkIns = standing.isOpen ? checkInOffers(outcome, standing.keyResults, tools) : [];
  const keyResults = keyResultRows(outcome, standing, tools);
  const [serves, served] = [servedBy(outcome, tools), serving(outcome, tools)];
  return {
    impact: inline(data.customerImpact),
    why: inline(data.why),
    facts: [
      {
        label: words.columns.way,
        html: joinHtml(
          keyResults.map(({ way }) => escapeHtml(way)),
          '<br>',
        ),
      },
      {
        label: words.facts.period,
        html: isQuarter(data.period) ? undefined : escapeHtml(periodInWords(data.period, speech)),
        links: isQuarter(data.period) ? [quarterLink(data.period, speech)] : undefined,
      },
      { label: words.facts.horizon, html: escapeHtml(words.horizons[data.horizon]) },
      { label: words.facts.team, links: tools.links([data.team], 'team') },
    ],
    owners: ownersOf(outcome, tools),
    confidence: confidenceView(outcome, standing, tools),
    ended: data.ended && { on: words.endedOn(speech.day(data.ended.on)), because: inline(data.ended.because) },
    keyResults,
    checkIns,
    milestones: data.milestones
      .toSorted((a, b) => a.due.localeCompare(b.due))
      .map((milestone) => milestoneView(milestone, outcome, standing, tools)),
    dependsOn: dependencyViews(outcome, standing.isOpen, tools),
    risks: data.risks.map(({ text, response }) => ({ text: inline(text), response: response && inline(response) })),
    notDoing: data.notDoing.map(inline),
    serves,
    served,
    text: tools.body(outcome),
    sections: shownSections(
      outcomeSections,
      data,
      { checkIn: checkIns.length > 0, serves: serves.length > 0, served: served.length > 0 },
      words.sections,
    ),
  };
}

function confidenceView(outcome: Entry<'outcome'>, { confidence, isOpen }: OutcomeStanding, tools: PageTools) {
  if (confidence === undefined || !isOpen) return undefined;
  const { confidences } = directionWords(tools.speech).outcome;
  return {
    level: confidences[confidence.level],
    tone: CONFIDENCE_TONES[confidence.level],
    because: confidence.because && tools.explained(confidence.because, outcome),
  };
}

function milestoneView(
  milestone: Milestone,
  outcome: Entry<'outcome'>,
  { isOpen }: Pick<OutcomeStanding, 'isOpen'>,
  tools: PageTools,
) {
  const words = directionWords(tools.speech).outcome.milestone;
  const { id, text, due, done, evidence } = milestone;
  const day = tools.speech.day(done ?? due);
  return {
    id,
    text: tools.explained(text, outcome),
    evidence: evidence && tools.explained(evidence, outcome),
    when: done !== undefined ? words.done(day) : isOpen ? words.due(day) : words.missed(day),
    isDone: done !== undefined,
    pastDue: isOpen && isPastDue(milestone, tools.today) ? words.pastDue : undefined,
  };
}
