/** `waymark export codeowners`: who owns which page of the playbook, or what is in the repository of a system. */
import { chosen } from '#model/chosen.ts';
import { compareText } from '#model/compare.ts';
import type { Entry } from '#model/entry.ts';
import type { NamedExporter } from '#model/exporter.ts';
import { KnownError } from '#model/known-error.ts';
import { inSource } from '#model/source-place.ts';
import type { View } from '#model/playbook.ts';
import { handleOf, pathInRepository } from './handles.ts';

export const exportCodeowners: NamedExporter = {
  about: 'CODEOWNERS for the pages of the playbook; with the id of a system, for the repository of that system',
  options: {},
  write: (view, { id, contentFolder }) =>
    id === undefined
      ? forPages(view, contentFolder)
      : forRepository(
          chosen('system', id, view.entriesOf('system'), (each) => each.id),
          view,
        ),
};

/** A line for each folder with a usual owner, and one for each page that another team keeps: the last that matches counts. */
function forPages(view: View, contentFolder: string): string {
  const usual = new Map(
    Object.entries(view.config.owners).flatMap(([folder, owner]) => {
      const handle = handleOf(owner, view);
      return handle === undefined ? [] : [[folder, handle] as const];
    }),
  );
  const folders = [...usual].map(
    ([folder, handle]) => `/${pathInRepository({ file: `${folder}/` }, contentFolder)} ${handle}`,
  );
  const without: string[] = [];
  const pages = view.entries.flatMap((entry) => {
    // A table that is called as something hidden has no line: its path would name that.
    if (view.unnamedTables.has(entry.file)) return [];
    // The repository of a source says itself who owns what is in it.
    if (inSource(entry.file) !== undefined) return [];
    const handle = handleOf(entry.data.owner, view);
    if (handle === undefined) without.push(entry.data.owner ?? 'nobody');
    return handle === undefined || usual.get(entry.file.slice(0, entry.file.indexOf('/'))) === handle
      ? []
      : [`/${pathInRepository(entry, contentFolder)} ${handle}`];
  });
  // Rows of a table are entries of one file.
  return textOf('Who owns which page of the playbook.', [...folders, ...new Set(pages)], without);
}

/** All systems of one repository: those in a folder of it have their line behind that of the whole. */
function forRepository(system: Entry<'system'>, view: View): string {
  const own = placeIn(system.data.repo);
  if (own === undefined)
    throw new KnownError(
      `\`${system.id}\` names no repository, expected one in \`repo\``,
      'Without an id, `waymark export codeowners` writes the owners of the pages of the playbook.',
    );
  const without: string[] = [];
  const lines = view
    .entriesOf('system')
    .flatMap((each) => {
      const place = placeIn(each.data.repo);
      return place?.repository === own.repository ? [{ each, folder: place.folder }] : [];
    })
    .toSorted((a, b) => compareText(a.folder, b.folder))
    .flatMap(({ each, folder }) => {
      const handle = handleOf(each.data.owner, view);
      if (handle === undefined) without.push(each.data.owner ?? `nobody (${each.id})`);
      return handle === undefined ? [] : [`${folder === '' ? '*' : `/${folder}/`} ${handle}`];
    });
  return textOf(`Who owns what in ${own.repository}.`, lines, without);
}

/** `https://github.com/acme/shop/tree/main/cart`: the repository, and the folder in it. */
function placeIn(repo: string | undefined): { readonly repository: string; readonly folder: string } | undefined {
  if (repo === undefined || !/^https?:/.test(repo)) return undefined;
  const [, repository = '', folder = ''] =
    /^(.*?)(?:\/-)?(?:\/(?:tree|blob|src)\/[^/]+(?:\/(.*?))?)?\/?$/.exec(repo) ?? [];
  return { repository: repository.replace(/\.git$/, ''), folder };
}

function textOf(about: string, lines: readonly string[], without: readonly string[]): string {
  const counts = [...Map.groupBy(without, (owner) => owner)].toSorted(([a], [b]) => compareText(a, b));
  return [
    `# ${about} Written by \`waymark export codeowners\`: run it again when owners change.`,
    ...counts.map(
      ([owner, all]) =>
        `# No line for ${all.length} of ${owner}: ${owner.startsWith('team/') ? 'the team has no `handle`' : 'only teams have a `handle`'}`,
    ),
    ...lines,
    '',
  ].join('\n');
}
