/**
 * Runs Waymark against real documents: `npm run acceptance -- <folder>`.
 *
 * The folder holds `docs/` (sites of Markdown with their images), `decisions/`, `ladders/` and `slo/`. Each document becomes a guide with
 * front matter of its own, and nothing else about it is changed. Then nothing may throw, every diagnostic must point into
 * its file, every picture that is not there must be reported, and what is right must become a page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, relative, sep } from 'node:path';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { kinds } from '#areas/kinds.ts';
import { slug } from '#load/slug.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { memoryTree } from '#source/tree.ts';
import { tryDecisions } from './acceptance-decisions.ts';
import { tryDocs } from './acceptance-docs.ts';
import { tryLadders } from './acceptance-ladders.ts';
import { trySlos } from './acceptance-slos.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the documents are: `npm run acceptance -- <folder>`.');

const FRONT_MATTER = ['owner: team/keepers', 'reviewed: 2026-04-01'];
const AROUND = {
  'playbook.yaml': 'name: Acceptance\ndescription: Real documents, as they are.\n',
  'teams/keepers.yaml':
    'title: Keepers\nowner: keepers\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps things true.\n',
};

interface Result {
  readonly documents: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly faults: readonly string[];
}

async function tryDocuments(root: string): Promise<Result> {
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'));
  const documents = found.filter((name) => /\.mdx?$/.test(name)).toSorted();
  const names = new Map(documents.map((name) => [name, placeOf(name, documents)]));
  const assets = found.filter((name) => /\.(png|jpe?g|gif|svg|webp|pdf)$/i.test(name));
  const files = {
    ...AROUND,
    ...Object.fromEntries(documents.map((name) => [names.get(name) ?? name, asGuide(join(root, name), name, names)])),
    ...Object.fromEntries(assets.map((name) => [`guides/${name}`, readFileSync(join(root, name))])),
  };
  const { diagnostics, playbook } = check(memoryTree(files), {
    kinds,
    rules: await discoverRules(),
    findings,
    today: '2026-04-15',
  });
  const lines = new Map(
    Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? text.split('\n').length : 1]),
  );
  const astray = diagnostics.filter(
    ({ location: { file, start, end } }) => start.line < 1 || end.line > (lines.get(file) ?? 0),
  );
  const guides = playbook.entriesOf('guide').length;
  return {
    documents: documents.length,
    diagnostics,
    faults: [
      ...astray.map(
        ({ location, message }) => `${location.file}:${location.start.line} is not in the file: ${message}`,
      ),
      ...(guides === documents.length ? [] : [`${guides} of ${documents.length} documents became guides`]),
      ...diagnostics
        .filter(({ rule }) => !/^(reference|markdown|guide)\//.test(rule))
        .map(({ rule, location }) => `${rule} is no finding about text: ${location.file}`),
    ],
  };
}

/** A name of its own among all guides, in the folders it had. */
function placeOf(name: string, documents: readonly string[]): string {
  const own = idOf(name);
  const twin = documents.some((other) => other !== name && idOf(other) === own);
  const folders = posix.dirname(name) === '.' ? [] : posix.dirname(name).split('/').map(slug);
  return ['guides', ...folders, `${twin ? [...folders, own].join('-') : own}.md`].join('/');
}

/** The page of a folder has a name like any other here. */
function idOf(name: string): string {
  const id = slug(basename(name).replace(/\.mdx?$/, ''));
  return id === 'index' || id === 'readme' ? 'start' : id;
}

/** The text as it is; only what names another document follows it to its new name. */
function asGuide(file: string, name: string, names: ReadonlyMap<string, string>): string {
  const text = readFileSync(file, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^# .*$/m, '');
  const here = names.get(name) ?? name;
  const linked = text.replace(/\]\(([^)#\s]+\.md)/g, (whole, target: string) => {
    const to = names.get(posix.normalize(posix.join(posix.dirname(name), target)));
    return to === undefined ? whole : `](${relative(posix.dirname(here), to).split(sep).join('/')}`;
  });
  return `---\ntitle: ${JSON.stringify(basename(name))}\n${FRONT_MATTER.join('\n')}\n---\n${linked}`;
}

let failed = false;
for (const part of ['docs/pagerduty/docs', 'decisions/madr', 'ladders/octopus']) {
  const { documents, diagnostics, faults } = await tryDocuments(join(folder, part));
  const counts = Object.entries(Object.groupBy(diagnostics, ({ rule }) => rule)).map(
    ([rule, all]) => `${rule} ${all?.length ?? 0}`,
  );
  console.log(`${faults.length === 0 ? '✔' : '✖'} ${part}: ${documents} documents; ${counts.toSorted().join(', ')}`);
  for (const fault of faults) console.log(`  ${fault}`);
  failed ||= faults.length > 0;
}
const imports = [
  ...(await tryLadders(join(folder, 'ladders'))).map((each) => ({ ...each, name: `ladders/${each.name}` })),
  { ...(await tryDecisions(join(folder, 'decisions/madr'), 19)), name: 'decisions/madr, imported' },
  {
    ...(await tryDocs(join(folder, 'docs/pagerduty'), {
      pages: 36,
      folders: 8,
      callouts: 40,
      missingPictures: 103,
      brokenAnchors: 1,
      first: ['PagerDuty Incident Response Documentation', 'Getting Started', 'On-Call', 'Before an Incident'],
    })),
    name: 'docs/pagerduty, imported',
  },
  { ...(await trySlos(join(folder, 'slo'), 2)), name: 'slo, imported' },
];
for (const { name, faults, counts } of imports) {
  console.log(`${faults.length === 0 ? '✔' : '✖'} ${name}: ${counts.join(', ')}`);
  for (const fault of faults) console.log(`  ${fault}`);
  failed ||= faults.length > 0;
}
process.exitCode = failed ? 1 : 0;
