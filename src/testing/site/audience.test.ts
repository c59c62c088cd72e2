/** A site for an audience holds no byte of what that audience may not see. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { kinds } from '#kinds/index.ts';
import { guideFile } from '../playbooks.ts';
import type { Files } from '../temporary-playbook.ts';
import { everyKind, fullest } from './every-kind.ts';
import { workshop, type Workshop } from './workshop.ts';

/** Words that only entries of one visibility use: in each of their texts, in their names and in what they show. */
const WORDS = { internal: 'obsidian', restricted: 'zephyr' } as const;
type Hidden = keyof typeof WORDS;

/** The fullest entry of a kind, with the word of its visibility in every piece of prose. */
function marked(kind: string, visibility: Hidden): { readonly extension: string; readonly text: string } {
  const { text, extension } = fullest(kind);
  const [, front = text, body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const data = parseDocument(front);
  visit(data, {
    Pair: (_, pair) =>
      isScalar(pair.key) && ['visibility', 'aliases', 'order'].includes(String(pair.key.value))
        ? visit.REMOVE
        : undefined,
    Scalar(key, scalar) {
      const { value } = scalar;
      const isProse = key !== 'key' && typeof value === 'string' && /^[A-Z].* /.test(value) && /[a-z]/.test(value);
      if (isProse) scalar.value = `${value} ${WORDS[visibility]}`.slice(-100);
    },
  });
  if (!isMap(data.contents)) throw new Error(`The fixture of ${kind} is no map`);
  data.set('title', `${kind} ${WORDS[visibility]}`);
  data.set('visibility', visibility);
  data.set('aliases', [`${WORDS[visibility]}-${kind}-before`]);
  data.set('tags', [WORDS[visibility]]);
  data.set('x-note', WORDS[visibility]);
  // Two entries may not share a name.
  if (data.has('synonyms')) data.set('synonyms', [`${WORDS[visibility]} of old`]);
  if (data.has('number')) data.set('number', visibility === 'internal' ? 101 : 102);
  if (kind === 'snapshot') data.set('date', visibility === 'internal' ? '2026-04-11' : '2026-04-12');
  if (data.has('code')) data.set('code', WORDS[visibility].toUpperCase());
  const yaml = data.toString();
  return { extension, text: extension === 'yaml' ? yaml : `---\n${yaml}---\n${body}\nAnd ${WORDS[visibility]}.\n` };
}

const hidden = (visibility: Hidden): Files =>
  Object.fromEntries(
    kinds.map(({ name, folder }) => {
      const { extension, text } = marked(name, visibility);
      return [`${folder.name}/${WORDS[visibility]}-${name}.${extension}`, text];
    }),
  );

const picture = (visibility: Hidden) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><title>${WORDS[visibility]}</title></svg>`;
const album = (visibility: Hidden): Files => ({
  [`guides/${WORDS[visibility]}-album.md`]: guideFile('Album', {
    fields: `visibility: ${visibility}\n`,
    body: `![A plan](./${WORDS[visibility]}-plan.svg)`,
  }).replace('keepers', 'example-team'),
  [`guides/${WORDS[visibility]}-plan.svg`]: picture(visibility),
});

const open = Object.fromEntries(
  Object.entries(everyKind).map(([file, text]) => [
    file,
    file === 'playbook.yaml' ? text : `${String(text)}visibility: public\n`,
  ]),
);
const pointing = guideFile('How we share', {
  fields: 'visibility: public\nrelated: [guide/obsidian-guide, guide/zephyr-guide]\n',
  body: 'See [one](./obsidian-guide.md), [another](../terms/zephyr-term.md) and [the plan](./obsidian-album.md).',
}).replace('keepers', 'example-team');

const playbook: Files = {
  ...open,
  ...hidden('internal'),
  ...hidden('restricted'),
  ...album('internal'),
  ...album('restricted'),
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
  for (const visibility of ['public', 'internal', 'restricted']) {
    const { code, err } = await place.build('--visibility', visibility, '--out', visibility);
    expect(err.match(/✖.*\n.*\n.*/g) ?? []).toEqual([]);
    codes.push(code);
  }
  built = codes;
});

test('all three are built', () => {
  expect(built).toEqual([0, 0, 0]);
});

describe('nothing of', () => {
  test.each([
    ['internal entries', 'public', WORDS.internal],
    ['restricted entries', 'public', WORDS.restricted],
    ['restricted entries', 'internal', WORDS.restricted],
  ])('%s is in a site that is %s', (_, visibility, word) => {
    expect(filesWith(word, join(place.folder, visibility))).toEqual([]);
  });
});

describe('the search for words finds them where they may be', () => {
  test.each([
    ['internal', WORDS.internal],
    ['restricted', WORDS.restricted],
  ])('in a site that is %s', (visibility, word) => {
    const found = filesWith(word, join(place.folder, visibility));
    for (const { name, folder } of kinds) expect(found).toContain(`${folder.name}/${word}-${name}/index.html`);
    expect(found.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
    expect(found.some((file) => file.endsWith('.pf_index'))).toBe(true);
    expect(found.some((file) => file.endsWith('.svg'))).toBe(true);
  });
});
