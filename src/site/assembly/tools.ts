/** What kinds use to make their pages: links that are resolved, and Markdown that is rendered, for one audience. */
import { createHash } from 'node:crypto';
import { indexTerms, pageGlossary, type TermIndex } from '#markdown/glossary.ts';
import type { ReportOn } from '#markdown/html/headings.ts';
import type { Highlight } from '#markdown/code-block.ts';
import type { ShownImage } from '#markdown/html/images.ts';
import { renderBody, renderInline, renderWithoutLinks } from '#markdown/render.ts';
import { linkTarget } from '#load/links.ts';
import { beforeStars } from '#model/code-path.ts';
import { inSource } from '#model/source-place.ts';
import { sharedPages, SITE_PAGES } from '#model/shared-pages.ts';
import type { Body } from '#model/body.ts';
import { entryKey, type Entry, type KindName } from '#model/entry.ts';
import type { Figure } from '#model/figures.ts';
import { TOPICS, type TitledNote } from '#model/notes.ts';
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { PageTools } from '#model/kind.ts';
import type { ListName } from '#model/lists.ts';
import type { RichText } from '#model/rich-text.ts';
import { directionOf } from '#words/direction.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import { reportAddress } from '#site/report.ts';
import { siteWords } from '#site/words/site-words.ts';
import { sectionAddress } from '#model/entry-address.ts';
import { assetAddress } from './address.ts';
import type { SiteContext } from './context.ts';
import { lineOf } from './edit-link.ts';
import { codeAddress, editAddress } from './file-links.ts';
import { glossaryTerms } from './glossary.ts';
import { newEntryLink } from './new-entry.ts';
import { newFile } from './new-file.ts';
import { reportForm } from './report-form.ts';
import { movesOf, pageOfList, remembered, rowsOn } from './lists.ts';

/** Keeps rendered bodies by the digest of all that went into them. */
export interface BodyCache {
  get(digest: string): RichText | undefined;
  set(digest: string, body: RichText): void;
}

export interface SiteTools extends PageTools {
  /** The files of the content that something on the site shows or links to, as far as pages were made. */
  readonly shownAssets: ReadonlySet<string>;
  /** As for an entry, and for what the configuration says, whose links start from its own file. */
  inline(text: string, from: Origin): Html;
  href(url: string, from: Origin): string | undefined;
  /** A text that is no entry's. */
  text(body: Body, from: Origin): RichText;
}

/** Where a text stands. */
type Origin = Pick<Entry, 'file'>;

/** In lists and wide tables explanations would be noise. */
const NO_TERMS: TermIndex = new Map();

/** What is known of an image of the content: its size, and its copies. */
export type PictureOf = (file: string) => Omit<ShownImage, 'src'> | undefined;

