/** A plan as a sheet to read: on paper for a one-to-one, and on the screen where somebody shared it. */
import { say } from '#words/say.ts';
import { titleOf, type Goal, type Plan, type PlanGroup } from './plan.ts';
import type { PlannerWords } from './planner-words.ts';
import { askedItem } from './group-form.client.ts';
import { made } from './parts.client.ts';

export function sheetOf(plan: Plan, words: PlannerWords): DocumentFragment {
  const sheet = document.createDocumentFragment();
  const { ladder, version, changed } = plan;
  const facts = { ladder: ladder.label, version };
  const about =
    changed === '' ? say(words.about, facts) : say(words.aboutChanged, { ...facts, day: dayOf(changed, words) });
  const table = made('table');
  const head = made('tr');
  for (const word of [words.askedNext, words.evidence, words.goals]) {
    const cell = made('th', word);
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const top = made('thead');
  top.append(head);
  table.append(top, ...plan.groups.map((group) => groupBody(group, words)));
  sheet.append(made('h2', titleOf(plan, words)), made('p', about, 'about'), table, talk(words));
  return sheet;
}

function groupBody(group: PlanGroup, words: PlannerWords): HTMLElement {
  const body = made('tbody');
  const title = made('th', group.label);
  title.setAttribute('scope', 'rowgroup');
  title.setAttribute('colspan', '3');
  const name = made('tr', '', 'group-name');
  name.append(title);
  const row = made('tr');
  row.append(askedCell(group, words), evidenceCell(group, words), goalsCell(group, words));
  body.append(name, row);
  return body;
}

function askedCell({ asked }: PlanGroup, words: PlannerWords): HTMLElement {
  const cell = made('td');
  const list = made('ul');
  list.append(...asked.map((each) => askedItem(each, words)));
  cell.append(asked.length === 0 ? made('p', words.left, 'left') : list);
  return cell;
}

function evidenceCell({ evidence, notApplicable }: PlanGroup, words: PlannerWords): HTMLElement {
  const cell = made('td');
  if (notApplicable !== undefined || evidence !== '') cell.append(made('p', words.evidence, 'cell-name'));
  if (notApplicable !== undefined) {
    const reason =
      notApplicable === '' ? words.doesNotApply : say(words.doesNotApplyBecause, { reason: notApplicable });
    cell.append(made('p', reason, 'reason'));
  }
  if (evidence !== '') cell.append(made('p', evidence, 'evidence'));
  return cell;
}

function goalsCell({ goals }: PlanGroup, words: PlannerWords): HTMLElement {
  const cell = made('td');
  const list = made('ul');
  list.append(...goals.filter(({ text, by }) => text !== '' || by !== '').map((goal) => goalItem(goal, words)));
  if (list.childElementCount > 0) cell.append(made('p', words.goals, 'cell-name'), list);
  return cell;
}

function goalItem({ text, by }: Goal, words: PlannerWords): HTMLElement {
  const item = made('li', text);
  if (by !== '') item.append(' ', made('span', say(words.by, { day: dayOf(by, words) }), 'by'));
  return item;
}

/** Room for what the two agree on. */
function talk({ talkedOn, agreed, again }: PlannerWords): HTMLElement {
  const room = made('div', '', 'talk');
  for (const words of [talkedOn, agreed, again]) room.append(made('p', words));
  return room;
}

/** `1 March 2027`; of a day, so that no time zone can move it. */
function dayOf(day: string, { dates }: PlannerWords): string {
  const words = new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: 'UTC' });
  return words.format(new Date(`${day}T00:00:00Z`));
}
