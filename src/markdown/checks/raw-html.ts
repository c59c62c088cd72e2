/** Raw HTML is what the page can show: anything else would be dropped without a word. */
import type { Location } from '#model/location.ts';
import { isAllowedAttribute, isAllowedElement, STRIPPED } from '../allowed-html.ts';
import { isJsx, stringAttributes } from '../component-use.ts';
import { tagsOf } from '../found.ts';
import { defineCheck, type CheckContext } from '../check.ts';
import { guide } from './example-guide.ts';

export const rawHtml = defineCheck({
  id: 'markdown/raw-html',
  severity: 'warning',
  why: 'Only HTML that is safe and fits the design is shown; the rest would be missing from the page.',
  fix: 'Write it in Markdown, or leave it out.',
  valid: [guide('Press <kbd>Enter</kbd> to merge.\n\n<!-- mend before spring -->\n')],
  invalid: [
    {
      content: guide('<div onclick="merge()">Merge</div>\n'),
      expect: ['6:1 Unexpected attribute `onclick` on `<div>`, expected none that runs or styles: it is dropped'],
    },
    {
      content: guide('Merge <font color="red">now</font>.\n'),
      expect: ['6:7 Unexpected `<font>`, expected Markdown: the element is dropped, its text stays'],
    },
    {
      content: guide('<script>merge()</script>\n'),
      expect: ['6:1 Unexpected `<script>`, expected Markdown: the element is dropped with all it holds'],
    },
    {
      content: guide('<b onclick="merge">Merge</b>\n', 'mdx'),
      expect: ['6:1 Unexpected attribute `onclick` on `<b>`, expected none that runs or styles: it is dropped'],
    },
  ],
  check(context) {
    const { index, positions } = context;
    for (const { node } of index.nodes('html')) for (const tag of tagsOf(node, positions)) checkTag(tag, context);
    for (const { node } of index.nodes('mdxJsxFlowElement', 'mdxJsxTextElement')) {
      if (!isJsx(node) || node.name === null || !isHtmlName(node.name)) continue;
      checkTag({ name: node.name, attributes: stringAttributes(node), location: positions.of(node) }, context);
    }
  },
});

/** JSX reads a name in lower case as an element of HTML. */
function isHtmlName(name: string): boolean {
  return /^[a-z][a-z0-9]*$/.test(name);
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly location: Location;
}

function checkTag({ name, attributes, location }: Tag, { report }: CheckContext): void {
  const short = name.slice(0, 40);
  if (!isAllowedElement(name)) {
    const isStripped = (STRIPPED as readonly string[]).includes(name);
    report(
      location,
      `Unexpected \`<${short}>\`, expected Markdown: the element is dropped${isStripped ? ' with all it holds' : ', its text stays'}`,
      hintFor(name),
    );
    return;
  }
  for (const attribute of Object.keys(attributes)) {
    if (!isAllowedAttribute(name, attribute))
      report(
        location,
        `Unexpected attribute \`${attribute.slice(0, 40)}\` on \`<${short}>\`, expected none that runs or styles: it is dropped`,
        attribute === 'id' || (attribute === 'name' && name === 'a')
          ? 'Give the heading below it this anchor, `## Names {#anchor}`, and remove the attribute.'
          : 'Remove the attribute.',
      );
  }
}

const INSTEAD: Readonly<Record<string, string>> = {
  video: 'Link to the recording.',
  audio: 'Link to the recording.',
  iframe: 'Link to it instead.',
  script: 'Content runs nothing; take it out.',
  style: 'The theme styles the page; take it out.',
  font: 'Use `**…**` where it matters.',
  center: 'The theme arranges the page; take it out.',
  svg: 'Save it as a file and show it as an image: `![What it shows](./drawing.svg)`.',
  form: 'Link to where the form is.',
  input: 'Write a task list: `- [ ] …`.',
};

function hintFor(name: string): string {
  return Object.hasOwn(INSTEAD, name)
    ? (INSTEAD[name] ?? '')
    : `Where \`<${name.slice(0, 40)}>\` itself is meant, put it between backticks.`;
}
