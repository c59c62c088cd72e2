/** The page of a ritual. */
import { entryKey, type Entry } from '#model/entry.ts';
import { escapeHtml, joinHtml, type Html } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { dateInWords } from '#words/date-words.ts';
import { durationInWords } from '#words/duration-words.ts';
import type { AgendaView, CadenceView, CardBody, PartView, RitualBody } from './bodies.ts';
import { offset, timedAgenda } from '../agenda/agenda.ts';
import { agendaMarkdown } from '../agenda/agenda-markdown.ts';
import { cadenceInWords } from '../cadence/cadence.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';
import { agendaPath, feedPath } from '../feeds/exports.ts';
import type { Participation, Ritual } from './schema.ts';
import { HEADINGS, ritualSections } from './sections.ts';
import { AGENDA_MODES, CATEGORIES, MODES, PARTS } from './words.ts';

export function ritualPages(ritual: Entry<'ritual'>, tools: PageTools): readonly PageDraft<RitualBody | CardBody>[] {
  const { data } = ritual;
  const { title, summary } = data;
  const sections = ritualSections(ritual.data).map((id) => ({ depth: 2, id, text: HEADINGS[id] }));
  const contents = [...sections, ...(ritual.body?.outline.headings ?? [])];
  const body = ritualBody(ritual, tools);
  const card = `Facilitator’s card: ${title}`;
  return [
    { template: 'ritual', path: '', title, description: summary, body, contents },
    {
      template: 'card',
      path: 'card/',
      title: card,
      description: data.purpose,
      body: cardBody(body, title),
      contents: [],
    },
  ];
}

function ritualBody(ritual: Entry<'ritual'>, tools: PageTools): RitualBody {
  const { data } = ritual;
  const inline = (text: string) => tools.inline(text, ritual);
  return {
    id: ritual.id,
    former: data.aliases,
    summary: data.summary && inline(data.summary),
    purpose: inline(data.purpose),
    cadence: cadenceView(data, inline, tools.today),
    headings: Object.fromEntries(ritualSections(data).map((id) => [id, HEADINGS[id]])),
    parts: partViews(data.roles, tools),
    inputs: data.inputs.map(inline),
    outputs: data.outputs.map(inline),
    reviews: reviewLinks(ritual, tools),
    links: linksOf(ritual, tools),
    agenda: agendaView(data, inline),
    norms: data.norms.map(inline),
    signsItWorks: data.signsItWorks.map(inline),
    antiPatterns: data.antiPatterns.map(inline),
    killCriteria: data.killCriteria.map(inline),
    asyncAlternative: data.asyncAlternative && inline(data.asyncAlternative),
    text: tools.body(ritual),
  };
}

/** What it looks at, of whatever kind that is. */
function reviewLinks(ritual: Entry<'ritual'>, { view, address }: PageTools): readonly Link[] {
  return view.references
    .filter(({ from, path }) => entryKey(from) === entryKey(ritual) && path[0] === 'reviews')
    .map(({ to }) => ({ label: to.data.title, href: address(to) }));
}

function linksOf(ritual: Entry<'ritual'>, { address }: PageTools): RitualBody['links'] {
  return {
    card: `${address(ritual)}card/`,
    calendar: recurringRituals([ritual]).length > 0 && ritual.data.status !== 'archived' ? feedPath(ritual) : undefined,
    agenda: ritual.data.agenda.length > 0 ? agendaPath(ritual) : undefined,
    markdown: ritual.data.agenda.length > 0 ? agendaMarkdown(ritual.data) : undefined,
  };
}

/** What somebody needs in their hand who runs the meeting. */
function cardBody(ritual: RitualBody, title: string): CardBody {
  const { purpose, cadence, parts, agenda, inputs, outputs, norms, signsItWorks, antiPatterns } = ritual;
  const time = cadence.facts.filter(({ label }) => label === 'Time' || label === 'Takes').map(({ html }) => html);
  return {
    title,
    purpose,
    when: [escapeHtml(cadence.rhythm ?? cadence.rule ?? ''), ...time].filter((part) => part !== ''),
    parts,
    agenda,
    inputs,
    outputs,
    norms,
    signsItWorks,
    antiPatterns,
  };
}

function cadenceView(ritual: Ritual, inline: (text: string) => Html, today: string): CadenceView {
  const { cadence, mode, category } = ritual;
  const { rhythm, time, timezone, end } = cadenceInWords(cadence);
  const recurring = 'rrule' in cadence;
  const begins = recurring && cadence.start.slice(0, 10) > today ? cadence.start.slice(0, 10) : undefined;
  const except = recurring ? cadence.exdates.filter((day) => day >= today) : [];
  const facts = [
    { label: 'Time', lines: time ? [time, timezone] : [] },
    { label: 'Takes', lines: [cadence.duration && durationInWords(cadence.duration)] },
    { label: 'How', lines: [MODES[mode]] },
    { label: 'Category', lines: [CATEGORIES[category]] },
    { label: 'Begins', lines: [begins && dateInWords(begins)] },
    { label: 'Ends', lines: [end] },
    { label: 'Not on', lines: except.map(dateInWords) },
  ];
  return {
    rhythm,
    rule: recurring && rhythm === undefined ? cadence.rrule : undefined,
    trigger: recurring ? undefined : inline(cadence.trigger),
    facts: facts.flatMap(({ label, lines }) => {
      const said = lines.flatMap((line) => (line ? [escapeHtml(line)] : []));
      return said.length === 0 ? [] : [{ label, html: joinHtml(said, '<br>') }];
    }),
  };
}

/** Parts in the order of how much they carry. */
function partViews(roles: readonly Participation[], tools: PageTools): readonly PartView[] {
  const parts = Object.entries(PARTS) as readonly [Participation['part'], string][];
  return parts.flatMap(([part, label]) => {
    const own = roles
      .filter((each) => each.part === part)
      .map(({ role, count }) => ({ ...tools.link(role, 'role', 'team'), count }));
    return own.length === 0 ? [] : [{ part, label, roles: own }];
  });
}

function agendaView(ritual: Ritual, inline: (text: string) => Html): AgendaView | undefined {
  if (ritual.agenda.length === 0) return undefined;
  const { items, planned, available = planned, spare } = timedAgenda(ritual);
  return {
    items: items.map(({ item, ...timing }) => ({
      title: item.title,
      minutes: item.minutes,
      ...timing,
      mode: item.mode && { id: item.mode, label: AGENDA_MODES[item.mode] },
      prompts: item.prompts.map(inline),
    })),
    summary: spare === 0 ? `${planned} minutes` : `${planned} of ${available} minutes planned, ${spare} to spare`,
    end: offset(planned + spare),
    spare:
      spare === 0
        ? undefined
        : { share: { start: round(100 - (spare / available) * 100), size: round((spare / available) * 100) } },
  };
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
