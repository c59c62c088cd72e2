/** What a typical page may weigh before search is opened, gzipped: `node scripts/budgets.ts dist`. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGETS = { html: 15_000, css: 12_000, js: 8_000 } as const;
const PAGES = [
  'guides/everyday-work/code-review/',
  'rituals/retrospective/',
  'ladders/individual-contributor/senior-engineer/',
];

type Part = keyof typeof BUDGETS;

function weigh(site: string, page: string): Readonly<Record<Part, number>> {
  const html = readFileSync(join(site, page, 'index.html'), 'utf8');
  const css = [
    ...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"|<link[^>]+href="([^"]+)"[^>]*rel="stylesheet"/g),
  ].map((match) => match[1] ?? match[2] ?? '');
  const js = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1] ?? '');
  const total = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipped(readFileSync(join(site, posix.join(page, file)))), 0);
  return { html: gzipped(Buffer.from(html)), css: total(css), js: total(withImports(site, page, js)) };
}

/** A module brings the modules it imports at once; what it imports later is not loaded before somebody asks. */
function withImports(site: string, page: string, scripts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const pending = [...scripts];
  for (let script = pending.pop(); script !== undefined; script = pending.pop()) {
    if (found.has(script)) continue;
    found.add(script);
    const code = readFileSync(join(site, posix.join(page, script)), 'utf8');
    for (const match of code.matchAll(/(?:\bimport|\bfrom)\s*"(\.[^"]+)"/g))
      pending.push(posix.join(posix.dirname(script), match[1] ?? ''));
  }
  return [...found];
}

function gzipped(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}

const site = process.argv[2] ?? 'dist';
let heavy = false;
for (const page of PAGES) {
  const weight = weigh(site, page);
  for (const part of ['html', 'css', 'js'] as const) {
    const over = weight[part] > BUDGETS[part];
    heavy ||= over;
    console.log(`${over ? '✖' : '✔'} ${page} ${part} ${weight[part]} bytes of ${BUDGETS[part]}`);
  }
}
process.exitCode = heavy ? 1 : 0;
