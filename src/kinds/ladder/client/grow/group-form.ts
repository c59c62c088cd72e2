/** The form of one group: what is asked, and what its owner notes of it. */
import { hasNotes, type Asked, type Goal, type PlanGroup } from '../../grow/plan.ts';
import { tidyLine, tidyText } from '../../grow/read-plan.ts';
import { MARK_WORDS } from '../../grow/words.ts';
import { copyOf, made, part } from './parts.ts';

/** @param templates where the page prints the templates */
export function groupForm(
  group: PlanGroup,
  templates: ParentNode,
  changed: (change: Partial<PlanGroup>) => void,
): HTMLElement {
  const form = copyOf(templates, 'group');
  const heading = part(form, 'label', HTMLElement);
  heading.id = `plan-${group.id}`;
  heading.textContent = group.label;
  form.setAttribute('aria-labelledby', heading.id);
  for (const name of form.querySelectorAll('[data-part="of"]')) name.textContent = ` (${group.label})`;
  showAsked(form, group);
  listenToEvidence(form, group, changed);
  listenToReason(form, group, changed);
  listenToGoals(form, group, templates, changed);
  return form;
}

function showAsked(form: HTMLElement, { asked }: PlanGroup): void {
  const [now, ahead] = [asked.filter(({ mark }) => mark === 'now'), asked.filter(({ mark }) => mark !== 'now')];
  part(form, 'ahead', HTMLUListElement).append(...ahead.map(askedItem));
  part(form, 'now', HTMLUListElement).append(...now.map(askedItem));
  part(form, 'already', HTMLDetailsElement).hidden = now.length === 0;
  part(form, 'no-longer', HTMLElement).hidden = asked.length > 0;
}

export function askedItem({ text, mark }: Asked): HTMLElement {
  const item = made('li', '', `asked ${mark}`);
  if (mark === 'avoid') item.append(made('span', `✕ ${MARK_WORDS.avoid}:`, 'mark'), ' ');
  item.append(text);
  return item;
}

type Changed = (change: Partial<PlanGroup>) => void;

function listenToEvidence(form: HTMLElement, { evidence }: PlanGroup, changed: Changed): void {
  const field = part(form, 'evidence', HTMLTextAreaElement);
  field.value = evidence;
  field.addEventListener('input', () => changed({ evidence: tidyText(field.value) }));
}

function listenToReason(form: HTMLElement, { notApplicable }: PlanGroup, changed: Changed): void {
  const [tick, field] = [part(form, 'not', HTMLInputElement), part(form, 'reason', HTMLInputElement)];
  const show = () => form.classList.toggle('does-not-apply', tick.checked);
  const tell = () => changed({ notApplicable: tick.checked ? tidyLine(field.value) : undefined });
  tick.checked = notApplicable !== undefined;
  field.value = notApplicable ?? '';
  show();
  tick.addEventListener('change', () => {
    show();
    if (tick.checked) field.focus();
    tell();
  });
  field.addEventListener('input', tell);
}

function listenToGoals(form: HTMLElement, group: PlanGroup, templates: ParentNode, changed: Changed): void {
  const [list, add] = [part(form, 'goals', HTMLUListElement), part(form, 'add-goal', HTMLButtonElement)];
  const tell = () => changed({ goals: [...list.children].map(goalIn) });
  const row = ({ text, by }: Goal): HTMLElement => {
    const item = copyOf(templates, 'goal');
    part(item, 'text', HTMLInputElement).value = text;
    part(item, 'by', HTMLInputElement).value = by;
    item.addEventListener('input', tell);
    part(item, 'remove', HTMLButtonElement).addEventListener('click', () => {
      item.remove();
      tell();
      add.focus();
    });
    return item;
  };
  list.append(...group.goals.map(row));
  add.addEventListener('click', () => {
    const item = row({ text: '', by: '' });
    list.append(item);
    part(item, 'text', HTMLInputElement).focus();
  });
}

function goalIn(item: Element): Goal {
  return {
    text: tidyLine(part(item, 'text', HTMLInputElement).value),
    by: part(item, 'by', HTMLInputElement).value,
  };
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
