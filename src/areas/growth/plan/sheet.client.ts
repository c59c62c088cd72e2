/** A plan as a sheet to read: on paper for a one-to-one, and on the screen where somebody shared it. */
import { titleOf, type Goal, type Plan, type PlanGroup } from './plan.ts';
import { NOTE_WORDS } from './words.ts';
import { askedItem } from './group-form.client.ts';
import { made } from './parts.client.ts';

export function sheetOf(plan: Plan): DocumentFragment {
  const sheet = document.createDocumentFragment();
  const about = `${plan.ladder.label}, version ${plan.version}${plan.changed === '' ? '' : `. Last changed on ${dayOf(plan.changed)}`}.`;
  const table = made('table');
  const head = made('tr');
  for (const word of ['What is asked next', NOTE_WORDS.evidence, NOTE_WORDS.goals]) {
    const cell = made('th', word);
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const top = made('thead');
  top.append(head);
  table.append(top, ...plan.groups.map(groupBody));
  sheet.append(made('h2', titleOf(plan)), made('p', about, 'about'), table, talk());
  return sheet;
}

function groupBody(group: PlanGroup): HTMLElement {
  const body = made('tbody');
  const title = made('th', group.label);
  title.setAttribute('scope', 'rowgroup');
  title.setAttribute('colspan', '3');
  const name = made('tr', '', 'group-name');
  name.append(title);
  const row = made('tr');
  row.append(askedCell(group), evidenceCell(group), goalsCell(group));
  body.append(name, row);
  return body;
}

function askedCell({ asked }: PlanGroup): HTMLElement {
  const cell = made('td');
  const list = made('ul');
  list.append(...asked.map(askedItem));
  cell.append(asked.length === 0 ? made('p', 'No longer asked.', 'left') : list);
  return cell;
}

function evidenceCell({ evidence, notApplicable }: PlanGroup): HTMLElement {
  const cell = made('td');
  if (notApplicable !== undefined)
    cell.append(made('p', `Does not apply${notApplicable === '' ? '.' : `: ${notApplicable}`}`, 'reason'));
  if (evidence !== '') cell.append(made('p', evidence, 'evidence'));
  return cell;
}

function goalsCell({ goals }: PlanGroup): HTMLElement {
  const cell = made('td');
  const list = made('ul');
  list.append(...goals.filter(({ text, by }) => text !== '' || by !== '').map(goalItem));
  if (list.childElementCount > 0) cell.append(list);
  return cell;
}

function goalItem({ text, by }: Goal): HTMLElement {
  const item = made('li', text);
  if (by !== '') item.append(' ', made('span', `by ${dayOf(by)}`, 'by'));
  return item;
}

/** Room for what the two agree on. */
function talk(): HTMLElement {
  const room = made('div', '', 'talk');
  for (const words of ['Talked about on', 'What we agreed', 'We look at it again on']) room.append(made('p', words));
  return room;
}

/** `1 March 2027`; of a day, so that no time zone can move it. */
function dayOf(day: string): string {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return words.format(new Date(`${day}T00:00:00Z`));
}
