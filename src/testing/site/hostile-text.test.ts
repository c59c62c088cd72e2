/** No text of an author becomes markup, in no page, feed, calendar, table, index or data of a site: judged by readers that are not ours. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Element, Nodes, Root } from 'hast';
import ICAL from 'ical.js';
import { DOMParser } from 'linkedom';
import rehypeRaw from 'rehype-raw';
import { VFile } from 'vfile';
import { beforeAll, expect, test } from 'vitest';
import { hostilePlaybook } from '../hostile-playbook.ts';
import { repositoryIn } from '../repository.ts';
import type { Ended } from '../fake-io.ts';
import { workshop } from './workshop.ts';

const { files, places } = hostilePlaybook();

let dist: string;
let ended: Ended;

beforeAll(async () => {
  const { folder, dist: out, build } = workshop({});
  const { commit } = repositoryIn(folder);
  const content = Object.entries(files).map(([path, text]) => [`content/${path}`, text] as const);
  // A ladder that has changed has pages about that.
  const former = content.map(
    ([path, text]) =>
      [
        path,
        String(text)
          .replace(/^version: .*$/m, 'version: 0.9.0')
          .replace(/^effectiveFrom: .*$/m, 'effectiveFrom: 2025-06-01')
          .replaceAll('X-ATTACK:', 'X-ATTACK:0'),
      ] as const,
  );
  commit('2025-06-01', 'Write it down', Object.fromEntries(former));
  commit('2025-12-01', 'Say it better', Object.fromEntries(content));
  // Before the smallest experiment ends: later, having no result is an error.
  ended = await build('--drafts', '--today', '2026-04-15');
  dist = out;
});

const filesOf = (...endings: readonly string[]) =>
  endings.flatMap((ending) => globSync(`**/*.${ending}`, { cwd: dist })).toSorted();
const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');

function elementsIn(node: Nodes): readonly Element[] {
  if (!('children' in node)) return [];
  return [...(node.type === 'element' ? [node] : []), ...node.children.flatMap(elementsIn)];
}

/** What of an attack is alive on a page, read as the standard says. */
function liveIn(html: string): readonly string[] {
  const tree: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  return elementsIn(rehypeRaw()(tree, new VFile())).flatMap(({ tagName, properties }) => [
    ...Object.keys(properties).filter((name) => name.toLowerCase().startsWith('on')),
    ...(tagName === 'img' && /(?:^|\/)x$/.test(String(properties.src)) ? ['img'] : []),
    ...(tagName === 'script' && properties.src === undefined ? ['script'] : []),
    ...(/^\s*javascript:/i.test(String(properties.href)) ? ['link'] : []),
  ]);
}

/** The numbers of the attacks that stand in a text, dead or alive. */
const attacksIn = (text: string) =>
  [...text.matchAll(/X-ATTACK:(\d+)|example\.org\/(\d+)\?/g)].map(([, a, b]) => a ?? b);

test('the site is built: what its pages hold is what ours hold', () => {
  expect({ code: ended.code, faults: ended.err.match(/✖.*/g) ?? [] }).toEqual({ code: 0, faults: [] });
});

test('pages', () => {
  const pages = filesOf('html');
  expect(pages.flatMap((file) => liveIn(textOf(file)).map((what) => `${file}: ${what}`))).toEqual([]);
  // Otherwise nothing was tried.
  const shown = new Set(pages.flatMap((file) => attacksIn(textOf(file))));
  expect(shown.size).toBeGreaterThan(places * 0.8);
});

const ELEMENTS_OF_ATOM = new Set('feed id title updated author name link entry published category summary'.split(' '));

test('feeds', () => {
  const feeds = filesOf('xml');
  expect(feeds).not.toEqual([]);
  for (const feed of feeds) {
    // linkedom says nothing of the type of what it parses.
    const { documentElement } = new DOMParser().parseFromString(textOf(feed), 'text/xml') as unknown as Document;
    const found = [...documentElement.querySelectorAll('*')].map(({ tagName }) => tagName);
    expect(new Set(found).difference(ELEMENTS_OF_ATOM)).toEqual(new Set());
    expect(textOf(feed)).not.toMatch(/ type="x?html"/);
    expect(attacksIn(textOf(feed))).not.toEqual([]);
  }
});

test('calendars', () => {
  const calendars = filesOf('ics');
  expect(calendars.flatMap((file) => attacksIn(textOf(file)))).not.toEqual([]);
  for (const calendar of calendars) {
    const whole = new ICAL.Component(ICAL.parse(textOf(calendar)) as unknown[]);
    const parts = [whole, ...whole.getAllSubcomponents()];
    expect(parts.flatMap((part) => part.getAllProperties()).filter(({ name }) => name.startsWith('x-attack'))).toEqual(
      [],
    );
  }
});

test('tables', () => {
  const tables = filesOf('csv');
  expect(tables.flatMap((file) => attacksIn(textOf(file)))).not.toEqual([]);
  for (const table of tables) {
    // A row of another length is an error.
    const rows: string[][] = parseCsv(textOf(table), { bom: true });
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  }
});

test('data', () => {
  for (const file of filesOf('json')) expect(() => JSON.parse(textOf(file)) as unknown).not.toThrow();
});

test('the index of the search holds words and no markup of the page', () => {
  const fragments = filesOf('pf_fragment').map((file) => gunzipSync(readFileSync(join(dist, file))).toString('utf8'));
  expect(fragments.flatMap(attacksIn)).not.toEqual([]);
  for (const fragment of fragments)
    expect(() => JSON.parse(fragment.replace(/^pagefind_dcd/, '')) as unknown).not.toThrow();
});

test('nothing is published beside them', () => {
  const known = /\.(?:html|xml|ics|csv|json|pf_\w+|pagefind|css|js|woff2|svg|md|wasm|txt|waymark-files)$/;
  const all = globSync('**/*', { cwd: dist }).filter((name) => statSync(join(dist, name)).isFile());
  expect(all.filter((name) => !known.test(name))).toEqual([]);
});
