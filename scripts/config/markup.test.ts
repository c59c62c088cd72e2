/** The lint of markup sees each way around the types. */
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import { parser } from 'typescript-eslint';
import { expect, test } from 'vitest';
import { MARKUP } from './markup.ts';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    ...astro.configs['flat/base'],
    { files: ['**/*.ts'], languageOptions: { parser } },
    { files: ['**/*.ts', '**/*.astro'], rules: { 'no-restricted-syntax': ['error', ...MARKUP] } },
  ],
});

async function findings(text: string, filePath: string): Promise<readonly number[]> {
  const [result] = await eslint.lintText(text, { filePath });
  expect(result?.fatalErrorCount).toBe(0);
  return result?.messages.map(({ line }) => line) ?? [];
}

test.each([
  'const made = text as Html;',
  'const made = texts as unknown as readonly Html[];',
  'const made = <Html>text;',
  'function isHtml(text: string): text is Html { return true; }',
  'type Markup = Html;',
  'type Html = string;',
  "import type { Html as Markup } from '#model/html.ts';",
  'element.innerHTML = text;',
  'element.outerHTML += text;',
  'frame.srcdoc = text;',
  "element.insertAdjacentHTML('beforeend', text);",
  'range.createContextualFragment(text);',
  'document.write(text);',
])('refused in a script: %s', async (line) => {
  expect(await findings(line, 'src/areas/start/term/sample.client.ts')).toEqual([1]);
});

test.each([
  '<Fragment set:html={made} />',
  '<Fragment set:html={made satisfies string} />',
  '<Fragment set:html="<b>bold</b>" />',
  '<Fragment set:html={`<b>bold</b>`} />',
  '<Card set:html={made} />',
  '<theme-choice set:html={made} />',
  "<p {...{ 'set:html': text }} />",
])('refused in a template: %s', async (line) => {
  expect(await findings(line, 'src/areas/start/term/sample.page.astro')).toEqual([1]);
});

test.each([
  ['src/areas/start/term/sample.page.astro', '<p set:html={made} />'],
  [
    'src/areas/start/term/sample.page.astro',
    '<svg set:html={made} /><h2 set:html={made} /><Fragment set:html={made satisfies Html} />',
  ],
  [
    'src/areas/start/term/models/sample.ts',
    'const body: { readonly text: Html } = { text: tools.inline(text, entry) };',
  ],
])('fine in %s: %s', async (file, line) => {
  expect(await findings(line, file)).toEqual([]);
});
