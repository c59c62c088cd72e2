/**
 * Switches off that `/` opens the search, and on again. It stands in the dialog, since that is where people end up who
 * press the key without meaning to.
 */
import { keepSetting } from '../kept/setting.ts';
import { element } from './elements.ts';
import { spoken } from './spoken.ts';

export function slashSwitch(): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  const said = element('span', { 'aria-live': 'polite' });
  box.checked = !('slash' in document.documentElement.dataset);
  box.addEventListener('change', () => {
    said.textContent = switchTo(box.checked) ? '' : spoken.slashUnkept;
  });
  return element('div', { class: 'search-slash' }, element('label', {}, box, spoken.slash), said);
}

/** @returns whether the browser keeps it */
function switchTo(isOn: boolean): boolean {
  const { dataset } = document.documentElement;
  if (isOn) delete dataset.slash;
  else dataset.slash = 'off';
  for (const button of document.querySelectorAll('[data-search-open]'))
    button.setAttribute('aria-keyshortcuts', `${isOn ? '/ ' : ''}Control+K Meta+K`);
  return keepSetting('slash', isOn ? 'on' : 'off');
}
