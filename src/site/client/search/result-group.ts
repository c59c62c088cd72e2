/** A page that was found, as a group of options: the page, and its sections beneath. */
import type { Hit } from './engine.ts';
import type { PageMatch } from './read-match.ts';
import { element, marked } from './elements.ts';

/** @param place counts from 0, for ids that are the same on every run */
export function resultGroup({ page }: Hit, { excerpt, sections }: PageMatch, place: number, root: string): HTMLElement {
  const id = `search:result-${place}`;
  const address = root + page.path.slice(1);
  const option = (suffix: string, href: string, kind: string, ...children: readonly (Node | string)[]) =>
    element(
      'a',
      { id: id + suffix, role: 'option', 'aria-selected': 'false', tabindex: '-1', class: kind, href },
      ...children,
    );
  return element(
    'div',
    { role: 'group', class: 'search-result', 'aria-label': page.title },
    option(
      '',
      address,
      'search-page',
      element('span', { class: 'search-title' }, page.title),
      ' ',
      element('span', { class: 'search-kind' }, page.kind),
      ' ',
      element('span', { class: 'search-excerpt' }, ...marked(excerpt)),
    ),
    ...sections.map((section, index) =>
      option(
        `-${index}`,
        `${address}#${encodeURIComponent(section.anchor)}`,
        'search-section',
        element('span', { class: 'search-heading' }, section.heading),
        ' ',
        element('span', { class: 'search-excerpt' }, ...marked(section.excerpt)),
      ),
    ),
  );
}
