/** The page of a decision. */
import type { Html } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { Speech } from '#model/speech.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { joinedWith, lineageView } from '../lineage/lineage-view.ts';
import {
  affectedCode,
  affectedEntries,
  markOf,
  mentionOf,
  partiesIn,
  standingView,
  statusView,
} from '../mention/mention.ts';
import { matrixView, optionViews } from '../options/options.ts';
import { relationsOf, successionsAmong, type DecisionEntry, type Relations } from './relations.ts';
import type { Decision } from './schema.ts';
import { standingOf } from './standing.ts';
import { decisionsWords } from '../words/decisions-words.ts';

/** In the form of MADR the text tells its reasons, and the page does not repeat them. */
const isToldByFields = ({ form }: Decision) => form === 'fields';

export const decisionSections = {
  drivers: { id: 'what-matters', when: (data) => isToldByFields(data) && data.drivers.length > 0 },
  options: { id: 'options', when: (data) => isToldByFields(data) && data.options.length > 0 },
  dissent: { id: 'dissent', when: ({ dissent }) => dissent.length > 0 },
  consequences: { id: 'consequences', when: (data) => isToldByFields(data) && data.consequences.length > 0 },
  confirmation: { id: 'confirmation', when: (data) => isToldByFields(data) && data.confirmation.length > 0 },
  /** Which follows which: known only beside the other decisions. */
  lineage: { id: 'decisions-before-and-after' },
} satisfies Sections<Decision>;

export function decisionPages(decision: DecisionEntry, tools: PageTools): readonly PageDraft[] {
  const body = decisionBody(decision, tools);
  return [mainPage(decision, body, [...proseHeadings(decision), ...headingsOf(body.sections)])];
}

export type DecisionBody = ReturnType<typeof decisionBody>;

function decisionBody(decision: DecisionEntry, tools: PageTools) {
  const { data } = decision;
  const words = decisionsWords(tools.speech).decision;
  const type = words.types[data.type];
  const inline = (text: string) => tools.explained(text, decision);
  const matrix = matrixView(data, (text) => tools.inline(text, decision), tools.speech);
  const standing = standingOf(data, tools.view, tools.today);
  const successions = successionsAmong(tools.view.entriesOf('decision'), tools.view);
  const joined = joinedWith(decision, successions);
  const related = relationsOf(decision, successions);
  const relations = RELATIONS.map((name) => ({
    label: words.relations[name],
    decisions: related[name].map((each) => mentionOf(each, tools)),
  })).filter(({ decisions }) => decisions.length > 0);
  return {
    summary: data.summary && inline(data.summary),
    mark: markOf(decision, tools.speech),
    /** Where the mark does not say it already. */
    type: type === words.shortTypes[data.type] ? undefined : type,
    status: statusView(data.status, tools.speech),
    statusNote: data.statusNote && inline(data.statusNote),
    standing: standing && standingView(standing, tools.speech),
    days: daysOf(data, tools.speech),
    forum: tools.link(data.forum, 'forum'),
    parties: partiesOf(data, tools),
    affects: [...affectedEntries(decision, tools).map(tools.linkTo), ...affectedCode(decision.data.affects, tools)],
    debt: debtOf(decision, tools),
    outcome: outcomeOf(data, inline),
    matrix,
    /** Listed where no option is scored under them. */
    drivers: matrix === undefined ? data.drivers.map(({ text }) => inline(text)) : [],
    options: optionViews(data, inline),
    dissent: data.dissent.map(({ who, text }) => ({
      who: partiesIn(who === undefined ? [] : [who], tools)[0],
      text: inline(text),
    })),
    consequences: data.consequences.map(inline),
    confirmation: data.confirmation.map(inline),
    successors: related.supersededBy.map((each) => mentionOf(each, tools)),
    relations,
    /** Where more than two decisions are joined. */
    lineage: joined.length > 1 ? lineageView(joined, tools, decision) : undefined,
    toldByText: !isToldByFields(data),
    text: tools.body(decision),
    sections: shownSections(decisionSections, data, { lineage: relations.length > 0 }, words.sections),
  };
}

/** What is owed because of it, whichever side says so. */
function debtOf(decision: DecisionEntry, tools: PageTools): readonly Link[] {
  const back = tools.view.referencesTo(decision).filter(({ path }) => path[0] === 'createdBy');
  const links = [...tools.links(decision.data.createsDebt, 'debt'), ...back.map(({ from }) => tools.linkTo(from))];
  return [...new Map(links.map((link) => [link.href, link])).values()];
}

const RELATIONS = ['supersededBy', 'amendedBy', 'supersedes', 'amends'] as const satisfies readonly (keyof Relations)[];

function daysOf({ created, decided, revisit, expires }: Decision, speech: Speech) {
  const { days: labels } = decisionsWords(speech).decision;
  const days = [
    { label: labels.created, day: created },
    { label: labels.decided, day: decided },
    { label: labels.revisit, day: revisit },
    { label: labels.expires, day: expires },
  ];
  return days.flatMap(({ label, day }) => (day === undefined ? [] : [{ label, day }]));
}

function partiesOf({ decisionMakers, consulted, informed }: Decision, tools: PageTools) {
  const labels = decisionsWords(tools.speech).parties;
  return [
    { label: labels.decides, parties: partiesIn(decisionMakers, tools) },
    { label: labels.consulted, parties: partiesIn(consulted, tools) },
    { label: labels.informed, parties: partiesIn(informed, tools) },
  ].filter(({ parties }) => parties.length > 0);
}

/** What was chosen, as far as fields tell it. */
function outcomeOf({ options, chosen, because }: Decision, inline: (text: string) => Html) {
  const option = options.find(({ id }) => id === chosen);
  if (option === undefined && because === undefined) return undefined;
  return { chosen: option && inline(option.label), because: because && inline(because) };
}
