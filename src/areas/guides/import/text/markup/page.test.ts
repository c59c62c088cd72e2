/** Pages of MDX, and of Markdown with components, become Markdown that Waymark reads. */
import { expect, test } from 'vitest';
import { markupText, type MarkupOptions } from './page.ts';

const mdx: MarkupOptions = { expressions: 'mdx', hasModules: true };
const vue: MarkupOptions = { expressions: 'vue', hasModules: false, containers: { 'code-group': 'tabs', raw: 'none' } };

test.each<[string, MarkupOptions, string, string]>([
  ['a title in words', mdx, ':::danger Look out\nText.\n:::', ':::caution[Look out]\nText.\n:::'],
  [
    'blocks in blocks',
    mdx,
    '::::info\nOuter\n:::warning[A [b]]{.wide}\nInner\n:::\n::::',
    '::::note\nOuter\n:::warning[A [b]]\nInner\n:::\n::::',
  ],
  ['a block that nothing closes', mdx, ':::custom-thing\nText.', ':::note[Custom thing]\nText.\n:::'],
  [
    'tabs, indented or not',
    mdx,
    'import Tabs from "@theme/Tabs";\n\n<Tabs>\n  <TabItem value="a" label="Apple">\n    An apple.\n\n    ```js live\n      code();\n    ```\n  </TabItem>\n  <TabItem value="pear">\n\n:::note\nA pear.\n:::\n\n  </TabItem>\n</Tabs>\n\nEnd.',
    ':::::tabs\n:::tab[Apple]\nAn apple.\n\n```js\n  code();\n```\n:::\n\n::::tab[pear]\n:::note\nA pear.\n:::\n::::\n:::::\n\nEnd.',
  ],
  [
    'values, comments and what only a run could tell',
    mdx,
    'export const name = "Waymark";\n\n{/* no */}\n\nHello {name}, {props.x} {`y`}.',
    'Hello Waymark, `props.x` y.',
  ],
  [
    'data that a component would show',
    mdx,
    'export const faq = [{ q: "Why so late?", a: "Keys." }];\n\n<Faq items={faq} />\n',
    '- Why so late?',
  ],
  [
    'details',
    mdx,
    '<details>\n  <summary>Why **this**?</summary>\n\n  Because.\n\n</details>',
    ':::details[Why **this**?]\nBecause.\n:::',
  ],
  [
    'components in lists',
    mdx,
    '1. One\n\n   <Admonition type="tip" title="Read">\n   Text.\n   </Admonition>\n\n2. Two <img src={require("./a.png").default} alt="A" />',
    '1. One\n\n   :::tip[Read]\n   Text.\n   :::\n\n2. Two ![A](./a.png)',
  ],
  [
    'blocks in a table',
    mdx,
    '| A | B |\n| - | - |\n| a | <ul><li>x</li><li>y</li></ul> |',
    '| A | B |\n| - | - |\n| a | - x<br>- y |',
  ],
  [
    'unknown components',
    mdx,
    'See <Mark color="#fff">this</Mark>.\n\n<Hero title="Come in">\n  <p>Hello</p>\n</Hero>',
    'See this.\n\n**Come in**\n\nHello',
  ],
  ['lists of HTML', mdx, '<ul>\n  <li>One</li>\n  <li>Two <b>x</b></li>\n</ul>', '- One\n- Two **x**'],
  [
    'what is no tag',
    mdx,
    'Array<string>, a < b, Map<String, List>, `<Tab>` {#x}',
    'Array<string>, a < b, Map<String, List>, `<Tab>` {#x}',
  ],
  [
    'code is left alone',
    mdx,
    '```mdx\n<Tabs>\n:::tip\n{x}\nimport a from "b";\n```',
    '```mdx\n<Tabs>\n:::tip\n{x}\nimport a from "b";\n```',
  ],
  [
    'groups of code',
    vue,
    '::: code-group\n```js [a.js]\nx()\n```\n```ts:line-numbers {1}\ny() // [!code ++]\n```\n:::',
    '::::tabs\n:::tab[a.js]\n```js\nx()\n```\n:::\n:::tab[ts]\n```ts showLineNumbers {1} ins={1}\ny()\n```\n:::\n::::',
  ],
  [
    'scripts of Vue',
    vue,
    '<script setup>\nconst people = [{ name: "Ada Berg", avatar: "/a.png" }]\n</script>\n\n# Team <Badge text="new" />\n\n<VPTeamMembers :members="people" />\n\n{{ $page.title }}',
    '# Team\n\n*new*\n\n- Ada Berg\n\n`$page.title`',
  ],
])('%s', (_, options, text, expected) => {
  expect(markupText(text, options).text.trim()).toBe(expected);
});

test('what readers never saw, and what only a run could tell, is said', () => {
  const { understood, unknown, asCode } = markupText(
    '{/* old words */}\n\n<Meter>{value()}</Meter>\n\n<style>.a{}</style>',
    mdx,
  );
  expect({ understood, unknown: [...unknown], asCode }).toEqual({
    understood: ['/* old words */', '.a{}'],
    unknown: ['Meter'],
    asCode: 1,
  });
});

test.each([
  ['elements without end', '<a>'.repeat(20_000)],
  ['components in each other', `${'<Foo>\n'.repeat(3000)}x${'\n</Foo>'.repeat(3000)}`],
  ['endings of nothing', '<a><b></c>'.repeat(5000)],
  ['braces without end', '{'.repeat(20_000)],
  ['attributes without end', `<a ${'b="c '.repeat(10_000)}`],
  ['blocks in blocks', Array.from({ length: 500 }, (_, at) => `${':'.repeat(503 - at)}note`).join('\n')],
  ['ticks of every length', Array.from({ length: 400 }, (_, at) => '`'.repeat(at + 1)).join(' ')],
])('%s: read in a moment', (_, text) => {
  const start = performance.now();
  markupText(`Words\n\n${text}`, mdx);
  expect(performance.now() - start).toBeLessThan(4000);
});
