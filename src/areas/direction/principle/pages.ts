/** The page of a principle: the rule, its reason, and what it is there for. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mentionOf } from '#areas/decisions/mention/mention.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { policyAnchor } from '../strategy/sections.ts';
import { traceOf } from '../trace/edges.ts';
import { directionWords } from '../words/direction-words.ts';
import type { Principle } from './schema.ts';

export const principleSections = {
  implications: { id: 'implications', when: () => true },
  serves: { id: 'serves', when: () => true },
  enforces: { id: 'enforces' },
  exceptions: { id: 'exceptions', when: ({ exceptions }) => exceptions.length > 0 },
  mentions: { id: 'mentions' },
} satisfies Sections<Principle>;

/** The kinds whose entries are made by principles: what else refers to one stands below the page. */
const USERS: ReadonlySet<string> = new Set(['decision', 'standard']);

export function principlePages(principle: Entry<'principle'>, tools: PageTools): readonly PageDraft[] {
  const body = principleBody(principle, tools);
  return [mainPage(principle, body, [...headingsOf(body.sections), ...proseHeadings(principle)])];
}

export type PrincipleBody = ReturnType<typeof principleBody>;

function principleBody(principle: Entry<'principle'>, tools: PageTools) {
  const { statement, rationale, implications } = principle.data;
  const { names } = tools.speech;
  const { sections: titles } = directionWords(tools.speech).principle;
  const inline = (text: string) => tools.explained(text, principle);
  const enforces = policiesOn(principle, tools);
  const exceptions = exceptionsTo(principle, tools);
  const mentions = mentionsOf(principle, tools);
  return {
    statement: inline(statement),
    rationale: inline(rationale),
    implications: implications.map(inline),
    serves: servedBy(principle, tools),
    enforces,
    exceptions: exceptions.map((decision) => ({
      decision: mentionOf(decision, tools),
      expires: decision.data.expires,
    })),
    mentions,
    text: tools.body(principle),
    sections: shownSections(
      principleSections,
      principle.data,
      { enforces: enforces.length > 0, mentions: mentions.length > 0 },
      { ...titles, enforces: titles.enforces(names.strategy) },
    ),
  };
}

/** The outcomes, each with the strategies that it works towards. */
function servedBy(principle: Entry<'principle'>, tools: PageTools) {
  const trace = traceOf(tools.view);
  return trace.above(principle, 'outcome', 'service').map((outcome) => ({
    ...tools.linkTo(outcome),
    strategies: trace.above(outcome, 'strategy').map(tools.linkTo),
  }));
}

/** The policies that it makes hold, each in the words of its strategy. */
function policiesOn(principle: Entry<'principle'>, tools: PageTools) {
  return traceOf(tools.view)
    .policiesAbove(principle)
    .map(({ strategy, policy }) => ({
      text: tools.withoutLinks(policy.text),
      href: `${tools.address(strategy)}#${policyAnchor(policy.id)}`,
      strategy: strategy.data.title,
    }));
}

function exceptionsTo({ data }: Entry<'principle'>, { view }: PageTools): readonly Entry<'decision'>[] {
  return data.exceptions.flatMap((ref) => view.resolve(ref, ['decision']) ?? []);
}

function mentionsOf(principle: Entry<'principle'>, tools: PageTools) {
  const from = new Set(tools.view.referencesTo(principle).map((reference) => reference.from));
  return [...from]
    .filter(({ kind }) => USERS.has(kind))
    .map((entry) => ({ ...tools.linkTo(entry), kind: tools.kindLabel(entry).one }));
}
