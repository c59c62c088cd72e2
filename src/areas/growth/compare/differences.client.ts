/** Says of each row of the table whether the levels that are shown differ in it, and of each demand whether all of them have it. */
import { say } from '#words/say.ts';
import type { CompareWords } from './compare-words.ts';
import { likeness, markWords, textOf, unmarkWords } from './mark-words.client.ts';

export interface Counted {
  readonly differ: number;
  readonly all: number;
}

/** @param levels the ids of those that are shown */
export function tellDifferences(table: HTMLElement, levels: readonly string[], words: CompareWords): Counted {
  unmarkWords(table);
  for (const made of table.querySelectorAll('[data-made]')) made.remove();
  for (const heading of table.querySelectorAll<HTMLTableCellElement>('.row-group th'))
    heading.colSpan = levels.length + 1;
  let [differ, all] = [0, 0];
  for (const body of table.querySelectorAll('tbody')) {
    const rows = [...body.querySelectorAll<HTMLTableRowElement>('tr:not(.row-group)')];
    const states = rows.map((row) => tellRow(row, levels, words));
    const counted = states.filter((state) => state !== undefined);
    const differing = counted.filter((state) => state === 'differs').length;
    const heading = body.querySelector('.row-group th');
    // Of the groups of demands each tells its own number.
    if (heading && levels.length > 1 && body.querySelector('[data-ask]') === null)
      heading.append(remark(say(words.part, { differ: differing, all: counted.length })));
    body.classList.toggle('equal', differing === 0);
    differ += differing;
    all += counted.length;
  }
  return { differ, all };
}

/** None where no level says anything. */
function tellRow(
  row: HTMLTableRowElement,
  levels: readonly string[],
  words: CompareWords,
): 'differs' | 'equal' | undefined {
  const cells = [...row.cells].filter(({ dataset }) => levels.includes(dataset.level ?? ''));
  const filled = cells.filter((cell) => !cell.classList.contains('empty'));
  row.classList.toggle('silent', filled.length === 0);
  row.classList.remove('differs', 'equal');
  if (filled.length === 0) return undefined;
  const isGroup = row.querySelector('[data-ask]') !== null;
  const same = filled.length === cells.length && new Set(cells.map(isGroup ? demandsOf : saidIn)).size === 1;
  const state = same ? 'equal' : 'differs';
  if (cells.length < 2) return state;
  row.classList.add(state);
  const [only] = filled;
  const isAlone = filled.length === 1 && only !== undefined;
  const said = isAlone
    ? say(words.onlyAt, { level: nameOf(only) })
    : isGroup && !same
      ? partOf(cells, words)
      : words[state];
  row.cells[0]?.append(remark(said, same ? '' : 'tells'));
  if (isGroup) tellDemands(cells, words);
  const [one, other] = cells;
  if (!same && cells.length === 2 && one && other && filled.length === 2)
    for (const [left, right] of isGroup ? closePairs(one, other) : [[one, other] as const]) markWords(left, right);
  return state;
}

/** Before each run of demands that have the same to be said of them; before the others for listeners only. */
function tellDemands(cells: readonly HTMLElement[], words: CompareWords): void {
  const holders = new Map<string, number>();
  for (const id of cells.flatMap((cell) => asks(cell).map(idOf))) holders.set(id, (holders.get(id) ?? 0) + 1);
  for (const cell of cells) {
    let before = '';
    for (const item of asks(cell)) {
      const count = holders.get(idOf(item)) ?? 0;
      const isShared = count === cells.length;
      item.classList.toggle('shared', isShared);
      item.classList.toggle('only', count === 1);
      const said = isShared ? (cells.length === 2 ? words.inBoth : words.inAll) : count === 1 ? words.onlyHere : '';
      if (said !== '') item.prepend(remark(said, said === before ? 'sr-only' : isShared ? '' : 'tells'), ' ');
      before = said;
    }
    if (asks(cell).length > 0 && asks(cell).every((item) => item.classList.contains('shared')))
      cell.append(remark(words.nothingHere, 'nothing'));
  }
}

/** Demands that only one of the two has, beside the one of the other that says nearly the same. */
function closePairs(one: HTMLElement, other: HTMLElement): readonly (readonly [HTMLElement, HTMLElement])[] {
  const own = (cell: HTMLElement) => asks(cell).filter((item) => item.classList.contains('only'));
  const free = new Set(own(other));
  return own(one).flatMap((left) => {
    const [closest] = [...free]
      .flatMap((right) => {
        const alike = likeness(left, right);
        return alike === undefined ? [] : [{ right, alike }];
      })
      .toSorted((a, b) => b.alike - a.alike);
    if (closest === undefined) return [];
    free.delete(closest.right);
    return [[left, closest.right] as const];
  });
}

function asks(cell: HTMLElement): readonly HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>('[data-ask]')];
}

function demandsOf(cell: HTMLElement): string {
  return asks(cell).map(idOf).toSorted().join();
}

function idOf({ dataset }: HTMLElement): string {
  return dataset.ask ?? '';
}

/** How many of the demands of a group are not those of every level that is shown. */
function partOf(cells: readonly HTMLElement[], words: CompareWords): string {
  const each = cells.map((cell) => new Set(asks(cell).map(idOf)));
  const all = new Set(each.flatMap((ids) => [...ids]));
  const differ = [...all].filter((id) => !each.every((ids) => ids.has(id))).length;
  return say(words.part, { differ, all: all.size });
}

function saidIn(cell: HTMLElement): string {
  return textOf(cell).replace(/\s+/g, ' ').trim();
}

function nameOf(cell: HTMLElement): string {
  return cell.querySelector('.cell-name')?.textContent ?? '';
}

function remark(words: string, classes = ''): HTMLElement {
  const made = document.createElement('small');
  made.className = `state ${classes}`;
  made.dataset.made = '';
  made.textContent = words;
  return made;
}
