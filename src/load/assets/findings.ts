/** What examining images and documents may report. */
import type { ExampleFile, Finding } from '#model/rule.ts';

const svg = (inside: string): ExampleFile => ({
  file: 'guides/rota.svg',
  text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">\n${inside}\n</svg>\n`,
});
const drawn = svg('<rect width="8" height="8"/>');
const table: ExampleFile = { file: 'guides/rota.csv', text: 'Week,Person\n1,Ada\n' };

export const assetFindings: readonly Finding[] = [
  {
    id: 'asset/wrong-content',
    severity: 'error',
    why: 'A file whose content does not match its name shows as a broken image, or as something nobody reviewed.',
    fix: 'Export the file again, or give it the ending of what it is.',
    valid: [[drawn, table]],
    invalid: [
      {
        content: [{ file: 'guides/rota.png', text: '<!doctype html><title>Sign in</title>' }],
        expect: ['guides/rota.png:1:1 Unexpected HTML page, expected a PNG image'],
      },
      {
        content: [{ file: 'guides/rota.pdf', text: '' }],
        expect: ['guides/rota.pdf:1:1 Unexpected empty file, expected a PDF document'],
      },
      {
        content: [{ file: 'guides/rota.pdf', text: '%PDF-1.7\n1 0 obj' }],
        expect: ['guides/rota.pdf:1:1 Unexpected end of the file, expected a PDF document to its end'],
      },
    ],
  },
  {
    id: 'asset/too-many-pixels',
    severity: 'error',
    why: 'A browser keeps every pixel in memory: a file of a few bytes can stop the one of each reader.',
    fix: 'Make the image smaller.',
    valid: [[drawn]],
    invalid: [
      {
        content: [
          {
            file: 'guides/rota.gif',
            text: 'GIF89a\u007f\u007f\u007f\u007f\0\0\0,\0\0\0\0\u0001\0\u0001\0\0\u0002\0;',
          },
        ],
        expect: ['guides/rota.gif:1:1 Unexpected image of 32639 × 32639 pixels, expected at most 50 million'],
      },
    ],
  },
  {
    id: 'asset/script',
    severity: 'error',
    why: 'A script that runs from the site can do everything its readers can do there.',
    fix: 'Export the file again with another program.',
    valid: [[table], [{ file: 'guides/rota.csv', text: '"Person (first name)",Days\nAda,3\n' }]],
    invalid: [
      {
        content: [{ file: 'guides/rota.csv', text: 'alert(1),2\n' }],
        expect: ['guides/rota.csv:1:1 Unexpected script, expected a CSV table'],
      },
    ],
  },
  {
    id: 'asset/unsafe-svg',
    severity: 'error',
    why: 'An SVG image is a document: opened by itself it runs scripts as the site, and asks others for what it loads.',
    fix: 'Export it again as plain SVG, or as PNG.',
    valid: [
      [drawn],
      [svg('<style>.week { fill: url(#shade) }</style><a href="https://example.org/"><path d="M0 0h8"/></a>')],
    ],
    invalid: [
      {
        content: [svg('<script>alert(1)</script>')],
        expect: ['guides/rota.svg:2:1 Unexpected `<script>`, expected a picture that runs nothing'],
      },
      {
        content: [svg('<rect onclick="alert(1)" width="8" height="8"/>')],
        expect: ['guides/rota.svg:2:7 Unexpected `onclick`, expected a picture that runs nothing'],
      },
      {
        content: [svg('<image href="https://example.org/logo.png"/>')],
        expect: [
          'guides/rota.svg:2:8 Unexpected address `https://example.org/logo.png`, expected an image that is embedded',
        ],
      },
      {
        content: [svg('<style>@import url(https://example.org/style.css);</style>')],
        expect: [
          'guides/rota.svg:2:8 Unexpected `@import url(https://example.org/style.css)`, expected styles that load nothing',
        ],
      },
    ],
  },
  {
    id: 'asset/broken-svg',
    severity: 'error',
    why: 'A single mistake in its XML keeps browsers from showing a picture at all.',
    fix: 'Export the picture again.',
    valid: [[drawn]],
    invalid: [
      {
        content: [{ file: 'guides/rota.svg', text: '<svg viewBox="0 0 8 8"></svg>' }],
        expect: [
          'guides/rota.svg:1:1 Unexpected `<svg>` without its namespace, expected `<svg xmlns="http://www.w3.org/2000/svg">`',
        ],
      },
    ],
  },
  {
    id: 'asset/svg-fallback',
    severity: 'warning',
    why: 'HTML in a picture is left out; what a program wrote in its place may be cut short.',
    fix: 'Export labels as text, or export the picture as PNG.',
    valid: [[drawn]],
    invalid: [
      {
        content: [svg('<switch><foreignObject/><text>On call</text></switch>')],
        expect: [
          'guides/rota.svg:2:9 Unexpected HTML in a picture, expected text; readers see only what stands in for it',
        ],
      },
    ],
  },
];
