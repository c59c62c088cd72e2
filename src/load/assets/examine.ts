/** Examines an image or a document before it is published: it is what its name says, all of it, and nothing in it can run. */
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { decode, type SourceText } from '#source/decode.ts';
import { unreadable } from '#source/disk-problems.ts';
import type { RawFile } from '#model/content-tree.ts';
import { withoutMetadata } from './metadata.ts';
import { parsesAsScript } from './script.ts';
import { pictureSize, type PictureSize } from './size.ts';
import { FORMATS, strangerIn, text, type Signature } from './signature.ts';
import { readSvg } from './svg/read-svg.ts';
import type { Fault } from './svg/fault.ts';
import { tableActs } from './table.ts';

export interface Examined {
  /** What may be published, unless there is a problem other than `asset/svg-fallback`. */
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

/** The types of files that may lie beside the content, by their extensions. */
const BY_EXTENSION: Readonly<Record<string, (bytes: Uint8Array, file: RawFile) => Examined>> = {
  ...Object.fromEntries(FORMATS.map((format) => [format.extension, (bytes, file) => binary(bytes, file, format)])),
  jpeg: (bytes, file) => BY_EXTENSION.jpg?.(bytes, file) ?? { bytes, problems: [] },
  svg: drawing,
  csv: table,
};

export function isAsset(extension: string): boolean {
  return Object.hasOwn(BY_EXTENSION, extension);
}

export function examine(file: RawFile): Examined {
  const extension = file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase();
  const look = isAsset(extension) ? BY_EXTENSION[extension] : undefined;
  const bytes = read(file);
  if (bytes === undefined || look === undefined) return { bytes: new Uint8Array(), problems: [unreadable(file.path)] };
  return look(bytes, file);
}

/** @throws where the file has changed since it was checked and may no longer be published */
export function publishable(file: RawFile): Uint8Array {
  const { bytes, problems } = examine(file);
  const refused = problems.find(({ rule }) => rule !== 'asset/svg-fallback');
  if (refused === undefined) return bytes;
  throw new Error(`\`${file.path}\` changed while the site was built: ${refused.message}`);
}

function read(file: RawFile): Uint8Array | undefined {
  try {
    return file.bytes();
  } catch {
    return undefined;
  }
}

function binary(bytes: Uint8Array, { path }: RawFile, format: Signature): Examined {
  if (!format.begins(bytes)) return { bytes, problems: [somethingElse(bytes, path, format.name)] };
  if (!format.isWhole(bytes)) return { bytes, problems: [cutOff(path, format.name)] };
  if (parsesAsScript(text(bytes))) return { bytes, problems: [script(path, format.name)] };
  const size = pictureSize(bytes);
  const problems = size !== undefined && size.width * size.height > MOST_PIXELS ? [tooManyPixels(size, path)] : [];
  return { bytes: withoutMetadata(bytes, format.extension), problems };
}

/** More than any screen shows; a file of a few bytes can claim as many as it likes. */
export const MOST_PIXELS = 50_000_000;

function tooManyPixels({ width, height }: PictureSize, path: string): Problem {
  return {
    rule: 'asset/too-many-pixels',
    message: `Unexpected image of ${width} × ${height} pixels, expected at most ${MOST_PIXELS / 1_000_000} million`,
    hint: 'Make it smaller: a page shows at most 1,400 pixels of its width.',
    location: startOf(path),
  };
}

function table(bytes: Uint8Array, { path }: RawFile): Examined {
  const start = text(bytes.subarray(0, 512));
  const isWide = /^(\u00ff\u00fe|\u00fe\u00ff)/.test(start);
  if (bytes.length === 0 || (bytes.includes(0) && !isWide) || /^(\u00ef\u00bb\u00bf)?\s*</.test(start))
    return { bytes, problems: [somethingElse(bytes, path, 'a CSV table')] };
  const words = new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  return { bytes, problems: tableActs(words) ? [script(path, 'a CSV table')] : [] };
}

function drawing(bytes: Uint8Array, file: RawFile): Examined {
  const isText = /^(\u00ef\u00bb\u00bf)?\s*</.test(text(bytes.subarray(0, 512)));
  const stranger = strangerIn(bytes);
  if (!isText || stranger?.name === 'an HTML page')
    return { bytes, problems: [somethingElse(bytes, file.path, 'an SVG image')] };
  const source = decode({ ...file, bytes: () => bytes });
  if ('rule' in source) return { bytes, problems: [source] };
  const { svg, faults } = readSvg(source.text);
  return { bytes: new TextEncoder().encode(svg), problems: told(faults, source) };
}

const RULES = { unsafe: 'asset/unsafe-svg', broken: 'asset/broken-svg', fallback: 'asset/svg-fallback' } as const;

/** Programs repeat themselves, so only the first fault of each sort is reported. */
function told(faults: readonly Fault[], source: SourceText): readonly Problem[] {
  return [...Map.groupBy(faults, ({ sort, actual }) => `${sort} ${actual}`).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : {
          rule: RULES[first.sort],
          message: `Unexpected ${first.actual}, expected ${first.expected}`,
          hint: others.length === 0 ? first.fix : `${first.fix} There are ${others.length} more.`,
          location: source.range(first.from, first.to),
        },
  );
}

function somethingElse(bytes: Uint8Array, path: string, expected: string): Problem {
  const stranger = strangerIn(bytes);
  const actual =
    bytes.length === 0 ? 'empty file' : stranger === undefined ? 'content' : stranger.name.replace(/^an? /, '');
  return {
    rule: 'asset/wrong-content',
    message: `Unexpected ${actual}, expected ${expected}`,
    hint: stranger?.fix ?? 'Export the file again, or give it the ending of what it is.',
    location: startOf(path),
  };
}

function cutOff(path: string, expected: string): Problem {
  return {
    rule: 'asset/wrong-content',
    message: `Unexpected end of the file, expected ${expected} to its end`,
    hint: 'The file is incomplete: export or download it again.',
    location: startOf(path),
  };
}

function script(path: string, expected: string): Problem {
  return {
    rule: 'asset/script',
    message: `Unexpected script, expected ${expected}`,
    hint: 'A browser could run this file as JavaScript. Export it again with another program; in a table, put text in quotes.',
    location: startOf(path),
  };
}
