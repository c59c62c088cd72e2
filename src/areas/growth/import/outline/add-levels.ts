/** The levels of a planned ladder on its tracks: in their order, each once, with the places of the source that speak of it. */
import type { Draft } from '../draft/draft.ts';
import { Names } from '../draft/names.ts';
import type { Notebook } from '../notebook.ts';
import type { LadderInput } from '../shape.ts';
import type { PlannedLadder, PlannedTrack } from './ladders-in.ts';
import { isManagementName, levelName, plainLabel } from './level-names.ts';
import { levelsOfRuns } from './level-order.ts';
import type { OutlineNode } from './outline-node.ts';

type TrackInput = LadderInput['tracks'][number];

export interface WrittenLevels {
  readonly tracks: readonly TrackInput[];
  /** The level that a node is. */
  readonly levels: ReadonlyMap<OutlineNode, string>;
  /** Every level, by what it is called. */
  readonly named: readonly Named[];
  /** The track that a node is. */
  readonly trackNodes: ReadonlyMap<OutlineNode, string>;
}

interface Named {
  readonly name: ReturnType<typeof levelName>;
  readonly id: string;
  readonly track: string;
}

interface OpenTrack extends TrackInput {
  readonly levels: string[];
}

export function addLevels(
  plan: PlannedLadder,
  draft: Draft,
  notebook: Notebook,
  { hasOneTrack, typed }: { readonly hasOneTrack: boolean; readonly typed: readonly string[] },
): WrittenLevels {
  const levels = new Map<OutlineNode, string>();
  const named: Named[] = [];
  const trackNodes = new Map<OutlineNode, string>();
  const tracks: OpenTrack[] = [];
  const ids = new Names('track');
  const trackOf = (label: string, id: string, kind: TrackInput['kind']) => {
    const known = tracks.find((each) => each.label === label);
    if (known !== undefined) return known;
    const track: OpenTrack = { id: ids.take(id), label, kind, levels: [] };
    tracks.push(track);
    return track;
  };
  const namesakes = sharedNames(plan);
  const add = (track: OpenTrack, places: readonly OutlineNode[]) => {
    const label = labelOf(places);
    const { name } = levelName(label);
    const id = draft.addLevel({
      label,
      ...(name === '' || namesakes.has(name) ? {} : { name }),
      track: track.id,
      rank: track.levels.length + 1,
    });
    track.levels.push(id);
    for (const place of places) levels.set(place, id);
    for (const said of new Set(places.map((place) => place.label)))
      named.push({ name: levelName(said), id, track: track.id });
    const shown = places.find((place) => plainLabel(place.label) === label);
    for (const place of places) if (place !== shown) notebook.understand(place.label);
  };
  const stems = plan.tracks.filter(({ isStem }) => isStem);
  const ways = plan.tracks.filter(({ isStem }) => !isStem);
  const own = ways.find((way) => !isOfManagement(way)) ?? ways[0];
  let last: string | undefined;
  for (const way of ways.toSorted((a, b) => Number(b === own) - Number(a === own))) {
    const named = way.node === undefined ? undefined : plainLabel(way.node.label);
    const common = way === own ? stems.flatMap(({ runs }) => levelsOfRuns(runs, typed).levels) : [];
    const ordered = levelsOfRuns(way.runs, typed);
    notebook.note(
      `${named === undefined ? 'Levels' : `Levels of “${named}”`} stand ${ordered.by}${ordered.isGuess ? '; check their `rank`' : ''}`,
    );
    const parts = named !== undefined || hasOneTrack ? [ordered.levels] : byManagement(ordered.levels);
    for (const [at, part] of parts.entries()) {
      const isManagement = named === undefined ? at === 1 || isOfManagement(way) : isOfManagement(way);
      const track = trackOf(
        named ?? (isManagement ? 'Management' : 'Individual contributor'),
        named ?? (isManagement ? 'management' : 'ic'),
        isManagement ? 'management' : 'ic',
      );
      if (way.node !== undefined) trackNodes.set(way.node, track.id);
      if (way.node !== undefined) notebook.understand(way.node.label);
      for (const places of [...(at === 0 ? common : []), ...part]) add(track, places);
      if (at === 0 && common.length > 0) last = track.levels[common.length - 1];
      else if (last !== undefined) Object.assign(track, { forksFrom: last });
    }
    if (parts.length > 1)
      notebook.note(
        'Levels that lead people stand on a track of their own, as their names say; `--tracks none` keeps all on one, and `forksFrom` says where it leaves the other',
      );
  }
  for (const { node } of stems) if (node !== undefined) trackNodes.set(node, tracks[0]?.id ?? '');
  return {
    tracks: tracks.map(({ id, label, kind, forksFrom }) => ({ id, label, kind, forksFrom })),
    levels,
    named,
    trackNodes,
  };
}

/** Names that only their codes tell apart: *IC1 Software engineer* and *IC2 Software engineer*. */
function sharedNames({ tracks }: PlannedLadder): ReadonlySet<string> {
  const labels = new Set(tracks.flatMap(({ runs }) => runs.flatMap(({ levels }) => levels.map(({ label }) => label))));
  const codes = new Map<string, Set<string>>();
  for (const { name, code } of [...labels].map(levelName))
    if (code !== undefined) codes.set(name, (codes.get(name) ?? new Set()).add(code));
  return new Set([...codes].filter(([, own]) => own.size > 1).map(([name]) => name));
}

function isOfManagement({ node, runs }: PlannedTrack): boolean {
  const labels = runs.flatMap(({ levels }) => levels.map(({ label }) => label));
  return (node !== undefined && /manage|leader|people/i.test(node.label)) || labels.every(isManagementName);
}

/** `Senior engineer (L4)` says more than `L4`. */
function labelOf(places: readonly OutlineNode[]): string {
  const labels = places.map(({ label }) => plainLabel(label));
  const isNamed = (label: string) => levelName(label).name !== '';
  return (
    labels.find((label) => isNamed(label) && levelName(label).code !== undefined) ??
    labels.find(isNamed) ??
    labels[0] ??
    ''
  );
}

type Places = readonly (readonly OutlineNode[])[];

/** Those who lead people apart from the others. */
function byManagement(levels: Places): readonly Places[] {
  const leads = levels.filter(([first]) => first !== undefined && isManagementName(first.label));
  if (leads.length === 0 || leads.length === levels.length) return [levels];
  return [levels.filter((each) => !leads.includes(each)), leads];
}
