/** What readers get of a diagram on a page, and what an author is told. */
import { describe, expect, test } from 'vitest';
import { de } from '#site/words/de.ts';
import { en } from '#site/words/en.ts';
import { plainCode } from '../code-block.ts';
import { indexTerms, pageGlossary } from '../glossary.ts';
import { parseBody } from '../parse.ts';
import { renderBody } from '../render.ts';
import { bodyWithoutLinks } from '../without-links.ts';

const fence = (...lines: readonly string[]) => `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\`\n`;
const parse = (text: string) => parseBody({ file: 'guides/release.md', text, bodyStart: 0, format: 'md' });

function render(text: string, words = en.prose) {
  const nodes = renderBody(parse(text), {
    href: (url) => (url.startsWith('./secret') ? undefined : url.replace(/^\.\/(.*)\.md/, '/guides/$1/')),
    image: () => undefined,
    glossary: pageGlossary(indexTerms([])),
    highlight: plainCode,
    words,
  });
  return nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [
          {
            name: node.component,
            props: node.props,
            html: node.children.filter((child) => typeof child === 'string').join(''),
          },
        ],
  );
}

test('a diagram is one picture with a name, its words and its source, and no style of its own', () => {
  const [first, second] = render(
    `${fence('flowchart LR', 'A[Push] -->|green| B{Merged?}')}\n${fence('flowchart LR', 'C')}`,
  );
  expect(first).toMatchObject({ name: 'Diagram', props: { isFirst: 'true' } });
  expect(second).toMatchObject({ name: 'Diagram', props: { isFirst: '' } });
  expect(first?.html).toContain('role="img" aria-label="Flowchart with 2 steps and 1 arrow"');
  expect(first?.html).toContain('<li>Push leads to Merged?: green</li>');
  expect(first?.html).toContain('<code class="language-mermaid">flowchart LR\nA[Push] --&gt;|green| B{Merged?}</code>');
  expect(first?.html).not.toMatch(/\sstyle=|<style|\sid=/);
});

test('a name, a description and a title are the author’s', () => {
  const titled =
    '```mermaid title="Who is told"\nflowchart LR\naccTitle: From push to merge\naccDescr: Only green ones.\nA-->B\n```';
  const [figure] = render(titled);
  expect(figure?.html).toContain(
    'aria-label="From push to merge. Flowchart with 2 steps and 1 arrow. Only green ones."',
  );
  expect(figure?.html).toContain('<figcaption>Who is told</figcaption>');
});

test('it speaks the language of the page', () => {
  const [figure] = render(fence('sequenceDiagram', 'CI->>Registry: Push'), de.prose as typeof en.prose);
  expect(figure?.html).toContain('Folge von Nachrichten: Diagramm mit 2 Teilnehmern und 1 Nachricht');
  expect(figure?.html).toContain('<li>CI an Registry: Push</li>');
});

describe('links', () => {
  const linked = fence(
    'flowchart LR',
    'A --> B --> C --> D',
    'click A "./review.md" "Tip"',
    'click B href "javascript:alert(1)"',
    'click C "./secret.md"',
    'click D "https://example.org/"',
  );

  test('lead where those of the text would, and can be reached one by one', () => {
    const [figure] = render(linked);
    expect(figure?.html.match(/<a href="[^"]*"/g)).toEqual([
      '<a href="/guides/review/"',
      '<a href="https://example.org/"',
    ]);
    expect(figure?.html).toContain('role="group"');
  });

  test('are links of the body, at their line', () => {
    expect(parse(linked).outline.links.map(({ url, location }) => [url, location.start])).toEqual([
      ['./review.md', { line: 4, column: 10 }],
      ['./secret.md', { line: 6, column: 10 }],
      ['https://example.org/', { line: 7, column: 10 }],
    ]);
    expect(parse(linked).problems.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'markdown/unsafe-link',
        'Unexpected address `javascript:alert(1)`, expected a web or mail address, or a relative path',
      ],
    ]);
  });

  test('to what readers may not see leave no trace in the source', () => {
    const body = bodyWithoutLinks(parse(linked), {
      file: 'guides/release.md',
      format: 'md',
      isHidden: (url) => url.startsWith('./secret'),
      hidesText: () => false,
    });
    expect(body.source).not.toContain('secret');
    expect(body.source).toContain('./review.md');
  });
});

test.each([
  ['a kind that is not drawn', ['gantt', 'title Release']],
  ['one that Mermaid refuses', ['flowchart LR', 'A[Push --> B']],
])('%s stays code', (_, lines) => {
  expect(render(fence(...lines))).toMatchObject([{ name: 'CodeBlock', props: { lang: 'mermaid' } }]);
});

test('labels are text, whatever they hold', () => {
  const [figure] = render(
    fence(
      'flowchart LR',
      'A["<img src=x onerror=alert(1)>"] --> B["#lt;script#gt;alert(2)#lt;/script#gt; &amp;lt;b"]',
      'style A fill:#f00',
    ),
  );
  expect(figure?.html).not.toMatch(/<img|<script/);
  expect(figure?.html).toContain('&lt;script&gt;');
});
