/** The form of one group: what is asked, and what its owner notes of it. */
import { hasNotes, type PlannedAsk, type Goal, type PlanGroup } from './plan.ts';
import { tidyLine, tidyText } from './read-plan.ts';
import type { PlannerWords } from './planner-words.ts';
import { newId } from './kept-plans.client.ts';
import { copyOf, made, part } from './parts.client.ts';

export interface GroupForm {
  readonly id: string;
  readonly element: HTMLElement;
  /** Shows notes that another window has written, without disturbing who writes here. */
  show(notes: Notes): void;
}

type Notes = Pick<PlanGroup, 'evidence' | 'notApplicable' | 'goals'>;
type Changed = (change: Partial<PlanGroup>) => void;

/** @param templates where the page prints the templates */
export function groupForm(group: PlanGroup, templates: ParentNode, words: PlannerWords, changed: Changed): GroupForm {
  const form = copyOf(templates, 'group');
  const heading = part(form, 'label', HTMLElement);
  heading.id = `plan-${group.id}`;
  heading.textContent = group.label;
  form.setAttribute('aria-labelledby', heading.id);
  for (const name of form.querySelectorAll('[data-part="of"]')) name.textContent = ` (${group.label})`;
  showAsked(form, group, words);
  const parts = [evidencePart(form, changed), reasonPart(form, changed), goalsPart(form, templates, changed)];
  const show = (notes: Notes) => {
    for (const each of parts) each(notes);
  };
  show(group);
  return { id: group.id, element: form, show };
}

function showAsked(form: HTMLElement, { asked }: PlanGroup, words: PlannerWords): void {
  const item = (each: PlannedAsk) => askedItem(each, words);
  const [now, ahead] = [asked.filter(({ mark }) => mark === 'now'), asked.filter(({ mark }) => mark !== 'now')];
  part(form, 'ahead', HTMLUListElement).append(...ahead.map(item));
  part(form, 'now', HTMLUListElement).append(...now.map(item));
  part(form, 'already', HTMLDetailsElement).hidden = now.length === 0;
  part(form, 'no-longer', HTMLElement).hidden = asked.length > 0;
}

export function askedItem({ text, mark }: PlannedAsk, words: Pick<PlannerWords, 'avoid'>): HTMLElement {
  const item = made('li', '', `asked ${mark}`);
  if (mark === 'avoid') item.append(made('span', `✕ ${words.avoid}:`, 'mark'), ' ');
  item.append(text);
  return item;
}

function evidencePart(form: HTMLElement, changed: Changed): (notes: Notes) => void {
  const field = part(form, 'evidence', HTMLTextAreaElement);
  field.addEventListener('input', () => changed({ evidence: tidyText(field.value) }));
  return ({ evidence }) => {
    if (tidyText(field.value) !== evidence) field.value = evidence;
  };
}

function reasonPart(form: HTMLElement, changed: Changed): (notes: Notes) => void {
  const [tick, field] = [part(form, 'not', HTMLInputElement), part(form, 'reason', HTMLInputElement)];
  const show = () => form.classList.toggle('does-not-apply', tick.checked);
  const tell = () => changed({ notApplicable: tick.checked ? tidyLine(field.value) : undefined });
  tick.addEventListener('change', () => {
    show();
    if (tick.checked) field.focus();
    tell();
  });
  field.addEventListener('input', tell);
  return ({ notApplicable }) => {
    tick.checked = notApplicable !== undefined;
    // An unticked reason stays in its field, so ticking again restores it.
    if (notApplicable !== undefined && tidyLine(field.value) !== notApplicable) field.value = notApplicable;
    show();
  };
}

function goalsPart(form: HTMLElement, templates: ParentNode, changed: Changed): (notes: Notes) => void {
  const [list, add] = [part(form, 'goals', HTMLUListElement), part(form, 'add-goal', HTMLButtonElement)];
  const tell = () => changed({ goals: [...list.children].map(goalIn) });
  const row = (id: string): HTMLElement => {
    const item = copyOf(templates, 'goal');
    item.dataset.goal = id;
    item.addEventListener('input', tell);
    part(item, 'remove', HTMLButtonElement).addEventListener('click', () => {
      item.remove();
      tell();
      add.focus();
    });
    return item;
  };
  add.addEventListener('click', () => {
    const item = row(newId());
    list.append(item);
    part(item, 'text', HTMLInputElement).focus();
  });
  return ({ goals }) => {
    const kept = new Map(goals.map((goal) => [goal.id, goal]));
    const rows = [...list.children].filter((item) => item instanceof HTMLElement);
    for (const item of rows) if (!kept.has(item.dataset.goal) && !isEmpty(goalIn(item))) item.remove();
    for (const { id = '', text, by } of goals) {
      const present = rows.find((each) => each.dataset.goal === id);
      const item = present ?? row(id);
      if (present === undefined) list.append(item);
      const [words, day] = [part(item, 'text', HTMLInputElement), part(item, 'by', HTMLInputElement)];
      if (tidyLine(words.value) !== text) words.value = text;
      if (day.value !== by) day.value = by;
    }
  };
}

function goalIn(item: Element): Goal {
  return {
    id: item instanceof HTMLElement ? item.dataset.goal : undefined,
    text: tidyLine(part(item, 'text', HTMLInputElement).value),
    by: part(item, 'by', HTMLInputElement).value,
  };
}

/** A new row that is still empty is not stored. */
function isEmpty({ text, by }: Goal): boolean {
  return text === '' && by === '';
}

/** The groups of a plan: those that the ladder asks about, and those of which only notes are left. */
export function sortedGroups(groups: readonly PlanGroup[]): {
  readonly asked: readonly PlanGroup[];
  readonly left: readonly PlanGroup[];
} {
  return {
    asked: groups.filter(({ asked }) => asked.length > 0),
    left: groups.filter((group) => group.asked.length === 0 && hasNotes(group)),
  };
}
