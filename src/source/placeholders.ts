/** What looks like a tag in prose and is text: `<name>`, `Promise<void>`, `<your team>`. No browser shows it, so it is easily lost. */

/** `</Tabs>` anywhere makes `<Tabs>` a component; nothing closes a placeholder. */
const ELEMENTS = new Set(
  'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark math menu meta meter nav nobr noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'.split(
    ' ',
  ),
);

const TAG = /<[a-z][^<>]*>/gi;

/** @returns whether a tag of this text is none */
export function placeholdersIn(text: string): (tag: string) => boolean {
  const closed = new Set([...text.matchAll(/<\/([\w.:-]+)/g)].map(([, name = '']) => name.toLowerCase()));
  return (tag) => {
    const [, name = ''] = /^<([a-z][\w.-]*)(?:(?:, ?| )[\w.-]+)*>$/i.exec(tag) ?? [];
    return name !== '' && !ELEMENTS.has(name.toLowerCase()) && !closed.has(name.toLowerCase());
  };
}

/** With placeholders as text that Markdown shows, in prose and inside of HTML alike. */
export function placeholdersShown(text: string, isPlaceholder: (tag: string) => boolean): string {
  return text.replace(TAG, (tag, at: number) =>
    text.charAt(at - 1) !== '\\' && isPlaceholder(tag) ? `&lt;${tag.slice(1)}` : tag,
  );
}
