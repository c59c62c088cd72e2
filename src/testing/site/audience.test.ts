/** A site for an audience holds no byte of what that audience may not see, and a normal one no byte of a draft. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { kinds } from '#areas/kinds.ts';
import { guideFile } from '../playbooks.ts';
import type { Files } from '../temporary-playbook.ts';
import type { Kind } from '#model/kind.ts';
import { everyKind, fullest } from './every-kind.ts';
import { workshop, type Workshop } from './workshop.ts';

/** Words that only entries of one sort use: in each of their texts, in their names and in what they show. */
const WORDS = { internal: 'obsidian', restricted: 'zephyr', draft: 'quartz' } as const;
type Hidden = keyof typeof WORDS;
const SORTS = ['internal', 'restricted', 'draft'] as const satisfies readonly Hidden[];

/** The fullest entry of a kind, with the word of its sort in every piece of prose. */
function marked(kind: Kind, sort: Hidden): { readonly extension: string; readonly text: string } {
  const { text, extension } = fullest(kind);
  const [, front = text, body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const data = parseDocument(front);
  // What only fits the status that the fixture has, what one entry alone may have, and words of a fixed list.
  const removed = ['visibility', 'aliases', 'order', 'focus', 'mapsTo', sort === 'draft' ? 'decided' : 'supersedes'];
  visit(data, {
    Pair: (_, pair) =>
      isScalar(pair.key) && (removed.includes(String(pair.key.value)) || isDraft(pair.value))
        ? visit.REMOVE
        : undefined,
    Scalar(key, scalar) {
      const { value } = scalar;
      const isProse = key !== 'key' && typeof value === 'string' && /^[A-Z].* /.test(value) && /[a-z]/.test(value);
      if (isProse) scalar.value = `${value} ${WORDS[sort]}`.slice(-100);
    },
  });
  if (!isMap(data.contents)) throw new Error(`The fixture of ${kind.name} is no map`);
  data.set('title', `${kind.name} ${WORDS[sort]}`);
  data.set('visibility', sort === 'draft' ? 'public' : sort);
  if (sort === 'draft') data.set('status', 'draft');
  data.set('aliases', [`${WORDS[sort]}-${kind.name}-before`]);
  data.set('tags', [WORDS[sort]]);
  data.set('x-note', WORDS[sort]);
  // Two entries may not share a name.
  if (data.has('synonyms')) data.set('synonyms', [`${WORDS[sort]} of old`]);
  if (data.has('number')) data.set('number', 101 + SORTS.indexOf(sort));
  if (kind.name === 'snapshot') data.set('date', `2026-04-${11 + SORTS.indexOf(sort)}`);
  if (data.has('code')) data.set('code', WORDS[sort].toUpperCase());
  const yaml = data.toString();
  return { extension, text: extension === 'yaml' ? yaml : `---\n${yaml}---\n${body}\nAnd ${WORDS[sort]}.\n` };
}

function isDraft(value: unknown): boolean {
  return isScalar(value) && value.value === 'draft';
}

const hidden = (sort: Hidden): Files =>
  Object.fromEntries(
    kinds.map((kind) => {
      const { extension, text } = marked(kind, sort);
      return [`${kind.folder.name}/${WORDS[sort]}-${kind.name}.${extension}`, text];
    }),
  );

const picture = (sort: Hidden) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><title>${WORDS[sort]}</title></svg>`;
const album = (sort: Hidden): Files => ({
  [`guides/${WORDS[sort]}-album.md`]: guideFile('Album', {
    fields: sort === 'draft' ? 'visibility: public\nstatus: draft\n' : `visibility: ${sort}\n`,
    body: `![A plan](./${WORDS[sort]}-plan.svg)`,
  }).replace('keepers', 'example-team'),
  [`guides/${WORDS[sort]}-plan.svg`]: picture(sort),
});

const open = Object.fromEntries(
  Object.entries(everyKind).map(([file, text]) => [
    file,
    file === 'playbook.yaml' ? text : `${String(text)}visibility: public\n`,
  ]),
);
const pointing = guideFile('How we share', {
  fields: 'visibility: public\nrelated: [guide/obsidian-guide, guide/zephyr-guide, guide/quartz-guide]\n',
  body: 'See [one](./obsidian-guide.md), [another](../terms/zephyr-term.md) and [the plan](./obsidian-album.md), or [a draft](./quartz-album.md).',
}).replace('keepers', 'example-team');

const playbook: Files = {
  ...open,
  ...Object.fromEntries(SORTS.flatMap((sort) => Object.entries({ ...hidden(sort), ...album(sort) }))),
};

/** The files of a site, by name, that hold a word in their name or in their bytes, unpacked where they are packed. */
function filesWith(word: string, folder: string): readonly string[] {
  const names = globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile());
  return names.filter((name) => {
    const bytes = readFileSync(join(folder, name));
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
    return name.toLowerCase().includes(word) || text.toLowerCase().includes(word);
  });
}

let place: Workshop;
let built: readonly number[];

beforeAll(async () => {
  const extension =
    Object.keys(hidden('restricted'))
      .find((file) => file.startsWith('terms/'))
      ?.split('.')
      .at(-1) ?? 'md';
  place = workshop({
    ...playbook,
    'guides/how-we-share.md': pointing.replace('zephyr-term.md', `zephyr-term.${extension}`),
  });
  const codes: number[] = [];
  const builds = [
    ['--visibility', 'public', '--out', 'public'],
    ['--visibility', 'internal', '--out', 'internal'],
    ['--visibility', 'restricted', '--out', 'restricted'],
    ['--visibility', 'public', '--out', 'draft', '--drafts'],
  ] as const;
  for (const typed of builds) {
    const { code, err } = await place.build(...typed);
    expect(err.match(/✖.*\n.*\n.*/g) ?? []).toEqual([]);
    codes.push(code);
  }
  built = codes;
});

test('all are built', () => {
  expect(built).toEqual([0, 0, 0, 0]);
});

describe('nothing of', () => {
  test.each([
    ['internal entries', 'public', WORDS.internal],
    ['restricted entries', 'public', WORDS.restricted],
    ['restricted entries', 'internal', WORDS.restricted],
    ['a draft', 'public', WORDS.draft],
    ['a draft', 'internal', WORDS.draft],
    ['a draft', 'restricted', WORDS.draft],
  ])('%s is in a site that is %s', (_, visibility, word) => {
    expect(filesWith(word, join(place.folder, visibility))).toEqual([]);
  });
});

describe('the search for words finds them where they may be', () => {
  test.each([
    ['internal', WORDS.internal],
    ['restricted', WORDS.restricted],
    ['draft', WORDS.draft],
  ])('in a site that is %s', (visibility, word) => {
    const found = filesWith(word, join(place.folder, visibility));
    for (const { name, folder } of kinds) expect(found).toContain(`${folder.name}/${word}-${name}/index.html`);
    expect(found.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
    expect(found.some((file) => file.endsWith('.pf_index'))).toBe(true);
    expect(found.some((file) => file.endsWith('.svg'))).toBe(true);
  });
});
