/** The rows in which actions are written: those that are still open from the last check, and new ones. */
import type { RunAction } from './run.ts';

/**
 * Existing rows stay: a reader may be typing in one while another window adds the next.
 * @param list where rows stand; @param template one empty row
 */
export function showActions(list: HTMLElement, template: HTMLTemplateElement, actions: readonly RunAction[]): void {
  const present = new Map(
    [...list.querySelectorAll<HTMLElement>('[data-action]')].map((row) => [row.dataset.action, row]),
  );
  const rows = actions.map((action) => {
    const row = present.get(action.id) ?? emptyRow(template);
    present.delete(action.id);
    fill(row, action);
    return row;
  });
  for (const gone of present.values()) gone.remove();
  for (const [index, row] of rows.entries())
    if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
}

export function actionsIn(list: HTMLElement): readonly RunAction[] {
  return [...list.querySelectorAll<HTMLElement>('[data-action]')].map((row) => ({
    id: row.dataset.action ?? '',
    text: valueOf(row, 'text'),
    owner: valueOf(row, 'owner'),
    due: valueOf(row, 'due'),
    status: statusOf(valueOf(row, 'status')),
    carried: row.dataset.carried !== undefined,
  }));
}

/** What the last check of a unit left open, as the page lists it. */
export function leftOpen(root: HTMLElement, unit: string): readonly RunAction[] {
  return [...root.querySelectorAll<HTMLElement>(`[data-open="${CSS.escape(unit)}"] [data-id]`)].map(({ dataset }) => ({
    id: dataset.id ?? '',
    text: dataset.text ?? '',
    owner: dataset.owner ?? '',
    due: dataset.due ?? '',
    status: 'open',
    carried: true,
  }));
}

function emptyRow(template: HTMLTemplateElement): HTMLElement {
  const row = (template.content.cloneNode(true) as DocumentFragment).firstElementChild;
  if (!(row instanceof HTMLElement)) throw new Error('The template of an action is empty');
  return row;
}

function fill(row: HTMLElement, action: RunAction): void {
  row.dataset.action = action.id;
  if (action.carried) row.dataset.carried = '';
  for (const name of ['text', 'owner', 'due', 'status'] as const) {
    const field = row.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      `[data-field="${name}"]`,
    );
    if (field === null) continue;
    if (name === 'owner' && field instanceof HTMLSelectElement) offer(field, action.owner);
    if (field.value !== action[name]) field.value = action[name];
  }
  // What an earlier check decided is settled here, and not taken away.
  const [status, remove] = [row.querySelector<HTMLElement>('.status'), row.querySelector<HTMLElement>('.remove')];
  if (status) status.hidden = !action.carried;
  if (remove) remove.hidden = action.carried;
}

/** An earlier choice may no longer be on the list. */
export function offer(select: HTMLSelectElement, owner: string): void {
  if (owner !== '' && ![...select.options].some(({ value }) => value === owner)) select.add(new Option(owner, owner));
}

function valueOf(row: HTMLElement, name: string): string {
  return row.querySelector<HTMLInputElement>(`[data-field="${name}"]`)?.value ?? '';
}

function statusOf(value: string): RunAction['status'] {
  return value === 'done' || value === 'dropped' ? value : 'open';
}
