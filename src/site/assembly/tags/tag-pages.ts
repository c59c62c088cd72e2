/** A page for each tag with the entries that have it, kind by kind, and an index of all. None where nothing has a tag. */
import { parseInline } from '#markdown/inline.ts';
import type { PageTools } from '#model/kind.ts';
import type { Page } from '#model/page.ts';
import { siteWords } from '../../words/site-words.ts';
import { homeLink, plainChrome } from '../chrome.ts';
import type { Frame } from '../frame.ts';
import { listedEntry } from '../listed-entry.ts';
import type { ListGroup } from '../listing/listing.ts';
import { TAGS_PATH, type Tag } from './tags.ts';

export function tagPages(frame: Frame, tools: PageTools): readonly Page[] {
  const tags = frame.context.tags();
  return tags.length === 0 ? [] : [tagsPage(tags, frame), ...tags.map((tag) => tagPage(tag, frame, tools))];
}

export type TagsBody = ReturnType<typeof tagsPage>['body'];

function tagsPage(tags: readonly Tag[], { context: { speech }, site }: Frame) {
  const words = siteWords(speech).tags;
  return {
    template: 'site/tags',
    path: TAGS_PATH,
    title: words.title,
    description: words.lead,
    chrome: plainChrome(site, [homeLink(speech), { label: words.title, href: TAGS_PATH }]),
    body: {
      tags: tags.map(({ label, path, description, entries }) => ({
        label,
        href: path,
        count: words.count(entries.length),
        description: description === undefined ? undefined : parseInline(description).text,
      })),
    },
  };
}

export type TagBody = ReturnType<typeof tagPage>['body'];

function tagPage(tag: Tag, { context, site }: Frame, tools: PageTools) {
  const { speech } = context;
  const words = siteWords(speech).tags;
  const own = new Set(tag.entries);
  const groups = context.shelves.flatMap(({ kind, entries }): readonly ListGroup[] => {
    const tagged = entries.filter((entry) => own.has(entry));
    if (tagged.length === 0) return [];
    const items = tagged.map((entry) => listedEntry(entry, kind.index?.facts?.(entry, tools) ?? [], tools));
    return [{ id: kind.name, label: kind.label.many, count: tagged.length, items, groups: [] }];
  });
  const crumbs = [
    { label: words.title, href: TAGS_PATH },
    { label: tag.label, href: tag.path },
  ];
  return {
    template: 'site/tag',
    path: tag.path,
    title: words.tagged(tag.label),
    description:
      tag.description === undefined ? words.about(tag.label, tag.entries.length) : parseInline(tag.description).text,
    chrome: plainChrome(site, [homeLink(speech), ...crumbs]),
    body: { groups, all: { label: words.all, href: TAGS_PATH } },
  };
}
