/** The dialog's elements, and its parts by name. Created one by one, because a page that requires Trusted Types refuses markup from a script. */
import { element } from './elements.ts';
import { slashSwitch } from './slash-switch.ts';
import { spoken } from './spoken.ts';

export interface DialogParts {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly close: HTMLButtonElement;
  readonly filters: HTMLDetailsElement;
  readonly status: HTMLElement;
  readonly corrected: HTMLElement;
  /** Says why not everything was searched, where that is so. */
  readonly limit: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** Where to go when nothing is found, or nothing was asked yet. */
  readonly ways: HTMLElement;
}

export function fillDialog(host: HTMLElement): DialogParts {
  const input = element('input', INPUT);
  const close = element('button', { type: 'button', class: 'search-close' }, spoken.close);
  const filters = element(
    'details',
    { class: 'search-filters', hidden: '' },
    element('summary', {}, spoken.filter),
    element('fieldset', { 'data-facet': 'kind' }, element('legend', {}, spoken.kind)),
    element('fieldset', { 'data-facet': 'audience' }, element('legend', {}, spoken.audience)),
  );
  const status = element('p', { class: 'search-status', role: 'status' });
  const exactly = element('button', { type: 'button' }, ...around(spoken.exactly, element('span', {})));
  const reading = [...around(spoken.corrected, element('strong', {})), exactly];
  const corrected = element('p', { class: 'search-corrected', hidden: '' }, ...reading);
  const limit = element('p', { class: 'search-limit', role: 'note', hidden: '' });
  const results = element('div', { id: 'search:results', role: 'listbox', 'aria-label': spoken.results });
  const more = element('button', { type: 'button', class: 'search-more', hidden: '' }, spoken.more);
  const ways = element('div', { class: 'search-ways' });
  const found = element('div', { class: 'search-found' }, status, corrected, limit, results, more, ways);
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': spoken.whole },
    element('div', { class: 'search-field', role: 'search' }, input, close),
    element('div', { class: 'search-body' }, filters, found),
    element('div', { class: 'search-foot' }, keys(), slashSwitch()),
  );
  host.replaceChildren(dialog);
  return { dialog, input, close, filters, status, corrected, limit, results, more, ways };
}

const INPUT = {
  type: 'text',
  role: 'combobox',
  'aria-label': spoken.search,
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-controls': 'search:results',
  placeholder: spoken.placeholder,
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'go',
};

function keys(): HTMLElement {
  const key = (name: string) => element('kbd', {}, name);
  return element(
    'p',
    { class: 'search-keys', 'aria-hidden': 'true' },
    element('span', {}, key('↑'), ' ', key('↓'), ` ${spoken.choose}`),
    ' ',
    element('span', {}, key('↵'), ` ${spoken.open}`),
    ' ',
    element('span', {}, key('Esc'), ` ${spoken.leave}`),
  );
}

/** A sentence with an element in the place of the query. */
function around(sentence: string, query: HTMLElement): readonly (Node | string)[] {
  const [before = '', after = ''] = sentence.split('{query}');
  return [before, query, after].filter((each) => each !== '');
}

export function part<T extends Element>(host: ParentNode, selector: string, type: new () => T): T {
  const found = host.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search dialog has no \`${selector}\`.`);
  return found;
}
