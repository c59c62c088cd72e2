/**
 * Makes the fonts of the theme from those of Inter: `node scripts/fonts.ts`. With `--check` it only says whether they are up to date.
 *
 * The theme uses weights between 400 and 650, and italics for a phrase here and there. A font of just that, cut into scripts,
 * costs a page at most 75 kB, with italics in two scripts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

interface Face {
  readonly script: string;
  /** What Fontsource calls the file that it is made from, where that is another. */
  readonly source?: string;
  /** As in `unicode-range`, and narrower than what its source holds where the rest is hardly ever written. */
  readonly range: string;
}

const FOLDER = new URL('../src/site/styles/fonts/', import.meta.url);
const SOURCE = new URL(import.meta.resolve('@fontsource-variable/inter/package.json'));

/** Kerning and marks, figures of one width, and the two forms that `base.css` asks for. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'cv05', 'ss03'];
const WEIGHTS = { min: 400, max: 650, default: 400 };
/** Inter's cut for text. */
const TEXT = 14;

const FACES: readonly Face[] = [
  { script: 'cyrillic-ext', range: rangeOf('cyrillic-ext') },
  { script: 'cyrillic', range: rangeOf('cyrillic') },
  { script: 'greek-ext', range: rangeOf('greek-ext') },
  { script: 'greek', range: rangeOf('greek') },
  { script: 'vietnamese', range: rangeOf('vietnamese') },
  // Of the rest of Latin, Europe's letters stand apart from those of Pinyin and West Africa and from the signs of money.
  // Phonetic alphabets are left to the system's fonts.
  { script: 'latin-ext', range: 'U+0100-017F,U+0218-021B,U+02C7,U+02D8-02D9,U+02DB,U+02DD,U+1E9E,U+2020' },
  {
    script: 'latin-more',
    source: 'latin-ext',
    range:
      'U+0180-0217,U+021C-024F,U+0253-0257,U+0259,U+025B,U+0263,U+0268-0269,U+026F,U+0272,U+028B,U+1E00-1E9D,U+1EF2-1EF3,U+20A0-20AB,U+20AD-20C0,U+2113',
  },
  { script: 'latin', range: rangeOf('latin') },
];

function rangeOf(script: string): string {
  // Fontsource says there which sign is in which file.
  const ranges = JSON.parse(readFileSync(new URL('unicode.json', SOURCE), 'utf8')) as Readonly<Record<string, string>>;
  const range = ranges[script];
  if (range === undefined) throw new Error(`Unexpected script \`${script}\`, expected one of Inter's`);
  return range;
}

/** All signs of a range, as a text. */
function signsOf(range: string): string {
  return range
    .split(',')
    .flatMap((part) => {
      const [from = '', to = from] = part.replace('U+', '').split('-');
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, index) => first + index);
    })
    .map((code) => String.fromCodePoint(code))
    .join('');
}

async function cut({ script, source = script, range }: Face, style: 'normal' | 'italic'): Promise<Uint8Array> {
  const font = readFileSync(new URL(`files/inter-${source}-opsz-${style}.woff2`, SOURCE));
  const weight = style === 'normal' ? WEIGHTS : WEIGHTS.min;
  // Only Latin headings get the cut for large sizes, which costs a third more.
  const hasSizes = script === 'latin' && style === 'normal';
  return subsetFont(font, signsOf(range), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: hasSizes ? { wght: weight } : { wght: weight, opsz: TEXT },
  });
}

function nameOf(script: string, style: string): string {
  return `inter-${script}${style === 'italic' ? '-italic' : ''}.woff2`;
}

function ruleOf({ script, range }: Face, style: 'normal' | 'italic'): string {
  const weight = style === 'normal' ? `${WEIGHTS.min} ${WEIGHTS.max}` : String(WEIGHTS.min);
  return `@font-face {
  font-family: 'Inter Variable';
  font-style: ${style};
  font-display: swap;
  font-weight: ${weight};
  src: url(./${nameOf(script, style)}) format('woff2');
  unicode-range: ${range.replaceAll(',', ', ')};
}
`;
}

const made = new Map<string, Uint8Array>();
const rules: string[] = [];
for (const face of FACES) {
  for (const style of ['normal', 'italic'] as const) {
    made.set(nameOf(face.script, style), await cut(face, style));
    rules.push(ruleOf(face, style));
  }
}
made.set(
  'fonts.css',
  Buffer.from(`/* Inter, cut to what pages use. Written by \`scripts/fonts.ts\`. */\n${rules.join('\n')}`),
);
made.set('LICENSE', readFileSync(new URL('LICENSE', SOURCE)));

const isCheck = process.argv.includes('--check');
const changed = [...made].filter(([name, bytes]) => !present(name)?.equals(bytes));
if (!isCheck) for (const [name, bytes] of changed) writeFileSync(new URL(name, FOLDER), bytes);
for (const [name, bytes] of made) if (!isCheck) console.log(`${name} ${bytes.length} bytes`);
if (isCheck && changed.length > 0) {
  const names = changed.map(([name]) => `\`${name}\``).join(', ');
  console.log(
    `Unexpected fonts ${names} in ${fileURLToPath(FOLDER)}, expected those that \`node scripts/fonts.ts\` makes`,
  );
  process.exitCode = 1;
}

function present(name: string): Buffer | undefined {
  try {
    return readFileSync(new URL(name, FOLDER));
  } catch {
    return undefined;
  }
}

// cspell:ignore mkmk ccmp locl tnum wght
