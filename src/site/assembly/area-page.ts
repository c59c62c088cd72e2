/** The page of an area: what one can do there, what needs attention, and what each of its kinds holds. */
import type { Entry } from '#model/entry.ts';
import type { PageTools, Preview } from '#model/kind.ts';
import type { Link, Page } from '#model/page.ts';
import { areaChrome } from './chrome.ts';
import { attentionIn } from './attention.ts';
import { toolAnchor, type AreaDoor } from './doors.ts';
import type { Frame } from './frame.ts';
import type { Shelf } from './order.ts';
import { indexLink, listedPages } from './sidebar.ts';

const MOST_ENTRIES = 6;
/** Names alone take less room. */
const MOST_NAMES = 12;
/** Longer than this, the pages of one entry would push the next out of sight. */
const MOST_PARTS = 14;

export function areaPage(door: AreaDoor, frame: Frame, tools: PageTools): Page<AreaBody> {
  return {
    template: 'site/area',
    path: door.href,
    title: door.label,
    description: door.summary === '' ? door.shelves.map(({ kind }) => kind.label.many).join(', ') : door.summary,
    chrome: areaChrome(door, frame),
    body: areaBody(door, frame, tools),
  };
}

export type AreaBody = ReturnType<typeof areaBody>;

function areaBody({ summary, tools: all, shelves }: AreaDoor, frame: Frame, tools: PageTools) {
  return {
    summary,
    attention: attentionIn(shelves, tools),
    tools: all.map(({ label, href, description, pages }) => ({
      label,
      /** None where the reader has to choose; an address with this anchor leads to the choice. */
      href: href.includes('#') ? undefined : href,
      anchor: toolAnchor(label),
      description,
      pages: href.includes('#') ? pages : [],
    })),
    kinds: shelves.map((shelf) => kindView(shelf, frame, tools)),
  };
}

function kindView(shelf: Shelf, frame: Frame, tools: PageTools) {
  const { kind, entries } = shelf;
  const preview = kind.index?.preview?.(entries, tools) ?? [];
  const first = entries
    .filter(({ life }) => life !== 'archived')
    .slice(0, MOST_NAMES)
    .map((entry) => entryView(entry, shelf, frame, tools));
  const isPlain = preview.length === 0 && first.every(({ facts, parts }) => facts.length + parts.length === 0);
  const items =
    preview.length > 0
      ? preview.map((item) => ({ ...item, parts: [] }))
      : first.slice(0, isPlain ? MOST_NAMES : MOST_ENTRIES);
  return { ...indexLink(shelf), purpose: kind.purpose, count: entries.length, items, isPlain };
}

interface Item extends Preview {
  readonly parts: readonly Link[];
}

/** With what it is made of, or with the other ways to look at it; what one does there stands among the tools. */
function entryView(entry: Entry, { kind }: Shelf, { context, drafts }: Frame, tools: PageTools): Item {
  const pages = listedPages(entry, context, drafts);
  const parts = pages.filter(({ nav }) => nav?.isPart);
  const views = pages.filter(({ action }) => action === undefined);
  return {
    ...context.link(entry),
    facts: kind.index?.facts?.(entry, tools) ?? [],
    parts: (parts.length > 0 ? parts : views).slice(0, MOST_PARTS).map(({ label, href }) => ({ label, href })),
  };
}
