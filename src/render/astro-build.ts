/**
 * Runs Astro's build in a process of its own: `astro-build.ts <root> <scratch>` compiles the theme (`compile.ts`), and with a
 * third folder, the project, Astro makes the pages of an adopter's own (`own-pages.ts`).
 */
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroInlineConfig } from 'astro';
import { build as bundle, mergeConfig, type Plugin } from 'vite';
import { IS_BUNDLED, PACKAGE_ROOT } from '#model/package-root.ts';
import { waymark } from '#site/integration.ts';
import { keepingLinks } from '#site/keep-links.ts';
import { shareSite } from '#site/own-site.ts';
import { CLIENT, DEVELOPMENT, FORM, FORM_CLIENT, shippedTheme } from './compiled-theme.ts';
import { isOfGenerator } from './generator.ts';
import { OWN_CODE } from './own-code.ts';
import { writeThemePackages } from './theme-packages.ts';
import { JOB, type OwnPagesJob } from './own-pages.ts';
import { PROGRAM } from './run-astro.ts';

const [typedRoot, scratch, project] = process.argv.slice(2);
if (typedRoot === undefined || scratch === undefined)
  throw new Error('Expected two folders: the root and a scratch folder.');
const root = resolve(typedRoot);
const ownCode = join(resolve(scratch), OWN_CODE);
const theme = join(ownCode, 'theme');

/** A file that Vite reads and the fingerprint does not cover would be changed one day without the theme being compiled again. */
const compiled = new Set<string>();
const refuseUnknownSources: Plugin = {
  name: 'waymark:refuse-unknown-sources',
  buildEnd() {
    const paths = [...this.getModuleIds()].map((id) => id.split('?', 1)[0] ?? '');
    for (const path of paths) compiled.add(path);
    const own = paths
      .filter((path) => path.startsWith(root + sep) && !isBelow(path, ownCode))
      .map((path) => relative(root, path).split(sep).join('/'));
    const unknown = own.filter((path) => !/^(node_modules|\.astro)\//.test(path) && !isOfGenerator(path));
    if (unknown.length === 0) return;
    const names = unknown.map((path) => `\`${path}\``).join(', ');
    throw new Error(`Unexpected source of the theme ${names}, expected files of the package that are no tests.`);
  },
};

// Collections of content are no part of the theme: an empty source folder and no `sync` keep Astro from loading them.
const sources = join(resolve(scratch), 'sources');
mkdirSync(sources);
const job = project === undefined ? undefined : readJob(scratch);
if (job !== undefined) {
  shareSite(job.site);
  const collections = JSON.stringify(join(root, 'src/content.config.ts'));
  writeFileSync(join(sources, 'content.config.ts'), `export { collections } from ${collections};\n`);
}
const own = {
  withTemplates: job === undefined,
  theme: existsSync(theme) ? theme : undefined,
  ownPages: job?.pages.map(({ pattern, from, file }) => ({
    pattern,
    file: from === 'theme' ? join(theme, 'pages', file) : join(resolve(project ?? root), 'src/pages', file),
  })),
  project: project === undefined ? undefined : resolve(project),
};
const options: AstroInlineConfig = {
  root,
  configFile: false,
  srcDir: sources,
  outDir: join(scratch, 'theme'),
  cacheDir: join(scratch, 'cache'),
  logLevel: 'error',
  adapter: waymark(own),
  vite: mergeConfig(keepingLinks(root, [scratch, ...(project === undefined ? [] : [project])]), {
    plugins: [refuseUnknownSources],
    // Pages are made from the scratch folder, above which no packages need be installed.
    ...(job && { environments: { prerender: { resolve: { noExternal: true } } } }),
  }),
};
// The type leaves out `sync`, which Astro's own builder reads.
const builder: { readonly sync: boolean } & Parameters<typeof build>[1] = { sync: job !== undefined };

try {
  await build(options, builder);
  if (job === undefined) {
    await bundleClient('src/site/dev/event-client.ts', join(scratch, 'theme', DEVELOPMENT), CLIENT);
    const form = join(scratch, 'theme', FORM);
    // No code of an adopter's own is in the form: a published package has it ready, and not what it is made of.
    if (IS_BUNDLED) cpSync(join(shippedTheme(fileURLToPath(PACKAGE_ROOT)), FORM), form, { recursive: true });
    else await bundleClient('src/site/form/browser/start.ts', form, FORM_CLIENT);
  }
  writeThemePackages(join(scratch, 'theme'), [...compiled]);
} catch (error) {
  process.stderr.write(`${describe(error)}\n`);
  process.exitCode = 1;
}

/** The scripts of `waymark dev` and of the form are no part of any page that Astro comes across. */
async function bundleClient(entry: string, outDir: string, name: string): Promise<void> {
  await bundle({
    ...keepingLinks(root, [dirname(dirname(outDir))]),
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: join(IS_BUNDLED ? root : PROGRAM, entry),
        formats: ['es'],
        fileName: () => name,
      },
    },
  });
}

function readJob(folder: string): OwnPagesJob {
  // Written by `own-pages.ts`, just before.
  return JSON.parse(readFileSync(join(folder, JOB), 'utf8')) as OwnPagesJob;
}

/** By its own name or by the one that links lead to. */
function isBelow(path: string, folder: string): boolean {
  return existsSync(folder) && [folder, realpathSync(folder)].some((each) => path.startsWith(each + sep));
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Astro's errors carry their place and an excerpt beside the message.
  const { loc, frame } = error as Error & {
    readonly loc?: { file?: string; line?: number; column?: number };
    readonly frame?: string;
  };
  const place = loc?.file === undefined ? '' : `${loc.file}:${loc.line ?? 1}:${loc.column ?? 1} `;
  return [place + error.message, frame ?? error.stack].filter(Boolean).join('\n');
}
