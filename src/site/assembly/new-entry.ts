/** A new entry of a kind: the file that it starts from, and the way to where it is written. */
import { byNpx } from '#model/command-names.ts';
import type { KindName } from '#model/entry.ts';
import type { Kind } from '#model/kind.ts';
import { nextNumber, type NewFile } from '#model/new-file.ts';
import type { Link, Page } from '#model/page.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import { siteWords } from '../words/site-words.ts';
import { sectionAddress } from '#model/entry-address.ts';
import { homeLink, plainChrome } from './chrome.ts';
import type { SiteContext } from './context.ts';
import type { Frame } from './frame.ts';
import { newFile } from './new-file.ts';
import { indexLink } from './sidebar.ts';

/** Where nobody can own anything yet: one to replace. */
const SOME_OWNER = 'team/example-team';

/** *New decision*, on the host with all filled in, or on a page of this site that shows what to write. */
export function newEntryLink(name: KindName, context: SiteContext): Link | undefined {
  const kind = context.kinds.find((each) => each.name === name);
  const file = kind && newEntryFile(kind, context);
  return file && { label: labelOf(kind, context), href: file.filled ?? newEntryAddress(kind) };
}

export type NewEntryBody = ReturnType<typeof newEntryPage>['body'];

/** For hosts that cannot be told what is in a file. */
export function newEntryPages(frame: Frame): readonly Page[] {
  return frame.context.kinds.flatMap((kind) => {
    const file = newEntryFile(kind, frame.context);
    return file === undefined || file.filled !== undefined ? [] : newEntryPage(kind, file, frame);
  });
}

function newEntryPage(kind: Kind, file: NewFile, { site, context }: Frame) {
  const title = labelOf(kind, context);
  const shelf = context.shelves.find((each) => each.kind === kind);
  const path = newEntryAddress(kind);
  return {
    template: 'site/new-entry',
    path,
    title,
    description: siteWords(context.speech).newFile.lead,
    chrome: plainChrome(site, [
      homeLink(context.speech),
      ...(shelf === undefined ? [] : [indexLink(shelf)]),
      { label: title, href: path },
    ]),
    body: { file, command: byNpx(`new ${kind.name}`) },
  };
}

function newEntryFile(kind: Kind, context: SiteContext): NewFile | undefined {
  const { view, today, beginning } = context;
  const { repository } = view.config;
  if (repository === undefined || beginning === undefined) return undefined;
  const draft = {
    title: labelOf(kind, context),
    id: freeId(kind, context),
    folders: [],
    owner: usualOwner(kind, context),
    today,
    number: nextNumber(kind, view.entriesOf(kind.name)),
  };
  const { path, text } = beginning(kind, draft);
  return newFile(repository, path, text);
}

function labelOf({ name, index }: Kind, { speech }: SiteContext): string {
  return index?.newEntry?.(speech) ?? siteWords(speech).newFile.label(speech.names[name]);
}

// No entry has an underscore in its address.
function newEntryAddress(kind: Kind): string {
  return `${sectionAddress(kind)}new_entry/`;
}

function freeId({ name }: Kind, { view }: SiteContext): string {
  const wanted = `new-${name}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (view.find(name, id) === undefined) return id;
  }
}

/** The owner of most entries of the kind; else the first who can own any. */
function usualOwner({ name }: Kind, { view }: SiteContext): string {
  const owners = view.entriesOf(name).flatMap(({ data }) => view.resolve(data.owner, OWNER_KINDS) ?? []);
  const [most] = [...Map.groupBy(owners, (owner) => owner)].toSorted(([, a], [, b]) => b.length - a.length);
  const owner = most?.[0] ?? OWNER_KINDS.flatMap((kind) => view.entriesOf(kind))[0];
  return owner === undefined ? SOME_OWNER : `${owner.kind}/${owner.id}`;
}
