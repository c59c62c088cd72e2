/** What `playbook.yaml` may say about an organisation's own look: its logo, fonts, stylesheets, notice and links. */
import { z } from 'zod';
import { date, isAddress, label, meanings, prose } from './fields.ts';

/** A file of the content folder, by its path from there. */
function contentPath(example: string) {
  const isInside = (path: string) =>
    /^[^\\:?#]+$/.test(path) && path.split('/').every((step) => !/^\.{0,2}$/.test(step));
  return z.string().refine(isInside, { error: `the path of a file from the content folder, such as \`${example}\`` });
}

export const logoSchema = z.strictObject({
  src: contentPath('theme/logo.svg').describe('The image, from the content folder.'),
  dark: contentPath('theme/logo-dark.svg').optional().describe('Another one for the dark theme.'),
  alt: z.string().default('').describe('What it says, where the name beside it does not say it already.'),
});

const WEIGHT = 'a weight from `1` to `1000`, such as `400`, or two for a variable font, the lighter first: `100 900`';

function isWeightRange(text: string): boolean {
  const [from = 0, to = from] = text.split(' ').map(Number);
  return from >= 1 && from <= to && to <= 1000;
}

const weight = z.union([
  z.number().int().min(1).max(1000),
  z
    .string()
    .regex(/^\d{1,4}( \d{1,4})?$/, { error: WEIGHT, abort: true })
    .refine(isWeightRange, { error: WEIGHT }),
]);

const fontFile = z.strictObject({
  src: contentPath('theme/fonts/text.woff2').describe('The font, a WOFF2 file.'),
  weight: weight.default(400).describe('Its weight, `400`, or the range of a variable font, `100 900`.'),
  style: z.enum(['normal', 'italic']).default('normal').describe('Upright or italic.'),
  unicodeRange: z
    .string()
    .regex(/^U\+[0-9a-f?]{1,6}(-[0-9a-f]{1,6})?(,\s*U\+[0-9a-f?]{1,6}(-[0-9a-f]{1,6})?)*$/i, {
      error: 'ranges of characters, such as `U+0000-00FF, U+2019`',
    })
    .optional()
    .describe('The characters in it; a browser loads it only for pages that have some of them.'),
  preload: z
    .boolean()
    .default(false)
    .describe('Whether pages load it at once. Right for the file of the running text.'),
});

const fontFiles = (of: string) => z.array(fontFile).default([]).describe(`The font of ${of}, one item for each file.`);

export const themeSchema = z.strictObject({
  icon: contentPath('theme/icon.svg').optional().describe('The icon in the tab of a browser: an SVG or PNG image.'),
  fonts: z
    .strictObject({
      text: fontFiles('all text'),
      headings: fontFiles('headings, where it is another'),
      code: fontFiles('code'),
    })
    .prefault({})
    .describe('Fonts of your own, served with the site.'),
  css: z
    .array(contentPath('theme/own.css'))
    .default([])
    .describe('Stylesheets of your own, in order; their rules win over those of Waymark.'),
  components: z
    .boolean()
    .default(false)
    .describe(
      'Whether components, page templates and pages in the `theme` folder are used. They are code that runs when the site is built.',
    ),
});

export const noticeSchema = z.strictObject({
  text: prose({ max: 280 }).describe('What it says, in one or two sentences; links work.'),
  until: date().describe('The last day on which it is shown.'),
});

/** A page of an adopter's own has no file in the content; it is named by its address. */
const footAddress = z
  .string()
  .refine((text) => isAddress(text) || /^\/([\w-]+\/)+$/.test(text), {
    error:
      'an `https://` or `mailto:` address, a relative path such as `./guides/start-here.md`, or the address of a page of your own, `/about/`',
  })
  .register(meanings, { means: 'address' });

export const footSchema = z.strictObject({
  links: z
    .array(
      z.strictObject({
        label: label().describe('The words that readers see.'),
        url: footAddress.describe('Where it leads.'),
      }),
    )
    .max(12)
    .default([])
    .describe('Links of your own, such as an imprint.'),
});
