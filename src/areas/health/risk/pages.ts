/** The page of a risk: its statement, what happens next, how much it would matter, and who waits for whom. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { dependencyView, othersBetween } from './dependency.ts';
import { dueView } from './due.ts';
import { standingThen, weekBefore } from './last-week.ts';
import { riskMoved } from './moved.ts';
import { MOST, type Risk } from './schema.ts';
import { riskOwner } from './owner.ts';
import { exposureOf, isAlive, isUnowned, isWatched } from './standing.ts';
import { STATE_TONES } from './tones.ts';

export const riskSections = {
  next: { id: 'next', when: (risk) => risk.next !== undefined || isWatched(risk) },
  dependency: { id: 'dependency', when: ({ dependsOn }) => dependsOn !== undefined },
  mitigation: { id: 'mitigation', when: ({ mitigation }) => mitigation !== undefined },
  because: { id: 'because', when: ({ because }) => because !== undefined },
  between: { id: 'between' },
} satisfies Sections<Risk>;

export function riskPages(risk: Entry<'risk'>, tools: PageTools): readonly PageDraft[] {
  const body = riskBody(risk, tools);
  return [mainPage(risk, body, [...headingsOf(body.sections), ...proseHeadings(risk)])];
}

export type RiskBody = ReturnType<typeof riskBody>;

function riskBody(risk: Entry<'risk'>, tools: PageTools) {
  const { data } = risk;
  const { speech } = tools;
  const words = healthWords(speech).risk;
  const inline = (text: string) => tools.explained(text, risk);
  const between = othersBetween(risk, tools);
  return {
    type: words.types[data.type],
    state: { label: words.states[data.state], tone: STATE_TONES[data.state] },
    summary: data.summary && inline(data.summary),
    statement: inline(data.statement),
    next: data.next && { text: inline(data.next.text), due: dueView(data.next.due, tools) },
    owner: riskOwner(risk, tools),
    isUnowned: isUnowned(data),
    moved: movedSince(risk, tools),
    facts: [
      {
        label: words.facts.exposure,
        html: escapeHtml(
          `${words.exposure.of(exposureOf(data), MOST * MOST)}: ${words.exposure.product(data.likelihood, data.impact)}`,
        ),
      },
      { label: words.facts.trend, html: data.trend && escapeHtml(words.trends[data.trend]) },
      { label: speech.names.team.one, links: tools.links([data.team], 'team') },
      { label: words.facts.stops, links: tools.links([data.outcome], 'outcome') },
      { label: words.facts.raised, html: escapeHtml(speech.day(data.raised)) },
    ],
    dependency: dependencyView(risk, tools),
    mitigation: data.mitigation && inline(data.mitigation),
    because: data.because && inline(data.because),
    between,
    text: tools.body(risk),
    sections: shownSections(
      riskSections,
      data,
      { between: between.length > 0 },
      { ...words.sections, because: words.sections.because[whyOf(data)] },
    ),
  };
}

function whyOf(data: Risk): 'accepted' | 'over' | 'still' {
  return data.state === 'accepted' ? 'accepted' : isAlive(data) ? 'still' : 'over';
}

function movedSince(risk: Entry<'risk'>, tools: PageTools): string | undefined {
  const since = weekBefore(tools.today);
  const moves = riskMoved(risk, standingThen(since, tools)(risk), since, tools);
  return moves && healthWords(tools.speech).risk.moved.since(tools.speech.day(since), moves);
}
