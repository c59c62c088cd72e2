/** What is new as an Atom feed (RFC 4287). */

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  /** Where the feed itself is, and the page it is of; both absolute, or from the feed's own address. */
  readonly self: string;
  readonly page: string;
  readonly author: string;
  readonly entries: readonly AtomEntry[];
}

interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
  readonly category: string;
}

/** A feed was changed when the newest of its entries was. */
export function atomFeed({ id, title, self, page, author, entries }: AtomFeed): string {
  const newest = entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), '1970-01-01');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${escaped(id)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <updated>${instant(newest)}</updated>`,
    `  <author><name>${escaped(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines({ id, title, href, published, updated, summary, category }: AtomEntry): readonly string[] {
  return [
    '  <entry>',
    `    <id>${escaped(id)}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${escaped(href)}"/>`,
    `    <published>${instant(published)}</published>`,
    `    <updated>${instant(updated)}</updated>`,
    `    <category term="${escaped(category)}"/>`,
    `    <summary>${escaped(summary)}</summary>`,
    '  </entry>',
  ];
}

/** A day has no hour; readers order by it all the same. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Control characters are no part of XML, however they are written. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
