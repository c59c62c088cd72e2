/** Which levels stand side by side: read from the address, completed by a neighbour, and written back. */

/** More than this cannot be read side by side. */
export const MOST = 3;
const [LEVELS, EVERY, ONLY, DIFFERENCES] = ['levels', 'all', 'only', 'differences'];

export interface OfferedLevel {
  readonly id: string;
  readonly track: string;
}

export interface ChosenLevels {
  readonly levels: readonly string[];
  /** Every level there is, whatever was chosen before. */
  readonly isEvery: boolean;
  readonly onlyDifferences: boolean;
}

/** @param offered in the order of the ladder */
export function choiceIn(search: string, offered: readonly OfferedLevel[]): ChosenLevels {
  const query = new URLSearchParams(search);
  const named = (query.get(LEVELS) ?? '').split(',');
  const known = named.filter((id) => offered.some((level) => level.id === id));
  return {
    levels: completed(known, offered),
    isEvery: known.length === 0 && named.includes(EVERY),
    onlyDifferences: query.get(ONLY) === DIFFERENCES,
  };
}

/** Each level once; where fewer than two are named, with the next one, or the one below the last. */
export function completed(named: readonly string[], offered: readonly OfferedLevel[]): readonly string[] {
  const levels = [...new Set(named)].slice(0, MOST);
  const first = levels[0] ?? offered[0]?.id;
  if (levels.length > 1 || first === undefined) return levels;
  const neighbour = neighbourOf(first, offered);
  return neighbour === undefined ? [first] : [first, neighbour];
}

function neighbourOf(id: string, offered: readonly OfferedLevel[]): string | undefined {
  const index = offered.findIndex((level) => level.id === id);
  const [here, above, below] = [offered[index], offered[index + 1], offered[index - 1]];
  const nearest = above?.track === here?.track || below?.track !== here?.track ? above : below;
  return (nearest ?? below)?.id;
}

/** A level that has a place already swaps it with the one that was there. */
export function placed(places: readonly string[], place: number, level: string): readonly string[] {
  const taken = level === '' ? -1 : places.indexOf(level);
  return places.map((each, index) => (index === place ? level : index === taken ? (places[place] ?? '') : each));
}

/** The address of a choice; one that the page opens with by itself needs none. */
export function searchFor(choice: ChosenLevels, offered: readonly OfferedLevel[], search: string): string {
  const query = new URLSearchParams(search);
  const levels = choice.isEvery ? EVERY : choice.levels.join(',');
  if (levels === completed([], offered).join(',')) query.delete(LEVELS);
  else query.set(LEVELS, levels);
  if (choice.onlyDifferences) query.set(ONLY, DIFFERENCES);
  else query.delete(ONLY);
  const written = query.toString().replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}
