/** The levels of a sheet in their order and on their tracks: individual and management apart, never one chain. */
// cspell:ignore gemeinsam, commun, común, comum, tous, führung, leitung, gestion, gestión, gestão
import { levelLabel, ownId } from '../data/declared.ts';
import { TRACK, type Draft } from '../draft/draft.ts';
import { idFrom, Names } from '../draft/names.ts';
import { sameName } from '../located-value.ts';
import type { Notebook } from '../notebook.ts';
import { isManagementName, levelName, numberOf, seniorityOf } from '../outline/level-names.ts';
import type { LadderInput } from '../shape.ts';

/** A level as the sheet has it. */
export interface SheetLevel {
  /** Where it stands, by its column or by its name. */
  readonly key: string;
  readonly name: string;
  readonly tagline?: string | undefined;
  /** As it is written; empty where it belongs to all. */
  readonly track?: string | undefined;
}

type TrackInput = LadderInput['tracks'][number];

/** One ladder that the sheet makes. */
export interface LadderPlan {
  /** What sets it apart from the others of the sheet. */
  readonly name: string | undefined;
  readonly ways: readonly { readonly name: string | undefined; readonly levels: readonly SheetLevel[] }[];
  /** The levels before the ways part. */
  readonly stem: readonly SheetLevel[];
}

const STEM =
  /^(?:|(?:(?:the )?(?:common|shared|core|all|both|base|stem|foundations?|general|everyone|any|gemeinsam|alle|basis|commun|común|comum|tous|todos))(?: .*)?)$/iu;

/** Whether what is written as a track means all of them. */
export function isOfAll(track: string | undefined): boolean {
  return STEM.test(track?.trim() ?? '');
}

/** @param apart whether each track is a ladder of its own, as where a column names it */
export function laddersOf(
  levels: readonly SheetLevel[],
  apart: boolean,
  given: { readonly tracks?: unknown },
): readonly LadderPlan[] {
  const stem = levels.filter(({ track }) => isOfAll(track));
  const byTrack = [
    ...Map.groupBy(
      levels.filter((each) => !stem.includes(each)),
      ({ track = '' }) => track.trim().toLowerCase(),
    ),
  ];
  const ways = byTrack.map(([, own]) => ({ name: own[0]?.track?.trim(), levels: own }));
  if (given.tracks === 'none') return [{ name: undefined, ways: [{ name: undefined, levels }], stem: [] }];
  if (ways.length === 0) return [{ name: undefined, ways: byManagement(levels), stem: [] }];
  const names = ways.flatMap((way) => [...new Set(way.levels.map(({ name }) => name.toLowerCase()))]);
  const isTwice = new Set(names).size < names.length;
  if (ways.length > 1 && given.tracks !== 'together' && (apart || isTwice || given.tracks === 'apart'))
    return ways.map((way) => ({ name: way.name, ways: [way], stem }));
  return [{ name: undefined, ways, stem }];
}

/** Those who lead people stand apart from the others, as their names say. */
function byManagement(levels: readonly SheetLevel[]): LadderPlan['ways'] {
  const leads = levels.filter(({ name, tagline = '' }) => isManagementName(name) || isManagementName(tagline));
  if (leads.length === 0 || leads.length === levels.length) return [{ name: undefined, levels }];
  return [
    { name: undefined, levels: levels.filter((each) => !leads.includes(each)) },
    { name: undefined, levels: leads },
  ];
}