export function siteTools(
  context: SiteContext,
  highlight: Highlight,
  bodies?: BodyCache,
  pictureOf?: PictureOf,
): SiteTools {
  const { view, today, history } = context;
  const glossary = glossaryTerms(context);
  const terms = indexTerms(glossary, view.config.language);
  const glossaryDigest = digestOf(glossary);
  const shownAssets = new Set<string>();
  const pages = new Set([...SITE_PAGES, ...context.shelves.flatMap(({ kind, entries }) => sharedPages(kind, entries))]);
  let figures: readonly Figure[] | undefined;
  const notes = new Map<Entry, readonly TitledNote[]>();

  const asset = (file: string) => {
    if (!view.assets.has(file)) return undefined;
    shownAssets.add(file);
    return assetAddress(file);
  };
  /** Of a table readers see what is made of all of its kind. */
  const pageOfTable = (file: string) => {
    const name = file.slice(0, file.indexOf('/'));
    const kind = context.shelves.find(({ kind: { folder } }) => folder.name === name)?.kind;
    return kind === undefined ? undefined : sectionAddress(kind);
  };
  const href = (url: string, from: Origin) => {
    const target = linkTarget(url, from.file);
    if (target.leads === 'out') return target.url;
    if (target.leads === 'nowhere') return undefined;
    if (target.leads === 'page' && pages.has(target.path))
      return target.path + (target.anchor === undefined ? '' : `#${encodeURIComponent(target.anchor)}`);
    if (target.leads === 'inside' && view.tables.has(target.file)) return pageOfTable(target.file);
    const entry = view.entryAt(target.leads === 'page' ? target.path : target.file);
    if (entry === undefined)
      return target.leads === 'page' ? undefined : (asset(target.file) ?? codeAt(target.file, target.anchor));
    return context.address(entry) + (target.anchor === undefined ? '' : anchorIn(entry, target.anchor));
  };
  const codeAt = (file: string, anchor: string | undefined) => {
    const place = inSource(file);
    const address = place && codeAddress(view.config, place.source, place.path);
    return address === undefined || anchor === undefined ? address : `${address}#${encodeURIComponent(anchor)}`;
  };
  /** The page of the entry that an anchor is on, and the anchor. */
  const anchorIn = (entry: Entry, anchor: string) => {
    const isInBody = entry.body?.outline.headings.some(({ id }) => id === anchor) ?? false;
    const below = isInBody ? undefined : context.kindOf(entry).anchorsBelow?.(entry.data).get(anchor);
    return `${below ?? ''}#${encodeURIComponent(anchor)}`;
  };
  function link(ref: string, ...kinds: readonly KindName[]): Link;
  function link(ref: string | null | undefined, ...kinds: readonly KindName[]): Link | undefined;
  function link(ref: string | null | undefined, ...kinds: readonly KindName[]): Link | undefined {
    // An empty text stands in a view for what its readers may not see.
    if (ref === null || ref === undefined || ref === '') return undefined;
    const entry = view.resolve(ref, kinds);
    if (entry === undefined) throw new Error(`\`${ref}\` leads nowhere in this view`);
    return context.link(entry);
  }
  const image = (url: string, from: Origin) => {
    const target = linkTarget(url, from.file);
    const src = target.leads === 'inside' ? asset(target.file) : undefined;
    return src === undefined || target.leads !== 'inside' ? undefined : { src, ...pictureOf?.(target.file) };
  };
  const reports = reportForm(view.config);
  /** Of a text on the page of its entry. */
  const reportOn = (entry: Entry | undefined): ReportOn | undefined => {
    if (entry === undefined || reports === undefined) return undefined;
    const page = { path: context.address(entry), title: entry.data.title };
    const owner = view.resolve(entry.data.owner, OWNER_KINDS);
    const about = { page, owner: owner === entry ? undefined : owner?.data.title };
    return (section) => ({
      href: reportAddress(reports, { ...about, section }, context.speech),
      label: siteWords(context.speech).report.wrongAt(section.text),
    });
  };
  /** @param entry whose text it is: terms do not explain themselves */
  const written = (body: Body, from: Origin, entry?: Entry) => {
    const key = entry === undefined ? '' : entryKey(entry);
    const report = reportOn(entry);
    const { outline } = body;
    const source = body.expanded ?? body.source;
    const addresses = [
      ...outline.links.map(({ url }) => href(url, from)),
      ...outline.images.map(({ url }) => image(url, from)),
    ];
    const { language } = context.speech;
    const wrong = report?.({ id: '', text: '' }).href;
    const digest = digestOf([key, from.file.endsWith('.mdx'), source, language, addresses, glossaryDigest, wrong]);
    const kept = bodies?.get(digest);
    if (kept !== undefined) return kept;
    const rendered = renderBody(body, {
      href: (url) => href(url, from),
      image: (url) => image(url, from),
      glossary: pageGlossary(terms, key),
      highlight,
      words: siteWords(context.speech).prose,
      direction: directionOf(context.speech.locale),
      report,
    });
    bodies?.set(digest, rendered);
    return rendered;
  };
  const tools: SiteTools = {
    view,
    today,
    history,
    shownAssets,
    address: context.address,
    linkTo: context.link,
    speech: context.speech,
    kindLabel: (entry) => context.speech.names[entry.kind],
    href,
    link,
    links: (refs, ...kinds) => refs.flatMap((ref) => (ref ? link(ref, ...kinds) : [])),
    namedLinks: (links, entry) =>
      links.flatMap(({ label, url }) => {
        const address = href(url, entry);
        return address === undefined ? [] : [{ label, href: address }];
      }),
    withoutLinks: renderWithoutLinks,
    inline: (text, entry) => renderInline(text, { href: (url) => href(url, entry), glossary: pageGlossary(NO_TERMS) }),
    explained: (text, entry) =>
      renderInline(text, { href: (url) => href(url, entry), glossary: pageGlossary(terms, entryKey(entry)) }),
    editLink: (file, line) => (view.unnamedTables.has(file) ? undefined : editAddress(view.config, file, line)),
    codeLink: ({ source, pattern }) =>
      source === undefined ? undefined : codeAddress(view.config, source, beforeStars(pattern)),
    editField: (entry, field) => tools.editLink(entry.file, lineOf(entry, field)),
    newFile: (file, text) => newFile(view.config.repository, file, text),
    newEntry: remembered((kind: KindName) => newEntryLink(kind, context)),
    body: (entry) => (entry.body === undefined ? [] : written(entry.body, entry, entry)),
    text: (body, from) => written(body, from),
    figures(register) {
      figures ??= context.shelves.flatMap(({ kind, entries }) => kind.figures?.(entries, tools) ?? []);
      return figures.filter((figure) => figure.register === register);
    },
    notes(about) {
      const known = notes.get(about);
      if (known !== undefined) return known;
      const said = context.shelves
        .flatMap(({ kind }): readonly TitledNote[] => {
          const note = kind.notes?.(about, tools);
          return note === undefined ? [] : [{ ...note, title: note.title ?? kind.label.many }];
        })
        .toSorted((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic));
      notes.set(about, said);
      return said;
    },
    list: remembered((name: ListName, since: string) => rowsOn(context, name, since, tools)),
    listPage: remembered((name: ListName) => pageOfList(context, name, pages, tools)),
    kindsOn: (...names) =>
      context.kinds.flatMap(({ name, lists = [] }) => (lists.some((list) => names.includes(list.name)) ? name : [])),
    moves: (since, ...kinds) => movesOf(context.shelves, since, kinds, tools),
  };
  return tools;
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
