/** Skill-first tracks: each with milestones, signals and examples, counted in points that add up to levels and titles. JSON or YAML. */
import { NAMES_OF_FOLDERS } from '#load/left-alone.ts';
import type { SourceDocument } from '../documents.ts';
import { Draft, TRACK } from '../draft/draft.ts';
import { fileName, LadderNames, titleFromFile } from '../draft/ladder-name.ts';
import type { LocatedValue } from '../located-value.ts';
import { Names } from '../draft/names.ts';
import type { Notebook } from '../notebook.ts';
import { milestoneScale, pointsOf, thresholdsOf } from './points.ts';
import type { LadderSettings, NewEntry, Shape } from '../shape.ts';
import { skillOf } from './skill-of.ts';

const TRACKS = ['tracks', 'skills'];

export const skills: Shape = {
  name: 'skills',
  about: 'skill-first tracks in JSON or YAML, with milestones, signals, examples and points',
  recognises: ({ format, data }) =>
    format === 'data' && (isTrack(data) || tracksIn(data).some(([, track]) => track.field('milestones').isThere)),
  read(documents, notebook, settings) {
    const sources = together(documents.filter(({ format }) => format === 'data'));
    const names = new LadderNames(settings, sources.length === 1);
    const skillNames = new Names('skill', NAMES_OF_FOLDERS);
    return sources.flatMap((source) => oneLadder(source, names, skillNames, notebook, settings));
  },
};

/** Tracks in files of their own belong to the file that counts them. */
function together(documents: readonly SourceDocument[]): readonly (readonly SourceDocument[])[] {
  const whole = documents.filter(({ data }) => tracksIn(data).length > 0);
  const parts = documents.filter((each) => !whole.includes(each));
  const [first, ...others] = whole;
  if (first === undefined || others.length === 0) return documents.length === 0 ? [] : [[...whole, ...parts]];
  return [...whole.map((each) => [each]), ...(parts.length === 0 ? [] : [parts])];
}

function oneLadder(
  documents: readonly SourceDocument[],
  names: LadderNames,
  skillNames: Names,
  notebook: Notebook,
  settings: LadderSettings,
): readonly NewEntry[] {
  const main =
    documents.find(({ data }) => data.field('titles', 'pointsToLevels', 'milestonePoints').isThere) ?? documents[0];
  if (main === undefined) return [];
  const tracks = documents.flatMap(({ path, data }) =>
    isTrack(data) ? [[fileName(path), data] as const] : tracksIn(data),
  );
  const most = Math.max(1, ...tracks.map(([, track]) => track.field('milestones').items().length));
  const scale = milestoneScale(main.data, most);
  const title = main.data.field('title', 'name').text() ?? titleFromFile(main.path);
  const id = names.take(main.data.field('id').text() ?? (title.length < 60 ? title : fileName(main.path)));
  const draft = new Draft();
  const thresholds = thresholdsOf(main.data, draft, notebook);
  const points = pointsOf(main.data, scale, notebook);
  const entries = tracks.map(([key, track]) =>
    skillOf(track, key, { ladder: id, scale, names: skillNames, notebook, settings }),
  );
  if (draft.levels.length === 0) draft.addLevel({ label: 'Everyone', track: TRACK.id });
  notebook.wrote('skills', entries.length);
  const hasPoints = points !== undefined && thresholds.length > 0;
  if (!hasPoints && (points !== undefined || thresholds.length > 0)) keepPoints(main.data, draft, notebook);
  const ladder = draft.ladder(id, settings, {
    title,
    summary: main.data.field('summary', 'description').text(),
    scales: [{ id: 'proficiency', label: 'Milestones', steps: scale.map((step) => ({ ...step })) }],
    tracks: [{ ...TRACK, kind: 'hybrid', label: 'Engineering' }],
    groups: [],
    pointsModel: hasPoints ? { points, thresholds: [...thresholds] } : undefined,
    ...(isTrack(main.data) ? {} : draft.own(main.data.rest(...READ))),
  });
  return [ladder, ...entries];
}

/** Points without levels, or levels without points, add up to nothing: they are kept and said. */
function keepPoints(data: LocatedValue, draft: Draft, notebook: Notebook): void {
  for (const name of ['milestonePoints', 'points', 'pointsToLevels', 'levels', 'titles'])
    if (data.field(name).isThere) draft.keep('points', name, data.field(name).value);
  if (data.field('milestonePoints', 'points').isThere) {
    notebook.fault(
      data.location,
      'Unexpected points without levels, expected how many points a level takes',
      'They were kept in `x-source`. Write how many points a level takes.',
    );
    return;
  }
  notebook.leave(
    data.location,
    'how many points a level takes: nothing says what a milestone counts, as where a program calculates it. Write both in `pointsModel`',
  );
}

const READ = [
  ...TRACKS,
  'title',
  'name',
  'id',
  'summary',
  'description',
  'milestonePoints',
  'points',
  'pointsToLevels',
  'levels',
  'titles',
  // What a script derives from the others.
  'milestones',
  'trackIds',
  'categoryIds',
  'maxLevel',
];

/** A file of one track; a list of the numbers of milestones, as scripts have one, says nothing of any. */
function isTrack(data: LocatedValue): boolean {
  return data
    .field('milestones')
    .items()
    .some((each) => each.isRecord || each.number() === undefined);
}

function tracksIn(data: LocatedValue): readonly (readonly [string, LocatedValue])[] {
  const list = data.isList ? data : data.field(...TRACKS);
  const all = list.isRecord ? list.entries() : list.items().map((track) => [nameOf(track), track] as const);
  return all.filter(([, track]) => track.isRecord && track.field('milestones', 'category', 'displayName').isThere);
}

function nameOf(track: LocatedValue): string {
  return track.field('id', 'key', 'displayName', 'name', 'title').text() ?? 'skill';
}
