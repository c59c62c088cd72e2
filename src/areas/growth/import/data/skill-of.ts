/** One track of a skill-first ladder as a skill. */
import { fit, pieces } from '../draft/fit-text.ts';
import type { LocatedValue } from '../located-value.ts';
import { idFrom, wordsFrom, type Names } from '../draft/names.ts';
import type { Notebook } from '../notebook.ts';
import { textsIn } from '../draft/texts-in.ts';
import type { ScaleStep } from './points.ts';
import type { LadderSettings, NewEntry, SkillInput } from '../shape.ts';
import { resourcesIn } from './resources.ts';

export interface SkillContext {
  readonly ladder: string;
  readonly scale: readonly ScaleStep[];
  readonly names: Names;
  readonly notebook: Notebook;
  readonly settings: LadderSettings;
}

const TITLE = ['displayName', 'title', 'name', 'label'];
const SUMMARY = ['summary', 'description', 'text', 'name', 'title'];
const SIGNALS = ['signals', 'signal'];
const EXAMPLES = ['examples', 'example'];
const RESOURCES = ['resources', 'links', 'supportingUrls', 'urls'];

/** @param key what the source calls it: `WEB_CLIENT` */
export function skillOf(
  track: LocatedValue,
  key: string,
  { ladder, scale, names, notebook, settings }: SkillContext,
): NewEntry {
  notebook.read('tracks');
  const title = fit(track.field(...TITLE).text() ?? wordsFrom(key.toLowerCase()), 120);
  const notes: string[] = title.whole === undefined ? [] : [`## Its whole name\n\n${title.whole}`];
  const levels: NonNullable<SkillInput['levels']> = {};
  const kept: Record<string, unknown> = {};
  for (const [index, milestone] of track.field('milestones').items().entries()) {
    notebook.read('milestones');
    const step = scale[index];
    if (step === undefined) continue;
    levels[step.id] = milestoneOf(milestone, step, { notebook, notes });
    for (const [field, value] of milestone.rest(...SUMMARY, ...SIGNALS, ...EXAMPLES, 'id', 'level', 'milestone'))
      keep(`${step.id}.${field}`, `${wordsFrom(field)}: ${step.label}`, value);
  }
  const said = track.field('description', 'summary').text();
  if (said === undefined)
    notebook.fault(
      track.location,
      `Unexpected track \`${key}\` without a description, expected what the skill is`,
      'Its name stands in for it. Write its `description`.',
    );
  const description = fit(said ?? title.text, 600);
  if (description.whole !== undefined) notes.push(`## What it is\n\n${description.whole}`);
  const category = track.field('category', 'group').text();
  function keep(name: string, heading: string, value: unknown): void {
    const text = textsIn(value);
    if (text === '') kept[name] = value;
    else notes.push(`## ${heading}\n\n${text}`);
  }
  const read = [...TITLE, 'milestones', 'description', 'summary', 'category', 'group', 'id', 'key', ...RESOURCES];
  for (const [field, value] of track.rest(...read)) keep(field, wordsFrom(field), value);
  const id = names.take(track.field('id').text() ?? (idFrom(key) ? key.replace(/_/g, '-') : title.text));
  if (idFrom(key) !== key) kept.key = key;
  const data: SkillInput & { readonly 'x-source'?: unknown } = {
    title: title.text,
    owner: settings.owner,
    reviewed: settings.today,
    ladder: `ladder/${ladder}`,
    // One letter says nothing on a shelf.
    group:
      category === undefined
        ? undefined
        : /^\w{1,2}$/.test(category)
          ? `Category ${category}`
          : fit(category, 120).text,
    description: description.text,
    levels,
    resources: [...resourcesIn(track.field(...RESOURCES), notebook)],
    ...(Object.keys(kept).length === 0 ? {} : { 'x-source': kept }),
  };
  return { kind: 'skill', id, data, ...(notes.length === 0 ? {} : { body: `${notes.join('\n\n')}\n` }) };
}

function milestoneOf(
  milestone: LocatedValue,
  step: ScaleStep,
  { notebook, notes }: Pick<SkillContext, 'notebook'> & { readonly notes: string[] },
) {
  const list = (names: readonly string[]) => milestone.field(...names).texts('text', 'summary', 'description');
  const [signals, examples] = [list(SIGNALS), list(EXAMPLES)];
  notebook.read('signals', signals.length);
  notebook.read('examples', examples.length);
  const said = milestone.isRecord ? milestone.field(...SUMMARY).text() : milestone.text();
  if (said === undefined)
    notebook.fault(
      milestone.location,
      'Unexpected milestone without a summary, expected a sentence',
      'Its first signal stands in for it. Write its `summary`.',
    );
  const description = fit(said ?? signals[0] ?? examples[0] ?? step.label, 400);
  if (description.whole !== undefined) notes.push(`## On ${step.label}\n\n${description.whole}`);
  return {
    description: description.text,
    signals: signals.flatMap((each) => pieces(each, 300)),
    examples: examples.flatMap((each) => pieces(each, 400)),
  };
}
