/** Exports in their rarer forms: a page of Confluence as it stores it, a page saved by hand, Notion as HTML, names that two pages share. */
import { expect, test } from 'vitest';
import { memoryTree } from '#source/tree.ts';
import { docsSource } from '../docs-source.ts';
import { confluence } from './confluence/dialect.ts';
import { notion } from './notion/dialect.ts';

const ID = '0123456789abcdef0123456789abcdef';

test('the storage format of Confluence', () => {
  const source = docsSource(
    memoryTree({
      'On-call_12345.xhtml': `<p>Read <ac:link><ri:page ri:content-title="Rota" /><ac:plain-text-link-body><![CDATA[the rota]]></ac:plain-text-link-body></ac:link>.</p>
<ac:structured-macro ac:name="info"><ac:parameter ac:name="title">Mind</ac:parameter><ac:rich-text-body><p>Two people.</p></ac:rich-text-body></ac:structured-macro>
<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">yaml</ac:parameter><ac:plain-text-body><![CDATA[a: <b>]]></ac:plain-text-body></ac:structured-macro>
<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>Done</ac:task-body></ac:task></ac:task-list>`,
      'Rota_12346.html': '<ac:layout><ac:layout-section><p>Weekly.</p></ac:layout-section></ac:layout>',
    }),
  );
  expect(confluence.recognises(source)).toBe(true);
  expect(confluence.read(source).pages.map(({ title, body }) => [title, body])).toEqual([
    [
      'On call',
      'Read [the rota](./Rota_12346.html).\n\n:::note[Mind]\nTwo people.\n:::\n\n```yaml\na: <b>\n```\n\n- [x] Done\n',
    ],
    ['Rota', 'Weekly.\n'],
  ]);
});

test('a page of Confluence that was saved by hand', () => {
  const source = docsSource(
    memoryTree({
      'saved.html':
        '<html><head><title>Rota - Delivery - Confluence</title></head><body><div id="main-content" class="wiki-content"><p>Weekly.</p></div></body></html>',
    }),
  );
  expect(confluence.read(source).pages).toMatchObject([{ title: 'Rota', place: ['Rota'], body: 'Weekly.\n' }]);
});

test('what nests without end is a fault of its page, and the others are read', () => {
  const source = docsSource(
    memoryTree({
      'a.html': `<div id="main-content" class="wiki-content">${'<ul><li>'.repeat(3000)}</div>`,
      'b.html': '<div id="main-content" class="wiki-content"><p>Fine.</p></div>',
    }),
  );
  const { pages, faults } = confluence.read(source);
  expect(pages.map(({ file }) => file)).toEqual(['b.html']);
  expect(faults.map(({ location }) => location.file)).toEqual(['a.html']);
});

test('Notion as HTML', () => {
  const source = docsSource(
    memoryTree({
      [`On-call ${ID}.html`]: `<html><body><article id="x" class="page sans"><header><h1 class="page-title">On-call</h1><table class="properties"><tbody><tr><th>Status</th><td>Live</td></tr></tbody></table></header><div class="page-body"><figure class="callout"><div><span class="icon">⚠️</span></div><div>Two people.</div></figure><ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span>Done</span></li></ul><ul class="toggle"><li><details open=""><summary>Why?</summary><p>So.</p></details></li></ul></div></article></body></html>`,
    }),
  );
  expect(notion.recognises(source)).toBe(true);
  expect(notion.read(source).pages).toMatchObject([
    {
      title: 'On-call',
      body: '\n- **Status:** Live\n\n\n:::warning\nTwo people.\n:::\n\n- [x] Done\n\n:::details[Why?]\nSo.\n:::\n',
    },
  ]);
});

test('two pages of Notion that share a name, and callouts in callouts', () => {
  const other = ID.replace('0', 'f');
  const source = docsSource(
    memoryTree({
      [`Untitled ${ID}.md`]:
        '# Untitled\n\n<aside>\n💡 Outer\n\n<aside>\n🚨 Inner\n\n</aside>\n\n</aside>\n\n$$\nx\n$$\n',
      [`Untitled ${other}.md`]: '# Untitled\n',
    }),
  );
  const { pages } = notion.read(source);
  expect(pages.map(({ place }) => place)).toEqual([['Untitled'], ['Untitled 2']]);
  expect(pages[0]?.body).toBe(
    '# Untitled\n\n:::::tip\nOuter\n\n::::caution\nInner\n\n::::\n\n:::::\n\n```latex\nx\n```\n',
  );
});
