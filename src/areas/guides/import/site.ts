/** The pages of a site as guides: each at its place, with its fields, its text, and its links led to where things are now. */
import type { Fault, ImportedFile, ImportSettings } from '#model/importer.ts';
import { placeholdersIn, placeholdersShown } from '#source/placeholders.ts';
import { counted } from '#words/number-words.ts';
import { anchorsOf, type Anchors } from './anchors.ts';
import { assetsBeside, type Asset } from './assets.ts';
import type { DocsPage, DocsSite, DocsSource } from './dialect.ts';
import { guideFile, leftFields } from './guide-file.ts';
import { withoutTitle } from './headings.ts';
import { ordersOf } from './orders.ts';
import { ownerFinder } from './owners.ts';
import { placed } from './places.ts';
import { linked } from './relink.ts';
import { withoutQuotedCallouts } from './text/quoted-callouts.ts';
import { withAngles } from './text/spaced-addresses.ts';
import { reviewFinder } from './reviews.ts';
import { aliasesOf, tagsFrom } from './labels.ts';
import { targetFinder } from './targets.ts';
import { termsFrom } from './terms.ts';
import { outsideCode } from './text/outside-code.ts';
import { treeOf } from './text/tree-of.ts';

export interface Guides {
  readonly files: readonly ImportedFile[];
  readonly assets: readonly Asset[];
  readonly notes: readonly string[];
  readonly faults: readonly Fault[];
  readonly understood: readonly string[];
}

export interface PreparedPage {
  readonly page: DocsPage;
  /** From the content folder. */
  readonly path: string;
  readonly title: string;
  /** Without its title, its links as they were. */
  readonly text: string;
  readonly anchors: Anchors;
}

export function guidesFrom(site: DocsSite, source: DocsSource, settings: ImportSettings): Guides {
  const into =
    typeof settings.given.into === 'string' ? settings.given.into.replace(/^(?:\.?\/)*(?:guides\/)?/, '') : '';
  const headed = site.pages.map((page) => {
    const isPlaceholder = placeholdersIn(page.body);
    const { title, text } = withoutTitle(
      outsideCode(withoutQuotedCallouts(withAngles(page.body)), (words) => placeholdersShown(words, isPlaceholder)),
    );
    return { ...page, title: title ?? titleOf(page, site), heading: title, label: page.title, text };
  });
  const places = placed(headed, site.folders ?? [], into);
  const pages = places.pages.map(({ page, path }): PreparedPage => ({
    page,
    path,
    title: page.title ?? nameOf(page.place, site.title),
    text: page.text,
    anchors: anchorsOf(treeOf(page.text), page.heading, site),
  }));
  const ownerOf = ownerFinder(source, settings.existing);
  const review = reviewFinder(settings);
  const orders = ordersOf([
    // Among the guides around it, the page of the whole site has no place that its source could know.
    ...pages.map(({ path, title, page: { order, place } }) => ({
      path,
      title,
      order: into !== '' && place.length === 0 ? undefined : order,
    })),
    ...places.folders.map(({ path, folder }) => ({ path, title: folder.title ?? '', order: folder.order })),
  ]);
  const find = targetFinder(site, source);
  const assets = assetsBeside(source, site.nameOf?.bind(site));
  const terms = termsFrom(site.terms ?? [], settings, (path) => review.dayOf(undefined, path));
  const aliases = aliasesOf(
    pages,
    [...settings.existing.files, ...terms.files].map(({ path }) => path),
  );
  const links = pages.map((page) => linked(page, { pages, find, source, assets }));
  const elsewhere = links.reduce((sum, each) => sum + each.elsewhere, 0);
  const files = pages.map(({ page, path, title }, index): ImportedFile => {
    const rest = leftFields(page.fields);
    return {
      path,
      content: guideFile(
        {
          title,
          summary: page.summary,
          owner: ownerOf(page) ?? settings.owner,
          reviewed: review.dayOf(page, path),
          isDraft: page.isDraft,
          tags: tagsFrom(page.tags ?? []),
          aliases: aliases.get(path) ?? [],
          order: orders.get(path),
          links: page.links,
        },
        `${links[index]?.text.trim() ?? ''}${rest === '' ? '' : `\n\n${rest}`}`,
      ),
    };
  });
  const folders = places.folders.map(({ path, folder }): ImportedFile => ({
    path,
    content: guideFile(
      {
        title: folder.title ?? nameOf(folder.place, site.title),
        owner: settings.owner,
        reviewed: review.dayOf(undefined, path),
        tags: [],
        aliases: [],
        order: orders.get(path),
        links: folder.links,
      },
      '',
    ),
  }));
  return {
    files: [...files, ...folders, ...terms.files],
    assets: assets.all(),
    notes: [
      ...review.notes(),
      ...terms.notes,
      ...links.flatMap(({ notes }) => notes),
      ...(elsewhere === 0
        ? []
        : [
            `${counted(elsewhere, 'picture')} of other sites ${elsewhere === 1 ? 'is a link' : 'are links'} now: to show one, save it beside its page`,
          ]),
      ...(folders.length === 0
        ? []
        : [
            `${counted(folders.length, 'folder')} of the navigation had no page: each has one now, with its title and its place`,
          ]),
    ],
    faults: links.flatMap(({ faults }) => faults),
    // A heading, the fields and the navigation may all say it: readers see the heading.
    understood: [
      ...headed.flatMap(({ title, heading, label }) =>
        label !== undefined && (title !== label || heading !== undefined) ? [label] : [],
      ),
      ...terms.understood,
    ],
  };
}

/** The page of the site is called as the site, where all that is known of it is that it is the first. */
function titleOf({ title, place }: DocsPage, site: DocsSite): string | undefined {
  const isFirst = place.length === 0 && /^(home|start|index|overview|welcome|introduction)$/i.test(title ?? '');
  return isFirst ? (site.title ?? title) : title;
}

function nameOf(place: readonly string[], site: string | undefined): string {
  const name = (place.at(-1) ?? site ?? 'Start').replace(/[_-]+/g, ' ').trim();
  return name === '' ? 'Start' : name.charAt(0).toUpperCase() + name.slice(1);
}
