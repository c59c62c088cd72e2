/** `waymark build`: from content to a site, or to what keeps it from being one. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { VISIBILITIES } from '#model/standing.ts';
import { checkoutOf } from '#source/git.ts';
import { announce } from '../publishing/announce.ts';
import { buildSite, lookAhead, type BuildOptions, type Outlook } from '../publishing/build.ts';
import { refuseMisplacedSite, siteFolder } from '../publishing/site-folder.ts';
import { defineCommand } from '../command.ts';
import { contentOption } from '../content-place.ts';
import { EXIT, type ExitCode } from '#model/command.ts';
import type { Io } from '../io.ts';
import { PACKAGE_FOLDER } from '../package-files.ts';
import { baseOf, mostWarningsOf, visibilityOf } from '../typed-values.ts';

export const build = defineCommand({
  about: 'Check the content and build the site; the published one changes only when all is well.',
  parameters: [],
  options: {
    // What `content-options.ts` says of these, without importing what it imports: an unchanged build ends before that.
    content: contentOption,
    today: { value: '<date>', about: 'The day to take for today, such as 2026-04-01.' },
    out: { value: '<folder>', about: 'Where the site goes.', fallback: 'dist' },
    base: {
      value: '<path>',
      about: 'Where the site is served, such as /playbook/; only the 404 page needs it.',
    },
    visibility: {
      value: '<audience>',
      about: `Who it is built for: ${VISIBILITIES.join(', ')}.`,
      fallback: 'internal',
    },
    drafts: { about: 'Show drafts too, marked as such.' },
    'max-warnings': { value: '<number>', about: 'Refuse to build when there are more warnings than this.' },
    force: { about: 'Build even when nothing changed.' },
  },
  async run(given, io) {
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    const options: BuildOptions = {
      root: PACKAGE_FOLDER,
      project: io.cwd,
      cache: resolve(io.cwd, '.waymark'),
      content: resolve(io.cwd, given.content),
      checkout: checkoutOf(resolve(io.cwd, given.content), io.env),
      out: siteFolder(resolve(io.cwd, given.out)),
      base: given.base === undefined ? undefined : baseOf(given.base),
      askedDay: given.today,
      visibility: visibilityOf(given.visibility),
      drafts: given.drafts,
      maxWarnings: mostWarningsOf(given['max-warnings']),
      withSources: await readerOfSources(resolve(io.cwd, given.content), io),
    };
    const outlook = lookAhead(options, io.today);
    const same = given.force ? undefined : outlook.unchanged;
    if (same === undefined) return buildAnew(options, outlook, given, io, seconds);
    io.out.write(
      `Nothing changed; \`${given.out}\` is up to date.\n${announce({ ...same, rendered: 0 }, given.out, seconds())}`,
    );
    return EXIT.clean;
  },
});

/** Only where there are sources is it worth to import what reads them: an unchanged build ends before that. */
async function readerOfSources(content: string, { env }: Io): Promise<BuildOptions['withSources']> {
  const file = join(content, 'playbook.yaml');
  if (!existsSync(file) || !/^["']?sources\b/m.test(readFileSync(file, 'utf8'))) return undefined;
  const [{ readConfigIn }, { withSources }] = await Promise.all([
    import('../content-options.ts'),
    import('../sources.ts'),
  ]);
  return (tree) => withSources(tree, content, readConfigIn(content), env);
}

interface Typed {
  readonly content: string;
  readonly today: string | undefined;
  readonly out: string;
}

async function buildAnew(
  options: BuildOptions,
  outlook: Outlook,
  typed: Typed,
  io: Io,
  seconds: () => number,
): Promise<ExitCode> {
  const [{ contentFolder, dayOf, readContent, readHistory }, { kinds }, { openCache }] = await Promise.all([
    import('../content-options.ts'),
    import('#areas/kinds.ts'),
    import('../publishing/cache-folder.ts'),
  ]);
  const folder = contentFolder(typed.content, io);
  const today = dayOf(typed.today, folder.path, io);
  refuseMisplacedSite(options.out, typed.out, options);
  const tree = readContent(folder, outlook.tree);
  const cache = openCache(options.cache);
  if (cache.trouble !== undefined)
    io.err.write(`! ${cache.trouble}: nothing is kept between builds, and each takes as long as the first.\n`);
  if (options.checkout?.isShallow === true)
    io.err.write(
      '! Only a part of the past is here (a shallow clone): pages that changed before that do not say when. In CI, fetch all of it, `fetch-depth: 0` on GitHub and `GIT_DEPTH: 0` on GitLab.\n',
    );
  const result = await buildSite({ ...options, cache: cache.folder }, outlook, {
    tree,
    today,
    history: readHistory(folder, kinds, io),
    onProgress: (message) => io.err.write(`${message} …\n`),
  }).finally(() => cache.close());
  switch (result.outcome) {
    case 'refused': {
      const [{ reportOf }, { pretty }] = await Promise.all([
        import('../report.ts'),
        import('#check/reporters/pretty.ts'),
      ]);
      io.err.write(
        pretty.report(
          reportOf(result.checked, tree, result.rules, {
            contentFolder: folder.shown,
            contentInRepository: folder.shown,
            colour: io.colour,
            nameCommand: io.nameCommand,
          }),
        ),
      );
      io.err.write(`✖ Nothing was built; \`${typed.out}\` is as it was.\n`);
      return EXIT.findings;
    }
    case 'broken':
      io.err.write(
        `${result.faults.map((fault) => `✖ ${fault}\n`).join('')}✖ The site would be broken and was not published; \`${typed.out}\` is as it was.\n`,
      );
      return EXIT.findings;
    case 'built':
      io.out.write(announce(result.summary, typed.out, seconds()));
      return EXIT.clean;
  }
}
