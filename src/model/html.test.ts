/** What makes markup of text leaves nothing of it alive. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { escapeAttribute, escapeHtml, joinHtml, markup } from './html.ts';

test('words between tags hold no tag', () => {
  expect(escapeHtml('R&D <b>bold</b> &lt;')).toBe('R&amp;D &lt;b&gt;bold&lt;/b&gt; &amp;lt;');
});

test('words in an attribute end neither sort of quotes', () => {
  expect(escapeAttribute(`a" onclick="b' onclick='c>&`)).toBe('a&quot; onclick=&quot;b&#39; onclick=&#39;c&gt;&amp;');
});

test('markup holds what is safe as it is', () => {
  const words = joinHtml([escapeHtml('<'), escapeHtml('b')], '<br>');
  expect(markup`<p title="${escapeAttribute('"')}">${words}\n</p>`).toBe('<p title="&quot;">&lt;<br>b\n</p>');
});

test('a browser reads it as it was written', () => {
  const signs = fc.constantFrom('<', '>', '&', '"', "'", '&amp;', '&#39;', '</p>', ' onload=', '`', 'a');
  fc.assert(
    fc.property(fc.string({ unit: signs, minLength: 1, maxLength: 12 }), fc.constantFrom('"', "'"), (text, quote) => {
      const html = `<p title=${quote}${escapeAttribute(text)}${quote}>${escapeHtml(text)}</p>`;
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      const all = [...document.querySelectorAll('body *')];
      expect(all).toHaveLength(1);
      expect(all[0]?.getAttributeNames()).toEqual(['title']);
      expect(all[0]?.getAttribute('title')).toBe(text);
      expect(all[0]?.textContent).toBe(text);
    }),
  );
});
