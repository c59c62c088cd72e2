/** The filters: a box to tick for each kind of page and each audience, with how many pages it would leave. */
import type { CataloguePage } from '#search/catalogue.ts';
import { FACETS, facetValues, type Choice, type Facet } from '#search/facets.ts';
import type { Audience } from '#model/standing.ts';
import { element } from './elements.ts';
import { spoken } from './spoken.ts';

const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  'new-hire': spoken['new-hire'],
  engineer: spoken.engineer,
  manager: spoken.manager,
  leader: spoken.leader,
};
/** Kinds have their names in the catalogue. */
const NAMES: Readonly<Record<string, string>> = AUDIENCE_NAMES;

export class FilterFields {
  readonly #host: HTMLDetailsElement;
  #chosen: Readonly<Record<Facet, Set<string>>> = { kind: new Set(), audience: new Set() };

  constructor(host: HTMLDetailsElement, changed: () => void) {
    this.#host = host;
    host.addEventListener('change', ({ target }) => {
      const facet = target instanceof HTMLInputElement ? FACETS.find((each) => each === target.name) : undefined;
      if (!(target instanceof HTMLInputElement) || facet === undefined) return;
      const chosen = this.#chosen[facet];
      if (target.checked) chosen.add(target.value);
      else chosen.delete(target.value);
      changed();
    });
  }

  get choice(): Choice {
    return this.#chosen;
  }

  get isChosen(): boolean {
    return FACETS.some((facet) => this.#chosen[facet].size > 0);
  }

  clear(): void {
    this.#chosen = { kind: new Set(), audience: new Set() };
  }

  /** @param pages what was found, before it is filtered */
  show(pages: readonly CataloguePage[]): void {
    this.#host.hidden = pages.length === 0;
    const focused = this.#host.contains(document.activeElement) ? document.activeElement?.id : undefined;
    for (const facet of FACETS) this.#fill(facet, pages);
    // The box that was just ticked is a new one now.
    if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus();
  }

  #fill(facet: Facet, pages: readonly CataloguePage[]): void {
    const fieldset = this.#host.querySelector(`[data-facet="${facet}"]`);
    const legend = fieldset?.querySelector('legend');
    if (!fieldset || !legend) return;
    const boxes = facetValues(facet, pages, this.#chosen).map(({ value, count, isChosen }) => {
      const box = element('input', {
        type: 'checkbox',
        name: facet,
        value,
        id: `search:${facet}-${value.toLowerCase().replaceAll(' ', '-')}`,
      });
      box.checked = isChosen;
      return element(
        'label',
        {},
        box,
        element('span', {}, NAMES[value] ?? value),
        element('span', { class: 'search-count' }, String(count)),
      );
    });
    fieldset.replaceChildren(legend, ...boxes);
  }
}
