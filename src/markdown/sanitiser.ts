/** What of a tree of HTML is safe to show. Everything that is not named here is dropped. */
import type { Options as Schema } from 'rehype-sanitize';
import { ALLOWED_ATTRIBUTES, STRIPPED } from './allowed-html.ts';
import { FOOTNOTE_LABEL } from './own-ids.ts';

/** Stands for a component until the HTML is written. The HTML parser lowers the case of names, so that no author can make one. */
export const COMPONENT_TAG = 'Component';

/** What our own steps add to what authors may write: marks of the tree's maker. Which ids are ours, `own-ids.ts` says. */
const MADE_BY_US: Schema['attributes'] = {
  a: ['dataFootnoteBackref', 'dataFootnoteRef', 'id', 'ariaLabel', ['ariaDescribedBy', 'footnote-label']],
  code: [['className', 'inline']],
  h1: ['id'],
  h2: ['id', ['className', 'sr-only', FOOTNOTE_LABEL]],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  li: ['id', ['className', 'task-list-item']],
  ol: [['className', 'contains-task-list']],
  section: ['dataFootnotes', ['className', 'footnotes']],
  ul: [['className', 'contains-task-list']],
  [COMPONENT_TAG]: ['dataIndex'],
};

export const SAFE: Schema = {
  tagNames: [...Object.keys(ALLOWED_ATTRIBUTES).filter((name) => name !== '*'), 'input', 'section', COMPONENT_TAG],
  attributes: mergeAttributes(),
  // Addresses are judged where links are resolved: `addresses.ts`.
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'], cite: ['http', 'https'] },
  strip: [...STRIPPED],
  required: { input: { disabled: true, type: 'checkbox' } },
  ancestors: Object.fromEntries(
    ['caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'].map((name) => [name, ['table']]),
  ),
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

function mergeAttributes(): Schema['attributes'] {
  const merged: NonNullable<Schema['attributes']> = { input: ['checked', ['disabled', true], ['type', 'checkbox']] };
  for (const [name, attributes] of Object.entries(ALLOWED_ATTRIBUTES)) merged[name] = attributes.map(propertyName);
  for (const [name, attributes] of Object.entries(MADE_BY_US ?? {}))
    merged[name] = [...(merged[name] ?? []), ...attributes];
  return merged;
}

/** The tree's name for an attribute, where it is not the attribute's own. */
function propertyName(attribute: string): string {
  const names: Readonly<Record<string, string>> = { colspan: 'colSpan', rowspan: 'rowSpan', datetime: 'dateTime' };
  return names[attribute] ?? attribute;
}
