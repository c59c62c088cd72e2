/** What a fence asks for is shown, and what is copied is the code. */
import { expect, test } from 'vitest';
import { codeBlock, plainCode } from './code-block.ts';

function shown(info: string, ...lines: readonly string[]) {
  const [lang = '', ...meta] = info.split(' ');
  const code = { type: 'code', lang, meta: meta.join(' ') || null, value: lines.join('\n') } as const;
  const { props, html } = codeBlock(code, plainCode);
  return {
    ...props,
    code: /<code[^>]*>([\s\S]*)<\/code>/.exec(html ?? '')?.[1],
    opening: /<code[^>]*>/.exec(html ?? '')?.[0],
  };
}

test.each([
  ['ts title="a b.ts"', 'ts', 'a b.ts'],
  ["ts title='a.ts'", 'ts', 'a.ts'],
  ['ts title=a.ts', 'ts', 'a.ts'],
  ['ts filename="src/a.ts"', 'ts', 'src/a.ts'],
  ['ts:src/a.ts', 'ts', 'src/a.ts'],
  ['ts src/a.ts', 'ts', 'src/a.ts'],
  ['ts [a.ts]', 'ts', 'a.ts'],
  ['c++', 'c++', ''],
  ['C#', 'c#', ''],
])('%s has its title', (info, lang, title) => expect(shown(info, 'x')).toMatchObject({ lang, title, code: 'x' }));

test.each(['ts {1,3-4}', 'ts{1,3-4}', 'ts mark={1,3-4}', 'ts hl_lines="1 3-4"', 'ts highlight={1, 3-4}'])(
  '%s marks lines, and leaves the text as it was',
  (info) => {
    const { code = '', opening } = shown(info, 'a<b', '', 'c', 'd');
    expect(code).toBe(
      '<mark class="line">a&lt;b\n</mark><span class="line">\n</span><mark class="line">c\n</mark><mark class="line">d</mark>',
    );
    expect(opening).toBe('<code class="language-ts lines">');
    expect(code.replace(/<[^>]*>/g, '')).toBe('a&lt;b\n\nc\nd');
  },
);

test('changed lines are insertions and deletions, and lines have numbers where they are asked for', () => {
  expect(shown('ts del={1} ins={2} showLineNumbers=9', 'a', 'b').code).toBe(
    '<del class="line" data-line="9">a\n</del><ins class="line" data-line="10">b</ins>',
  );
  expect(shown('ts linenums="1"', 'a').code).toBe('<span class="line" data-line="1">a</span>');
  expect(shown('ts showLineNumbers=false', 'a').code).toBe('a');
});

test('a diff in another language is code of that language, without the signs in its lines', () => {
  expect(shown('diff lang="ts"', '  push();', '- a', '+ b')).toMatchObject({
    lang: 'ts',
    code: '<span class="line"> push();\n</span><del class="line"> a\n</del><ins class="line"> b</ins>',
  });
  expect(shown('diff', '- a', '+ b').code).toBe('- a\n+ b');
});

test('what is no line of the block marks nothing', () => expect(shown('ts {0,2,5-9,2-1} ins={x}', 'a').code).toBe('a'));
