/** The audience filter: it runs right after loading, and only what it returns can become output. */
import { configSchema } from '#model/config.ts';
import type { Entry, KindName } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { FileRevision, History } from '#model/history.ts';
import type { Playbook, Reference, View } from '#model/playbook.ts';
import { VISIBILITIES, type Visibility } from '#model/standing.ts';
import { GREETING_FILE, type ThemeFolder } from '#model/theme-folder.ts';
import type { Path } from '#model/location.ts';
import { bodyWithoutLinks } from '#markdown/without-links.ts';
import { once } from '#model/once.ts';
import { hiddenFrom, isTold, toldStates, type Unpublished } from './hidden-past.ts';
import { expandedBody } from './includes/expanded-bodies.ts';
import { includeTarget } from './includes/include-target.ts';
import { linkTarget } from './links.ts';
import { narrowed, narrowedExtensions, type Sight } from './narrow.ts';
import { CONFIG_FILE } from './place.ts';
import { leadsTo, tablesNamedAfterHidden, type Entries } from './seen-places.ts';
import { assemble } from './playbook.ts';

/**
 * What readers of a visibility may see: published entries of that visibility and of wider ones, and in their data, their prose
 * and the configuration, what leads to those. Nothing that is left leads to a hidden entry, so nothing that reads a view asks
 * again: see `narrowed` for what becomes of references, and `absentIfHidden` for those that types say may be absent.
 * Assets stay listed; only those that a visible page shows are published.
 */
export function viewFor(playbook: Playbook, visibility: Visibility, unpublished: Unpublished = {}): View {
  const visible = visibleIn(playbook, visibility, unpublished);
  // The brand exists in the type system only: this function is what gives it.
  return limited(playbook, visible, {
    sees: (ref, kinds) => visible.has(playbook.resolve(ref, kinds)),
    hides: (ref) => isHidden(playbook.resolve(ref), visible),
    leads: (place) => leadsTo(place, playbook, visible),
    withheld: playbook.withheld,
    unnamedTables: tablesNamedAfterHidden(playbook, visible),
    knowsSources: visibility !== 'public',
  }) as View;
}

function visibleIn({ entries }: Playbook, visibility: Visibility, { drafts = false }: Unpublished): Entries {
  return new Set(
    entries.filter(
      ({ data, life }) =>
        VISIBILITIES.indexOf(data.visibility) <= VISIBILITIES.indexOf(visibility) && (drafts || life !== 'draft'),
    ),
  );
}

function isHidden(entry: Entry | undefined, visible: Entries): boolean {
  return entry !== undefined && !visible.has(entry);
}

interface Surroundings {
  sees(ref: string, kinds: readonly KindName[]): boolean;
  /** Whether there is an entry of this name, and they may not see it. */
  hides(ref: string): boolean;
  /** Whether a file of the content, or the page at an address, is there for these readers. */
  leads(place: string): boolean;
  /** Fields of an entry that no reader may see. */
  withheld(entry: Entry): readonly string[];
  readonly unnamedTables: ReadonlySet<string>;
  /** Nobody can say who may see what a missing source would bring, so the widest audience is told of none. */
  readonly knowsSources: boolean;
}

/** What there is of some entries only, and of references between those. */
function limited(playbook: Playbook, visible: Entries, around: Surroundings): Playbook {
  const { configAt, schemas, assets, withheld, kindFolders } = playbook;
  const shown = new Map(
    playbook.entries.flatMap((entry) => (visible.has(entry) ? [[entry, shownOf(entry, playbook, around)]] : [])),
  );
  // What they include is put into each as it was written: of a text that is expanded already, no one could say how far.
  const written = new Map(shown);
  const textOf = (entry: Entry) => written.get(entry)?.entry;
  for (const [entry, each] of written) {
    const body = expandedBody(each.entry, playbook, textOf);
    if (body !== each.entry.body) shown.set(entry, { ...each, entry: { ...each.entry, body } });
  }
  const { unnamedTables } = around;
  const { waitsFor, missingFor } = around.knowsSources ? playbook : {};
  const sight = sightFrom(CONFIG_FILE, around);
  const config = narrowed(configSchema, playbook.config, sight).data;
  const extensions = extensionsIn(playbook.extensions, sight, around);
  const theme = greetingIn(playbook, around, textOf);
  const entries = [...shown.values()].map(({ entry }) => entry);
  return assemble(
    {
      ...{ config, configAt, extensions, schemas, theme, withheld, unnamedTables, kindFolders },
      ...(waitsFor && { waitsFor }),
      ...(missingFor && { missingFor }),
      faulty: [],
    },
    entries,
    assets,
    () =>
      playbook.references.flatMap((reference): readonly Reference[] => {
        const [from, to] = [shown.get(reference.from), shown.get(reference.to)];
        const path = from?.moved(reference.path);
        if (from === undefined || to === undefined || path === undefined) return [];
        return [
          {
            from: from.entry,
            to: to.entry,
            path,
            anchor: reference.anchor,
            ...(reference.isInclude === true && { isInclude: true }),
            get location() {
              return reference.location;
            },
          },
        ];
      }),
  );
}

interface Shown {
  readonly entry: Entry;
  moved(path: Path): Path | undefined;
}

