/** Images are published in sizes that fit, the same each time, and only where their page is. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { memoryTree } from '#source/tree.ts';
import { guideFile } from '../../../testing/playbooks.ts';
import { temporaryFolder } from '../../../testing/temporary-playbook.ts';
import { findEncoder, type Encoder } from './encoder.ts';
import { pictureFinder } from './find-picture.ts';
import { makePictures } from './make-pictures.ts';

/** Neither flat nor noise, so that its copies are smaller. */
async function picture(width: number, height: number, format: 'png' | 'jpeg'): Promise<Uint8Array> {
  const data = Buffer.alloc(width * height * 3);
  for (let at = 0; at < data.length; at += 1) data[at] = (at * 7 + ((at / 3) % width) * 3 + (at >> 9)) & 0xff;
  const image = sharp(data, { raw: { width, height, channels: 3 } }).blur(3);
  return new Uint8Array(await (format === 'png' ? image.png() : image.jpeg({ quality: 95 })).toBuffer());
}

const FILES = {
  'playbook.yaml': 'name: Example\ndescription: A playbook for a test.\n',
  'teams/keepers.yaml':
    'title: Keepers\nowner: keepers\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps things true.\n',
  'guides/shown.md': guideFile('Shown', {
    body: '![A screen](./a.png)\n\n<img src="./b.jpg" alt="A photo">\n\n![A dot](./dot.png)',
  }),
  'guides/hidden.md': guideFile('Hidden', { fields: 'visibility: restricted\n', body: '![Secret](./secret.png)' }),
  'guides/a.png': await picture(1400, 700, 'png'),
  'guides/b.jpg': await picture(500, 400, 'jpeg'),
  'guides/secret.png': await picture(900, 100, 'png'),
  'guides/dot.png': new Uint8Array(
    await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
      .png()
      .toBuffer(),
  ),
};

function made(cache: string, encoder?: () => Promise<Encoder | undefined>) {
  const tree = memoryTree(FILES);
  const view = viewFor(loadPlaybook(tree, kinds).playbook, 'internal', { drafts: false });
  return makePictures(view, tree, { cache, ...(encoder && { encoder }) });
}

test('each image that a page shows has copies, and what readers may not see has none', async () => {
  const { sources, files, notes } = await made(temporaryFolder());
  const widths = Object.fromEntries(
    [...sources].map(([path, all]) => [
      path,
      all.map((one) => [one.type, ...one.files.map(({ width }) => width)].join(' ')),
    ]),
  );
  expect(widths).toEqual({
    'guides/a.png': ['image/webp 480 800 1232'],
    'guides/b.jpg': ['image/avif 480 500', 'image/webp 480 500'],
  });
  expect(notes).toEqual([]);
  const bytes = [...(files.get('guides/a.png')?.values() ?? [])];
  expect(bytes.every((copy) => copy.length < FILES['guides/a.png'].length)).toBe(true);
  expect((await sharp(bytes[2]).metadata()).width).toBe(1232);
});

test('copies are kept between builds, forgotten when no page asks for them, and the same bytes when made anew', async () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  const once = await made(first);
  const encoder = await findEncoder(1e6);
  const open = vi.fn();
  const again = await made(first, () => Promise.resolve(encoder && { ...encoder, open }));
  expect(open.mock.calls.length).toBe(0);
  expect([again, await made(second)]).toEqual([once, once]);
  expect(readdirSync(join(first, 'pictures'))).toHaveLength(7);
  const other = await made(first, () =>
    Promise.resolve(encoder && { ...encoder, version: 'other', open: () => Promise.resolve(undefined) }),
  );
  expect(other.notes).toHaveLength(2);
  expect(readdirSync(join(first, 'pictures'))).toHaveLength(0);
});

test('without sharp the originals are published, with their sizes, and a note says so', async () => {
  const pictures = await made(temporaryFolder(), () => Promise.resolve(undefined));
  expect([pictures.files.size, pictures.notes.length]).toEqual([0, 1]);
  expect(pictures.notes[0]).toContain('npm install sharp');
  expect(pictureFinder(memoryTree(FILES), pictures)('guides/b.jpg')).toEqual({ width: 500, height: 400 });
});
