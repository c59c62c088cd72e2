/** Components that come with Docusaurus, Starlight and VitePress, in what Waymark has for them. */
import { isRecord } from '#model/is-record.ts';
import { block } from '../containers.ts';
import { textsIn } from './expressions.ts';
import type { Rendering, Renderings, Use } from './use.ts';

const body: Rendering = (use) => use.body();
const none: Rendering = () => '';

/** Whether it holds a block of a kind of its own. */
function holds(text: string, name: string): boolean {
  return text.includes(`\uE000${name}\uE002`);
}

const tabs: Rendering = (use) => {
  const text = use.body();
  return holds(text, 'tab') ? block('tabs', '', text) : text;
};

const tab: Rendering = (use) => {
  const label = use.text('label') ?? labelFrom(use) ?? use.text('title', 'value', 'name') ?? 'Tab';
  const isInside = /^(Tabs|CodeTabs|CodeGroup)$/.test(use.around?.name ?? '');
  return isInside ? block('tab', label, use.body()) : `**${label}**\n\n${use.body()}`;
};

/** Tabs of Docusaurus may name their values apart. */
function labelFrom(use: Use): string | undefined {
  const values = use.around?.value('values');
  const own = use.text('value');
  const found: unknown = Array.isArray(values)
    ? values.find((each) => isRecord(each) && each.value === own)
    : undefined;
  return isRecord(found) && typeof found.label === 'string' ? found.label : undefined;
}

const callout: Rendering = (use) => block(use.text('type', 'variant') ?? 'note', use.text('title') ?? '', use.body());

const cards: Rendering = (use) => {
  const text = use.body();
  return holds(text, 'card') ? block('cards', '', text) : text;
};

const card: Rendering = (use) => {
  const title = use.text('title') ?? '';
  const href = use.text('href', 'link', 'to');
  const description = use.text('description');
  const text = [description ?? '', use.body()].filter((each) => each !== '').join('\n\n');
  if (title === '') return text;
  const made = block('card', title, text, href === undefined ? '' : `{href="${href.replaceAll('"', '%22')}"}`);
  return /^(CardGrid|Cards|CardGroup)$/.test(use.around?.name ?? '') ? made : block('cards', '', made);
};

const steps: Rendering = (use) => {
  const text = use.body();
  // Nothing but one list in order may stand in steps.
  const isList =
    /^1[.)] /.test(text) && text.split('\n').every((line) => line.trim() === '' || /^(?:\d+[.)] |\s)/.test(line));
  return isList ? block('steps', '', text) : text;
};

const badge: Rendering = (use) => {
  const text = use.text('text') ?? use.body();
  return text === '' ? '' : `*${text}*`;
};

const link: Rendering = (use) => {
  const href = use.text('to', 'href', 'link');
  const text = use.body() || (use.text('text', 'title') ?? '');
  return href === undefined || text.includes('\n') || text === ''
    ? text
    : `[${text}](<${href}>)`.replace(/<([^\s()<>]*)>/, '$1');
};

const code: Rendering = (use) => {
  const given = use.text('code');
  const text = given ?? use.body();
  const title = use.text('title');
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}${use.text('lang', 'language') ?? ''}${title === undefined ? '' : ` title="${title}"`}\n${text}\n${fence}`;
};

const image: Rendering = (use) => {
  const sources = use.value('sources');
  const src = use.text('src') ?? (isRecord(sources) && typeof sources.light === 'string' ? sources.light : undefined);
  const alt = (use.text('alt', 'title') ?? '').replace(/[[\]]/g, '');
  return src === undefined ? alt : `![${alt}](${/[\s()<>]/.test(src) ? `<${src.replace(/[<>]/g, '')}>` : src})`;
};

/** People as VitePress lists them. */
const members: Rendering = (use) => {
  const people = use.value('members');
  return (Array.isArray(people) ? (people as readonly unknown[]) : [])
    .filter(isRecord)
    .map(
      (person) =>
        `- ${textsIn(Object.entries(person).map(([key, value]) => (key === 'links' || key === 'avatar' ? '' : value))).join(', ')}`,
    )
    .join('\n');
};

export const KNOWN: Renderings = {
  Admonition: callout,
  Aside: callout,
  Badge: badge,
  BrowserOnly: body,
  Card: card,
  CardGrid: cards,
  Cards: cards,
  ClientOnly: body,
  Code: code,
  CodeBlock: code,
  Details: (use) => block('details', use.text('summary', 'title') ?? '', use.body()),
  DocCardList: none,
  FileTree: body,
  Fragment: body,
  Head: none,
  Icon: none,
  Image: image,
  Link: link,
  LinkButton: link,
  LinkCard: card,
  RouterLink: link,
  Steps: steps,
  TOCInline: none,
  TabItem: tab,
  Tabs: tabs,
  ThemedImage: image,
  Translate: body,
  VPTeamMembers: members,
  VPTeamPage: body,
  VPTeamPageTitle: body,
};