/** The entry itself where nothing in it leads to what is hidden. */
function shownOf(entry: Entry, { schemas }: Playbook, around: Surroundings): Shown {
  const sight = sightFrom(entry.file, around);
  const withheld = around.withheld(entry);
  const told = without(entry.data, withheld);
  const { data, moved: movedTo, original } = narrowed(schemas.get(entry.kind), told, sight);
  const moved = (path: Path) => (withheld.includes(String(path[0])) ? undefined : movedTo(path));
  const format = entry.file.endsWith('.mdx') ? 'mdx' : 'md';
  const body =
    entry.body &&
    bodyWithoutLinks(entry.body, {
      file: entry.file,
      format,
      isHidden: (url) => !sight.leads(url),
      hidesText: (from) => !showsText(from, entry.file, around),
    });
  const extensions = extensionsIn(entry.extensions, sight, around);
  const facts = entry.facts && seenFacts(entry.facts, around);
  if (data === entry.data && body === entry.body && extensions === entry.extensions && facts === entry.facts)
    return { entry, moved };
  const at: Entry['at'] = (path = [], part) => entry.at(original(path), part);
  return { entry: { ...entry, data, body, extensions, at, ...(facts && { facts }) }, moved };
}

/** Whether what an `::include` asks for is there for these readers. */
function showsText(from: string, file: string, { sees, leads }: Surroundings): boolean {
  const target = includeTarget(from, file);
  if ('outside' in target) return false;
  return 'file' in target ? leads(target.file) : sees(target.ref, []);
}

/** The same object where nothing is withheld. */
function without(data: Entry['data'], fields: readonly string[]): Entry['data'] {
  if (fields.length === 0) return data;
  // Only optional fields are withheld.
  return Object.fromEntries(Object.entries(data).filter(([name]) => !fields.includes(name))) as Entry['data'];
}

/** Those about entries that they may see. */
function seenFacts(facts: Facts, { sees }: Surroundings): Facts {
  const seen = facts.all.filter(({ about }) => sees(about, [facts.about]));
  return seen.length === facts.all.length ? facts : { ...facts, all: seen };
}

type Extensions = Entry['extensions'];

function extensionsIn(extensions: Extensions, { leads }: Sight, around: Surroundings): Extensions {
  return narrowedExtensions(extensions, { leads, hides: (text) => text.includes('/') && around.hides(text) });
}

function greetingIn(playbook: Playbook, around: Surroundings, shown: (entry: Entry) => Entry | undefined): ThemeFolder {
  const { theme } = playbook;
  if (theme.greeting === undefined) return theme;
  const { leads } = sightFrom(GREETING_FILE, around);
  const own = bodyWithoutLinks(theme.greeting, {
    file: GREETING_FILE,
    format: 'md',
    isHidden: (url) => !leads(url),
    hidesText: (from) => !showsText(from, GREETING_FILE, around),
  });
  const greeting = expandedBody({ file: GREETING_FILE, body: own }, playbook, shown);
  return greeting === theme.greeting ? theme : { ...theme, greeting };
}

function sightFrom(file: string, { sees, leads }: Surroundings): Sight {
  return {
    // A kind that a playbook does not have has no entries.
    sees: (ref, kinds) => sees(ref, kinds as readonly KindName[]),
    leads(url) {
      const target = linkTarget(url, file);
      if (target.leads === 'page') return leads(target.path);
      return target.leads !== 'inside' || leads(target.file);
    },
  };
}

/**
 * What the same readers may see of the past: what they could see then and could see now. A file that is hidden today is hidden
 * in all its past, under each name that it had. Commit messages are never exposed.
 */
export function historyFor(
  history: History,
  visibility: Visibility,
  playbook: Playbook,
  unpublished: Unpublished = {},
): History {
  const visible = visibleIn(playbook, visibility, unpublished);
  const hidden = once(() => hiddenFrom(playbook, visible, history));
  const untold = (revision: FileRevision): FileRevision => ({ ...revision, subject: '' });
  const visibleThen = (then: Playbook): Entries =>
    new Set([...visibleIn(then, visibility, unpublished)].filter((entry) => entry && !hidden().has(entry)));
  return {
    gap: history.gap,
    // An entry of a view that stands there as in the whole playbook has a text of which nothing is withheld, nor when it changed.
    lastChange: (entry) => (visible.has(entry) ? history.lastChange(entry) : undefined),
    changes: (groups, asked) =>
      history.changes(
        groups.map((entries) => entries.filter((entry) => visible.has(entry))),
        { ...asked, isTold: (text) => isTold(text, visibility, unpublished) },
      ),
    everHeld: (folder) =>
      history
        .everHeld(folder)
        .filter(({ file }) => !hidden().files.has(file))
        .map(untold),
    past: (folder) => toldStates(history.past(folder), hidden(), (text) => isTold(text, visibility, unpublished)),
    asOf(day) {
      const then = history.asOf(day);
      return then && { ...then, subject: '' };
    },
    revisionsOf: (file, field) => history.revisionsOf(file, field).map(untold),
    at(revision, ...kinds) {
      const then = history.at(revision, ...kinds);
      const seen = visibleThen(then);
      return limited(then, seen, {
        // Most of what was referred to is still there, and only some kinds of the past are read.
        sees(ref, asked) {
          const present = playbook.resolve(ref, asked);
          if (present !== undefined) return visible.has(present);
          const whole = history.at(revision, ...asked);
          return visibleThen(whole).has(whole.resolve(ref, asked));
        },
        hides: (ref) => isHidden(playbook.resolve(ref), visible) || isHidden(then.resolve(ref), seen),
        // A row is linked to by its address, and the past may hold other kinds only.
        leads: (place) =>
          !hidden().files.has(place) &&
          !isHidden(playbook.entryAt(place), visible) &&
          !isHidden(then.entryAt(place), seen),
        // As the configuration of today says, for it says what may be read today.
        withheld: playbook.withheld,
        // Nothing leads to a file of the past.
        unnamedTables: then.tables,
        knowsSources: false,
      });
    },
  };
}
