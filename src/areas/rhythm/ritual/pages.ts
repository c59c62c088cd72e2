/** The page of a ritual. */
import { formerIds } from '#model/former-address.ts';
import { currentQuarterLink } from '#areas/direction/quarter/address.ts';
import { entryKey, isKind, type Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { agendaView } from '../agenda/agenda-view.ts';
import { agendaMarkdown } from '../agenda/agenda-markdown.ts';
import { cadenceView } from '../cadence/cadence-view.ts';
import { calendarChoices } from '../add-to-calendar/choices.ts';
import { agendaPath } from '../feeds/exports.ts';
import { nextDates } from '../next-dates/next-dates.ts';
import { hasPreRead, preReadPage, PRE_READ_PATH } from '../pre-read/pre-read.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { PARTS, type Participation, type Ritual } from './schema.ts';

export const ritualSections = {
  participants: { id: 'who-takes-part', when: () => true },
  surroundings: {
    id: 'before-and-after',
    when: ({ inputs, outputs, reviews }) => inputs.length + outputs.length + reviews.length > 0,
  },
  agenda: { id: 'agenda', when: ({ agenda }) => agenda.length > 0 },
  norms: { id: 'norms', when: ({ norms }) => norms.length > 0 },
  signs: {
    id: 'signs',
    when: ({ signsItWorks, antiPatterns }) => signsItWorks.length + antiPatterns.length > 0,
  },
  end: { id: 'when-to-end-it', when: ({ killCriteria }) => killCriteria.length > 0 },
  alternative: {
    id: 'without-a-meeting',
    when: ({ asyncAlternative }) => asyncAlternative !== undefined,
  },
} satisfies Sections<Ritual>;

export function ritualPages(ritual: Entry<'ritual'>, tools: PageTools): readonly PageDraft[] {
  const { title, purpose } = ritual.data;
  const body = ritualBody(ritual, tools);
  return [
    mainPage(ritual, body, [...headingsOf(body.sections), ...proseHeadings(ritual)]),
    {
      template: 'card',
      path: 'card/',
      title: rhythmWords(tools.speech).card.title(title),
      description: purpose,
      body: cardBody(body, title),
      contents: [],
      nav: { label: rhythmWords(tools.speech).card.name },
    },
    ...(hasPreRead(ritual.data) ? [preReadPage(ritual, tools)] : []),
  ];
}

export type RitualBody = ReturnType<typeof ritualBody>;

function ritualBody(ritual: Entry<'ritual'>, tools: PageTools) {
  const { data } = ritual;
  const inline = (text: string) => tools.explained(text, ritual);
  const next = nextDates(ritual, tools);
  return {
    id: ritual.id,
    /** A meeting that is under way goes on under its new name. */
    former: formerIds(data),
    summary: data.summary && inline(data.summary),
    purpose: inline(data.purpose),
    cadence: cadenceView(data, inline, tools),
    next,
    calendar: calendarChoices(ritual, next, tools),
    /** What other kinds know of it: the story that a learning session tells next. */
    comingUp: tools.notes(ritual).flatMap(({ rows }) => rows),
    sections: shownSections(ritualSections, data, {}, rhythmWords(tools.speech).ritual.sections),
    parts: partViews(data.roles, tools),
    inputs: data.inputs.map(inline),
    outputs: data.outputs.map(inline),
    ...reviewLinks(ritual, tools),
    links: linksOf(ritual, tools),
    agenda: agendaView(data, inline, tools.speech),
    norms: data.norms.map(inline),
    signsItWorks: data.signsItWorks.map(inline),
    antiPatterns: data.antiPatterns.map(inline),
    killCriteria: data.killCriteria.map(inline),
    asyncAlternative: data.asyncAlternative && inline(data.asyncAlternative),
    text: tools.body(ritual),
  };
}

/** What it looks at, of whatever kind that is; of outcomes, the sheets of the quarter too. */
function reviewLinks(ritual: Entry<'ritual'>, tools: PageTools) {
  const reviewed = tools.view.references
    .filter(({ from, path }) => entryKey(from) === entryKey(ritual) && path[0] === 'reviews')
    .map(({ to }) => to);
  return {
    reviews: reviewed.map(tools.linkTo),
    quarter: reviewed.some((entry) => isKind(entry, 'outcome')) ? currentQuarterLink(tools) : undefined,
  };
}

function linksOf(ritual: Entry<'ritual'>, { address, speech }: PageTools) {
  return {
    preRead: hasPreRead(ritual.data) ? `${address(ritual)}${PRE_READ_PATH}` : undefined,
    card: `${address(ritual)}card/`,
    agenda: ritual.data.agenda.length > 0 ? agendaPath(ritual) : undefined,
    markdown: ritual.data.agenda.length > 0 ? agendaMarkdown(ritual.data, speech) : undefined,
  };
}

export type CardBody = ReturnType<typeof cardBody>;

/** What a facilitator needs at hand. */
function cardBody(ritual: RitualBody, title: string) {
  const { purpose, cadence, parts, agenda, inputs, outputs, norms, signsItWorks, antiPatterns } = ritual;
  const time = cadence.facts.filter(({ id }) => id === 'time' || id === 'takes').map(({ html }) => html);
  const when = [escapeHtml(cadence.rhythm ?? cadence.rule ?? ''), ...time].filter((part) => part !== '');
  return { title, purpose, when, parts, agenda, inputs, outputs, norms, signsItWorks, antiPatterns };
}

export type PartView = ReturnType<typeof partViews>[number];

/** Parts in the order of how much they carry. */
function partViews(roles: readonly Participation[], tools: PageTools) {
  const labels = rhythmWords(tools.speech).parts;
  return PARTS.flatMap((part) => {
    const own = roles
      .filter((each) => each.part === part)
      .map(({ role, count }) => ({ ...tools.link(role, 'role', 'team'), count }));
    return own.length === 0 ? [] : [{ part, label: labels[part], roles: own }];
  });
}
