/** From a plan to whoever answers: the roles one meets, the owners of the systems and of the pages one is sent to. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { startWords } from '../words/start-words.ts';
import type { Composition } from '../composition/compose.ts';

const SECTIONS = {
  roles: { id: 'by-role' },
  systems: { id: 'by-system' },
  topics: { id: 'by-topic' },
} satisfies Sections<unknown>;

export type AskBody = NonNullable<ReturnType<typeof askPage>>['body'];

/** None where a plan leads to nobody. */
export function askPage(whole: Composition, tools: PageTools) {
  const { plan } = whole;
  const linked = linkedEntries(whole, tools);
  const roles = linked
    .filter(({ kind }) => kind === 'role')
    .map((each) => ({
      role: tools.linkTo(each),
      summary: each.data.summary === undefined ? undefined : tools.inline(each.data.summary, each),
    }));
  const systems = systemsFor(whole, tools).map((each) => asked(each, tools));
  const topics = linked.filter(({ kind }) => !ANSWERING.has(kind)).map((entry) => asked(entry, tools));
  if (roles.length + systems.length + topics.length === 0) return undefined;
  const { system, role } = tools.speech.names;
  const words = startWords(tools.speech).whoToAsk;
  const sections = shownSections(
    SECTIONS,
    plan.data,
    { roles: roles.length > 0, systems: systems.length > 0, topics: topics.length > 0 },
    { roles: words.by(role), systems: words.by(system), topics: words.byTopic },
  );
  return {
    template: 'who-to-ask',
    path: 'who-to-ask/',
    title: words.title(plan.data.title),
    description: words.description(system, role),
    contents: headingsOf(sections),
    nav: { label: startWords(tools.speech).whoToAsk.sheet },
    action: { label: startWords(tools.speech).nav.findWhom },
    body: {
      whole: tools.linkTo(plan),
      roles,
      systems: systems.toSorted(byAbout),
      topics: topics.toSorted(byAbout),
      sections,
    },
  };
}

/** Those who answer, and systems, have lists of their own. */
const ANSWERING: ReadonlySet<string> = new Set(['role', 'team', 'system', 'onboarding']);

/** What the phases and checkpoints refer to, each once, in the order of the plan. */
function linkedEntries({ sources }: Composition, { view }: PageTools): readonly Entry[] {
  const found = view.references.filter(
    ({ from, path }) =>
      sources.some((source) => source === from) && (path[0] === 'phases' || path[0] === 'checkpoints'),
  );
  return [...new Set(found.map(({ to }) => to))];
}

/** The systems of the teams that the plan is for and those they need; of everybody, where it is for all. */
function systemsFor({ plan, sources }: Composition, { view }: PageTools): readonly Entry<'system'>[] {
  const named = sources.flatMap(({ data }) => data.appliesTo.teams);
  const teams = new Set<Entry | undefined>(named.flatMap((ref) => view.resolve(ref, ['team']) ?? []));
  const all = view.entriesOf('system');
  if (named.length === 0) return plan.data.appliesTo.levels.length > 0 ? [] : all;
  const own = all.filter(({ data }) => teams.has(view.resolve(data.owner, ['team'])));
  const needed = new Set(own.flatMap(({ data }) => data.dependsOn.map((ref) => view.resolve(ref, ['system']))));
  return all.filter((system) => own.includes(system) || needed.has(system));
}

export type Asked = ReturnType<typeof asked>;

function asked(entry: Entry, tools: PageTools) {
  const { owner } = entry.data;
  return {
    about: tools.linkTo(entry),
    owner: tools.link(owner, 'team', 'role'),
    chat: tools.view.resolve(owner, ['team'])?.data.chat,
  };
}

function byAbout(a: Asked, b: Asked): number {
  return a.about.label.localeCompare(b.about.label, 'en');
}
