/** A real site of MkDocs is imported: its pages, order, boxes and links are there, and nothing is wrong but pictures that it lacks. */
import { posix } from 'node:path';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { docs as importer } from '#areas/guides/import/importer.ts';
import { kinds } from '#areas/kinds.ts';
import { diskTree } from '#source/disk.ts';
import { memoryTree } from '#source/tree.ts';
import { AROUND, built, type Tried } from './acceptance-site.ts';

export interface Expected {
  readonly pages: number;
  /** Guides that navigation asks for in addition: pages of folders that had none. */
  readonly folders: number;
  readonly callouts: number;
  /** Pictures that the copy of the site lacks. */
  readonly missingPictures: number;
  /** Links to headings that are not there. */
  readonly brokenAnchors: number;
  /** The first guides of the site, in the order in which it has them. */
  readonly first: readonly string[];
}

// The smallest picture there is.
// cspell:disable-next-line
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export async function tryDocs(folder: string, expected: Expected): Promise<Tried> {
  const imported = importer.read(diskTree(folder, 1000), {
    owner: 'team/keepers',
    today: '2026-04-15',
    existing: memoryTree({}),
    given: {},
  });
  const files = { ...AROUND, ...Object.fromEntries(imported.files.map(({ path, content }) => [path, content])) };
  const rules = await discoverRules();
  const checked = (tree: Readonly<Record<string, string | Uint8Array>>) =>
    check(memoryTree(tree), { kinds, rules, findings, today: '2026-04-15' });
  const { diagnostics, playbook } = checked(files);
  const pictures = diagnostics.filter(({ rule }) => rule === 'reference/missing-image');
  const anchors = diagnostics.filter(({ rule }) => rule === 'reference/broken-anchor');
  const others = diagnostics.filter((each) => !pictures.includes(each) && !anchors.includes(each));
  const guides = playbook.entriesOf('guide');
  const texts = imported.files.map(({ content }) => (typeof content === 'string' ? content : ''));
  const callouts = texts.join('\n').match(/^ *:{3,}(?:note|tip|warning|caution|important|details)/gm)?.length ?? 0;
  const first = guides
    .filter(({ folders }) => folders.length === 0)
    .toSorted((a, b) => a.data.order - b.data.order)
    .slice(0, expected.first.length)
    .map(({ data }) => data.title);
  const counts: readonly (readonly [string, number, number])[] = [
    ['guides', guides.length, expected.pages + expected.folders],
    ['callouts', callouts, expected.callouts],
    ['missing pictures', pictures.length, expected.missingPictures],
    ['broken anchors', anchors.length, expected.brokenAnchors],
  ];
  return {
    name: 'docs',
    counts: [...imported.read, ...counts.map(([name, count]) => `${count} ${name}`)],
    faults: [
      ...counts.flatMap(([name, count, wanted]) => (count === wanted ? [] : [`${count} ${name}, expected ${wanted}`])),
      ...(first.join() === expected.first.join() ? [] : [`The first guides are ${first.join(', ')}`]),
      ...others.map(({ location: { file, start }, message }) => `${file}:${start.line}:${start.column} ${message}`),
      ...built(withPictures(files)),
    ],
  };
}

/** The files as they would be with what the copy lacks: a picture where each is expected, and words for the anchors. */
function withPictures(
  files: Readonly<Record<string, string | Uint8Array>>,
): Readonly<Record<string, string | Uint8Array>> {
  const added: Record<string, Uint8Array> = {};
  const texts = Object.entries(files).map(([path, content]) => {
    if (typeof content !== 'string' || !path.endsWith('.md')) return [path, content] as const;
    const folder = posix.dirname(path);
    const shown = content.replace(
      /(!\[[^\]]*\]\(|<img [^>]*src=")([^)"\s]+)/g,
      (whole, before: string, url: string) => {
        if (/^https?:/.test(url) || files[posix.join(folder, url)] !== undefined) return whole;
        added[`${folder}/stand-in.gif`] = PIXEL;
        return `${before}./stand-in.gif`;
      },
    );
    return [path, shown.replace(/\]\(([^)#\s]*)#neglecting-the-post-mortem[\w-]*\)/g, ']($1)')] as const;
  });
  return { ...Object.fromEntries(texts), ...added };
}
