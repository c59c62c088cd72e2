/** Every word that an author expects to see is displayed, or a finding marks where it is lost. Content without findings can be published. */
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { RichText } from '#model/rich-text.ts';
import { en } from '#site/words/en.ts';
import { plainCode } from './code-block.ts';
import { indexTerms, pageGlossary } from './glossary.ts';
import { parseBody } from './parse.ts';
import { renderBody } from './render.ts';

function read(text: string, bodyStart = 0) {
  const body = parseBody({ file: 'guides/branching.md', text, bodyStart, format: 'md' });
  const html = written(
    renderBody(body, {
      href: (url) => url,
      image: (src) => ({ src }),
      glossary: pageGlossary(indexTerms([])),
      highlight: plainCode,
      words: en.prose,
    }),
  );
  return { html, problems: body.problems, shown: displayed(html) };
}

function written(nodes: RichText): string {
  return nodes
    .map((node) =>
      typeof node === 'string' ? node : `${Object.values(node.props).join(' ')} ${written(node.children)}`,
    )
    .join(' ');
}

/** Removes tags but keeps the alternative text of images; only inline elements leave no space. */
function displayed(html: string): string {
  return html
    .replace(/<[^<>]* alt="([^"]*)"[^<>]*>/g, ' $1 ')
    .replace(/<\/?(?:em|strong|code|kbd|small|del)>/g, '')
    .replace(/<[^<>]*>/g, ' ');
}

/** Words that are displayed less often than they are written, on lines where nothing is reported. */
function lost(text: string, bodyStart = 0): readonly string[] {
  const { problems, shown } = read(text, bodyStart);
  const have = counted(shown);
  const swallowing = problems
    .filter(({ rule }) => rule === 'markdown/unclosed')
    .map(({ location }) => location.start.line);
  const reported = new Set(problems.flatMap(({ location: { start, end } }) => range(start.line, end.line)));
  return visible(text, bodyStart).flatMap(({ word, line }) => {
    const left = have.get(word) ?? 0;
    have.set(word, left - 1);
    if (left > 0 || reported.has(line) || swallowing.some((from) => from <= line)) return [];
    return [`${line}: ${word}`];
  });
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const WORD = /[\p{L}\p{N}]{2,}/gu;

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** What readers do not see as words: addresses, tags, directive names, languages of code and whole comments. */
const UNSEEN = [
  /<!--[^]*?-->/g,
  /\[!(?:NOTE|TIP)\](?=\n)/g,
  /<\/?[a-z][^<>]*>/gi,
  /(?<=\])\((?:<[^<>]*>|[^()\s]*)(?:\s+"[^"]*")?\)/g,
  /^[ \t>]*\[[^\]^]+\]:[ \t]*\S+.*$/gm,
  /\]\[[^\]\s]*\]/g,
  /\[\^[^\]\s]+\]/g,
  /^[ \t>*-]*(?:`{3,}|~{3,}).*$/gm,
  /^[ \t>*-]*:{2,}[\w-]+|\{[^{}\n]*\}[ \t]*$/gm,
  /&#?\w+;/g,
  /^[ \t>*-]*\d{1,9}[.)](?=\s)/gm,
];

function visible(text: string, bodyStart: number): readonly { readonly word: string; readonly line: number }[] {
  const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');
  const body = UNSEEN.reduce(
    (rest, sign) => rest.replace(sign, blank),
    blank(text.slice(0, bodyStart)) + text.slice(bodyStart),
  );
  return body
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => [...line.matchAll(WORD)].map(([word]) => ({ word, line: index + 1 })));
}

/** Pieces of documents: right ones, and the mistakes of many hands. `A`, `B` and so on become words of their own. */
const PIECES = [
  'A B **C** *D* `E`.',
  '## A B',
  '## A <!-- B -->',
  '## A {#b}',
  '## A <kbd>B</kbd> & C',
  '##A B',
  '- A\n- B\n  - C',
  '1. A\n2. B\n4. C',
  '• A\n• B',
  '-A\n-B',
  '> A\n> B',
  '> [!NOTE]\n> A B',
  '> [!NOPE] A\n> B',
  '| A | B |\n|---|---|\n| C | D |',
  '| A | B |\n|---|---|\n| C | D | E |',
  '| A |\n|---|\n| B |\nC D',
  '| A | B |\n| C | D |',
  '| A | B |\n|---|\n| C | D |',
  ':::note[A]\nB\n:::',
  ':::details[A]\n| B | C |\n|---|---|\n| D | E |\n:::\n\nF',
  ':::note A\nB\n:::',
  ':::note\nA',
  '::: note\nA\n:::',
  '::::tabs\n:::tab[A]\nB\n:::\n::::',
  ':::tab[A]\nB\n:::',
  ':::steps\nA\n:::',
  'A[^1] B[^é].\n\n[^1]: C\n[^é]: D',
  'A.\n\n[^unused]: B',
  'A[^twice].\n\n[^twice]: B\n[^twice]: C',
  'A.\n\n[^a b]: C',
  'A[^none].',
  '[A](b c.md) and ![D](e f.png)',
  '[A](./b.md) ![C](./d.png)',
  '[[A b]] [C][none]',
  '```sh\nA B\n```',
  '    A B',
  '```\nA\n\nB',
  '<!-- A B -->',
  '<!-- A\n\nB',
  '<details>\n<summary>A</summary>\n\nB\n\n</details>',
  '<div>A **B**</div>',
  '<script>A</script> <font>B</font>',
  '<title>A B</title>',
  '!!! note "A"\n    B',
  '=== "A"\n\n    B',
  '{% A %} {{< B >}}',
  'A\n: B',
  '---\ntitle: A\nowner: B\n---',
  '<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> other',
  'A at 10:30, see B:this and :that.',
  'A\\\nB',
  '[A]: ./b.md',
];

