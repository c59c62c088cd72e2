/** Where a reader goes from an empty search: the sections of the playbook, as its navigation names them. */
import { element } from './elements.ts';
import { spoken } from './spoken.ts';

export interface WaysOn {
  readonly advice: readonly string[];
  readonly action?: { readonly label: string; run(): void } | undefined;
}

export function waysOn({ advice, action }: WaysOn): readonly Node[] {
  const button = action && element('button', { type: 'button' }, action.label);
  button?.addEventListener('click', () => action?.run());
  const sections = [...document.querySelectorAll<HTMLAnchorElement>('#page\\:sections > ul > li > a')].map((link) =>
    element('li', {}, element('a', { href: link.href }, link.textContent.trim())),
  );
  return [
    ...advice.map((sentence) => element('p', {}, sentence)),
    ...(button ? [element('p', {}, button)] : []),
    ...(sections.length > 0 ? [element('h2', {}, spoken.browse), element('ul', { role: 'list' }, ...sections)] : []),
  ];
}