/** @returns the id of each level by its key */
export function addSheetLevels(
  plan: LadderPlan,
  draft: Draft,
  notebook: Notebook,
): { readonly ids: ReadonlyMap<string, string>; readonly tracks: readonly TrackInput[] } {
  const ids = new Map<string, string>();
  const trackNames = new Names('track');
  const tracks: TrackInput[] = [];
  const isLead = ({ name, levels }: LadderPlan['ways'][number]) =>
    (name !== undefined && /manage|leader|people|führung|leitung|gestion|gestión|gestão/iu.test(name)) ||
    levels.every((level) => isManagementName(level.name) || isManagementName(level.tagline ?? ''));
  // The stem belongs to the way of those who lead nobody.
  const first = plan.ways.find((way) => !isLead(way)) ?? plan.ways[0];
  let forksFrom: string | undefined;
  for (const way of plan.ways.toSorted((a, b) => Number(b === first) - Number(a === first))) {
    const leads = isLead(way);
    const usual = leads ? { id: 'management', label: 'Management' } : TRACK;
    const id = trackNames.take(way.name ?? usual.id);
    tracks.push({
      id,
      label: way.name ?? usual.label,
      kind: leads ? 'management' : 'ic',
      ...(way === first || forksFrom === undefined ? {} : { forksFrom }),
    });
    const own = way === first ? [...plan.stem, ...way.levels] : way.levels;
    const below = way === first ? 0 : plan.stem.length;
    for (const [at, level] of own.entries()) {
      const { name } = levelName(level.name);
      const tagline = level.tagline ?? undefined;
      const label = levelLabel(level.name);
      const called = ownId(level.name) ?? (idFrom(name) === '' || /^\d/.test(name) ? label : label);
      const levelId = draft.addLevel({ name: called, label, track: id, rank: below + at + 1, tagline });
      if (tagline !== undefined && !tagline.includes(' ')) notebook.understand(tagline);
      ids.set(level.key, levelId);
      if (way === first && at === plan.stem.length - 1) forksFrom = levelId;
    }
  }
  if (plan.ways.length > 1)
    notebook.note(
      forksFrom === undefined
        ? 'Levels that lead people stand on a track of their own; `--tracks none` keeps all on one'
        : 'The tracks part after the levels that they share; `--tracks none` keeps all on one',
    );
  return { ids, tracks };
}

/**
 * @param isMatrix whether their order in the sheet was meant: there only a fall is turned round
 * @param typed their names in their order, where they were given
 */
export function inOrder(
  levels: readonly SheetLevel[],
  isMatrix: boolean,
  typed: readonly string[] | undefined,
): { readonly levels: readonly SheetLevel[]; readonly by: string | undefined } {
  if (typed !== undefined) {
    const placeOf = ({ name }: SheetLevel) => typed.findIndex((each) => sameName(each, name));
    const at = (level: SheetLevel) => (placeOf(level) === -1 ? typed.length : placeOf(level));
    return { levels: levels.toSorted((a, b) => at(a) - at(b)), by: undefined };
  }
  const numbers = levels.map(({ name }) => numberOf(name));
  const isCounted =
    numbers.every((each) => each !== undefined) && new Set(numbers.map((each) => each.prefix)).size === 1;
  const heights = isCounted ? numbers.map((each) => each.number) : levels.map(({ name }) => seniorityOf(name));
  if (!heights.every((each) => each !== undefined) || levels.length < 2) return { levels, by: undefined };
  const falls =
    heights.every((each, at) => at === 0 || each <= (heights[at - 1] ?? 0)) &&
    (heights[0] ?? 0) > (heights.at(-1) ?? 0);
  if (falls)
    return { levels: levels.toReversed(), by: 'from the last to the first: the sheet begins with the highest' };
  const rises = heights.every((each, at) => at === 0 || each >= (heights[at - 1] ?? 0));
  if (isMatrix && !rises && new Set(heights).size === heights.length)
    return { levels, by: 'in the order of the sheet, although their names say another: check their `rank`' };
  if (isMatrix || rises || new Set(heights).size < heights.length) return { levels, by: undefined };
  const order = levels
    .map((level, at) => ({ level, height: heights[at] ?? 0 }))
    .toSorted((a, b) => a.height - b.height);
  return {
    levels: order.map(({ level }) => level),
    by: isCounted ? 'by the numbers in their names' : 'by what their names say of their height',
  };
}