const document = fc
  .array(fc.nat({ max: PIECES.length - 1 }), { minLength: 1, maxLength: 6 })
  .map((picks) => picks.map((pick, at) => withWords(PIECES[pick] ?? '', at)).join('\n\n') + '\n');

function withWords(piece: string, at: number): string {
  return piece.replace(/(?<![\w!])[A-F](?!\w)/g, (letter) => `word${letter}${at}`);
}

describe('nothing is lost in silence', () => {
  test.each(PIECES.map((piece) => [piece]))('%j', (piece) => {
    expect(lost(`${withWords(piece, 0)}\n`)).toEqual([]);
  });

  test('in any of them together', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(lost(text)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('in the example', () => {
    const content = fileURLToPath(new URL('../../content', import.meta.url));
    const files = globSync('**/*.md', { cwd: content });
    const found = files.flatMap((file) => {
      const text = readFileSync(`${content}/${file}`, 'utf8');
      return lost(text, text.indexOf('\n---\n', 4) + 5).map((each) => `${file}:${each}`);
    });
    expect(files.length).toBeGreaterThan(40);
    expect(found).toEqual([]);
  });
});

test('what checks clean has each id once, and links to its own anchors lead somewhere', () => {
  const name = fc.constantFrom(
    ...['A', 'a', 'A 1', 'A-1', 'Content', 'Footnote label', 'note:fn-1', 'Label'],
    ...['é', 'É', '安装', '½'],
  );
  const block = fc.oneof(
    name.map((each) => `## ${each}`),
    fc.tuple(name, name).map(([text, anchor]) => `## ${text} {#${anchor.replaceAll(' ', '-')}}`),
    name.map((each) => each.replaceAll(' ', '-')).map((each) => `A[^${each}] and again[^${each}].\n\n[^${each}]: B`),
    name.map((each) => `<h2 id="${each}">x</h2>`),
  );
  let clean = 0;
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const { html, problems } = read(`${blocks.join('\n\n')}\n`);
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
      const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, target]) => decodeURIComponent(target ?? ''));
      expect(ids).toEqual([...new Set(ids)]);
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
      if (problems.every(({ rule }) => rule === 'markdown/heading-order') && ids.length > 1) clean += 1;
    }),
    { numRuns: 500 },
  );
  expect(clean).toBeGreaterThan(20);
});
