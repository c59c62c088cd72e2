/** `waymark decisions --for <paths>`: what governs changed files of the code beside the playbook. */
import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { kinds } from '#areas/kinds.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { plainCode } from '#markdown/code-block.ts';
import { chosen } from '#model/chosen.ts';
import { EXIT } from '#model/command.ts';
import type { Config } from '#model/config.ts';
import { NO_HISTORY } from '#model/history.ts';
import { KnownError } from '#model/known-error.ts';
import { VISIBILITIES } from '#model/standing.ts';
import { inOwnWords } from '#model/kind.ts';
import type { Label } from '#model/speech.ts';
import { didYouMean } from '#model/suggest.ts';
import { siteContext } from '#site/assembly/context.ts';
import { siteTools } from '#site/assembly/tools.ts';
import { speechOf } from '#words/speech.ts';
import { defineCommand } from '../command.ts';
import { contentFolder, contentOptions, dayOf, readConfigIn, readContent, shownFile } from '../content-options.ts';
import { governingFormats } from '../decisions/format.ts';
import { governing, type ChangedFile } from '../decisions/governing.ts';
import { listedPaths } from '../decisions/listed-paths.ts';
import { sourcesOnDisk } from '../sources.ts';
import { visibilityOf } from '../typed-values.ts';

export const decisions = defineCommand({
  about:
    'Print which decisions and standards govern files of the code beside the playbook, for a comment in its pull request. `-` reads the paths from standard input, one a line.',
  parameters: ['<paths...>'],
  options: {
    ...contentOptions,
    for: { about: 'Stands before the paths: `--for shop:services/cart/index.ts`.' },
    source: { value: '<name>', about: 'The source that the paths begin in; not needed where there is one only.' },
    format: {
      value: '<format>',
      about: `How to print: ${governingFormats.map(({ name, about }) => `${name} (${about})`).join(', ')}.`,
      fallback: 'text',
    },
    visibility: {
      value: '<audience>',
      about: `Whose eyes it is for: ${VISIBILITIES.join(', ')}.`,
      fallback: 'internal',
    },
  },
  run(given, io) {
    const format = chosen('format', given.format, governingFormats, ({ name }) => name);
    const visibility = visibilityOf(given.visibility);
    const folder = contentFolder(given.content, io);
    const config = readConfigIn(folder.path);
    const typed = given.paths.flatMap((path) => (path === '-' ? listedPaths(readFileSync(0, 'utf8')) : path));
    const place = placeFinder(given.source, config, folder.path, io.cwd);
    const files = [...new Set(typed)].map(place);
    const tree = readContent(folder);
    for (const { name, isMissing } of tree.sources ?? [])
      if (isMissing) io.err.write(`! The source \`${name}\` is not there: what it would bring is not printed.\n`);
    const view = viewFor(loadPlaybook(tree, kinds).playbook, visibility);
    const context = siteContext(view, { kinds, today: dayOf(given.today, folder.path, io), history: NO_HISTORY });
    // Commands speak English, whatever the site speaks.
    const speech = speechOf({ language: 'en', names: namesIn(view.config) });
    const tools = {
      ...siteTools(context, plainCode),
      kinds,
      speech,
      shown: (file: string) => shownFile(folder, file),
    };
    io.out.write(format.print(governing(files, view, kinds), files.length, tools));
    return Promise.resolve(EXIT.clean);
  },
});

/** What each kind is called, by the organisation's own word where it has one. */
function namesIn({ labels }: Config): Readonly<Record<string, Label>> {
  return Object.fromEntries(inOwnWords(kinds, labels).map(({ name, label }) => [name, label]));
}

/** @throws KnownError for a path of no source */
function placeFinder(
  asked: string | undefined,
  config: Config,
  content: string,
  cwd: string,
): (typed: string) => ChangedFile {
  const names = Object.keys(config.sources);
  const there = sourcesOnDisk(content, config);
  if (names.length === 0)
    throw new KnownError(
      'There are no sources, expected some in `playbook.yaml`',
      'Name the folder of the code under `sources`, then decisions and standards can say in `affects` which files they are about.',
    );
  if (asked !== undefined && !names.includes(asked))
    throw new KnownError(
      `There is no source \`${asked}\``,
      didYouMean(asked, names) ?? `The sources are ${names.map((name) => `\`${name}\``).join(', ')}.`,
    );
  return (typed) => {
    const [, named, rest] = /^([a-z0-9]+(?:-[a-z0-9]+)*):(.+)$/s.exec(typed) ?? [];
    if (named !== undefined && rest !== undefined && names.includes(named))
      return { typed, source: named, path: plain(rest) };
    if (asked !== undefined) return { typed, source: asked, path: plain(typed) };
    const lying = there.flatMap(({ name, folder }) => {
      const way = relative(folder, resolve(cwd, typed));
      return way.startsWith('..') || isAbsolute(way) || way === '' ? [] : [{ name, way: way.replaceAll(sep, '/') }];
    });
    const [nearest] = lying.toSorted((a, b) => a.way.length - b.way.length);
    if (nearest !== undefined) return { typed, source: nearest.name, path: nearest.way };
    const [only, another] = names;
    if (only !== undefined && another === undefined) return { typed, source: only, path: plain(typed) };
    throw new KnownError(
      `Unexpected path \`${typed}\` of no source, expected one such as \`${only ?? 'shop'}:${typed}\``,
      `Say which source the paths begin in: \`--source ${only ?? 'shop'}\`.`,
    );
  };
}

function plain(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(\.?\/)+/, '');
}
