/** What reading the `theme` folder may report. */
import type { ExampleFile, Finding } from '#model/rule.ts';

const sheet = (text: string): ExampleFile => ({ file: 'theme/own.css', text: `${text}\n` });
const named: ExampleFile = {
  file: 'playbook.yaml',
  text: 'name: Example\ndescription: An example.\ntheme:\n  css: [theme/own.css]\n',
};

export const themeFindings: readonly Finding[] = [
  {
    id: 'source/theme-file',
    severity: 'error',
    why: 'A file in the `theme` folder that nothing can use changes nothing, and its author waits for it in vain.',
    fix: 'Convert it, move it, or begin its name with `_`: then it is left alone.',
    valid: [[named, sheet('h1 { letter-spacing: 0 }')]],
    invalid: [
      {
        content: [{ file: 'theme/text.ttf', text: 'a font' }],
        expect: [
          'theme/text.ttf:1:1 Unexpected file `theme/text.ttf`, expected an image, a WOFF2 font, a stylesheet, `greeting.md` or a component',
        ],
      },
    ],
  },
  {
    id: 'theme/stylesheet',
    severity: 'error',
    why: 'Stylesheets are served in a layer of their own and load nothing from elsewhere; what breaks out of that breaks every page.',
    fix: 'Close what is open, and keep what the stylesheet loads in the content folder.',
    valid: [
      [
        named,
        sheet('.lead { background: url("./wave.svg") }'),
        { file: 'theme/wave.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      ],
    ],
    invalid: [
      {
        content: [named, sheet('h1 { color: teal }\n}')],
        expect: ['theme/own.css:2:1 Unexpected `}`, expected something open before it'],
      },
      {
        content: [named, sheet('h1 { color: teal')],
        expect: ['theme/own.css:1:4 Unexpected end of the file, expected `}` for what opens here'],
      },
      {
        content: [named, sheet('@import "https://fonts.example.org/text.css";')],
        expect: ['theme/own.css:1:1 Unexpected `@import`, expected rules only'],
      },
      {
        content: [named, sheet('.lead { background: url(https://example.org/wave.png) }')],
        expect: [
          'theme/own.css:1:21 Unexpected address `https://example.org/wave.png`, expected a file beside the stylesheet',
        ],
      },
      {
        content: [named, sheet('.lead { background: url("./wave.svg") }')],
        expect: [
          'theme/own.css:1:25 Unexpected address `./wave.svg`, expected an image or a font of the content folder',
        ],
      },
    ],
  },
];
