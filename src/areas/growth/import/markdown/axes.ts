/** Axes with named steps, and levels that stand on a step of each: the form behind radar charts. Markdown. */
import type { Location } from '#model/location.ts';
import { axesIn, stepNamed, type Axis } from './axis.ts';
import type { SourceDocument } from '../documents.ts';
import { Draft, TRACK } from '../draft/draft.ts';
import { questionsIn } from './faq.ts';
import { idFrom } from '../draft/names.ts';
import { fileName, LadderNames, titleFromFile } from '../draft/ladder-name.ts';
import type { Notebook } from '../notebook.ts';
import { placementsIn, type Placement } from './placements.ts';
import { proseOf, unlinked } from './prose.ts';
import { markdownSections, walk, type MarkdownSection } from './sections.ts';
import type { LadderSettings, NewEntry, Shape } from '../shape.ts';

interface Read {
  readonly document: SourceDocument;
  readonly root: MarkdownSection;
  readonly axes: readonly Axis[];
}

export const axes: Shape = {
  name: 'axes',
  about: 'axes with named steps in Markdown, and levels that stand on a step of each',
  recognises: (document) => document.format === 'markdown' && axesIn(rootOf(document)).length >= 2,
  read(documents, notebook, settings) {
    const read = readAll(documents.filter(({ format }) => format === 'markdown'));
    const all = uniqueAxes(
      read.flatMap((each) => each.axes),
      notebook,
    );
    notebook.read('axes', all.length);
    notebook.read(
      'steps',
      all.reduce((sum, { steps }) => sum + steps.length, 0),
    );
    const placed = read.map((each) => ({ ...each, placements: placementsIn(each.root, all) }));
    const ladders = placed.filter(({ placements }) => placements.length > 0);
    for (const { document, axes: own, placements } of placed)
      if (placements.length === 0 && own.length === 0)
        notebook.leave(document.path, 'no axis and no level stands in it');
    // What explains the axes belongs to every ladder that stands on them.
    const around = placed.filter(({ placements, axes: own }) => placements.length === 0 && own.length > 0);
    const names = new LadderNames(settings, ladders.length < 2);
    const [first] = read;
    if (ladders.length > 0)
      return ladders.map((each) => oneLadder(each, around, all, each.placements, names, notebook, settings));
    // Without a level that stands on them, a list of named things is no axis.
    return settings.given.from !== 'axes' || first === undefined || all.length === 0
      ? []
      : [oneLadder(first, [], all, [], names, notebook, settings)];
  },
};

/** What introduces the axes comes first: levels elsewhere name their steps again. */
function readAll(documents: readonly SourceDocument[]): readonly Read[] {
  const introduces = ({ path }: SourceDocument) => (/(^|\/)(readme|index|axes|steps|levels)\.\w+$/i.test(path) ? 0 : 1);
  const known: Axis[] = [];
  return documents
    .toSorted((a, b) => introduces(a) - introduces(b))
    .map((document) => {
      const root = rootOf(document);
      const found = axesIn(root, known);
      known.push(...found);
      return { document, root, axes: found };
    });
}

function rootOf({ source, bodyStart }: SourceDocument): MarkdownSection {
  return markdownSections(source, bodyStart);
}

/** Copies of one axis in several files are one axis. */
function uniqueAxes(found: readonly Axis[], notebook: Notebook): readonly Axis[] {
  const byName = new Map<string, Axis>();
  for (const axis of found) {
    const twin = byName.get(axis.id);
    const differs =
      twin !== undefined && twin.steps.map(({ id }) => id).join() !== axis.steps.map(({ id }) => id).join();
    if (differs) {
      notebook.fault(
        axis.location,
        `Unexpected second axis \`${axis.label}\` with other steps, expected each axis once`,
        'The first counts. Give one of them another name.',
      );
      notebook.leave(axis.location, `the axis \`${axis.label}\` is told before, with other steps`);
    }
    if (twin === undefined) byName.set(axis.id, axis);
    else if (twin.summary === undefined && axis.summary !== undefined)
      byName.set(axis.id, { ...twin, summary: axis.summary });
  }
  return [...byName.values()];
}

function oneLadder(
  { document, root }: Read,
  around: readonly Read[],
  all: readonly Axis[],
  placements: readonly Placement[],
  names: LadderNames,
  notebook: Notebook,
  settings: LadderSettings,
): NewEntry {
  const draft = new Draft();
  const top = walk(root).find(({ depth }) => depth === 1);
  const title =
    document.data.field('title', 'name').text() ??
    (top === undefined || /^(introduction|readme)$/i.test(top.heading) ? titleFromFile(document.path) : top.heading);
  const intro = [...root.blocks, ...(top?.blocks ?? [])].find(({ is }) => is === 'paragraph')?.text;
  for (const placement of placements) oneLevel(placement, all, draft, notebook);
  if (placements.length === 0) {
    draft.addLevel({ label: 'Everyone', track: TRACK.id, status: 'draft' });
    notebook.note('No level stands on the axes: one draft level was made, add yours');
  }
  const about = all.flatMap(({ label, summary }) => (summary === undefined ? [] : [`- **${label}**: ${summary}`]));
  if (about.length > 0) draft.write('What the axes are about', about.join('\n'));
  const questions: { readonly question: string; readonly answer: string }[] = [];
  for (const each of [root, ...around.map((read) => read.root)]) {
    const faq = questionsIn(each);
    questions.push(...faq.questions);
    for (const section of walk(each)) {
      const isHeading = section.blocks.every((block) => block.is === 'table' || block.is === 'html');
      if (isHeading || faq.sections.includes(section)) notebook.understand(section.heading);
      if (isRest(section, all, placements, faq.sections)) draft.write(section.heading, unlinked(proseOf(section, 3)));
      else if (section.depth === 1 && each !== root && section.blocks.some(({ is }) => is === 'paragraph'))
        draft.write(section.heading, unlinked(proseOf({ ...section, children: [] }, 3)));
    }
  }
  notebook.wrote('levels', draft.levels.length);
  const name =
    document.data.field('id').text() ??
    (idFrom(title) === '' || /^readme$/i.test(fileName(document.path))
      ? title
      : fileName(document.path).replace(/([a-z])([A-Z])/g, '$1-$2'));
  return draft.ladder(names.take(name), settings, {
    title,
    summary: intro === undefined ? undefined : unlinked(intro),
    scales: all.map(({ id, label, steps }) => ({
      id,
      label,
      steps: steps.map((step) => ({ id: step.id, label: step.label, definition: step.definition })),
    })),
    dimensions: all.map(({ id, label }) => ({ id, label, type: 'scale' as const, scale: id })),
    ...(questions.length === 0
      ? {}
      : {
          guidance: {
            faq: questions.map(({ question, answer }) => ({ question, answer: unlinked(answer) })),
          },
        }),
  });
}

function oneLevel(
  { label, location, values, prose }: Placement,
  all: readonly Axis[],
  draft: Draft,
  notebook: Notebook,
): void {
  notebook.read('levels');
  const dimensionValues: Record<string, string> = {};
  const differences: string[] = [];
  for (const { name, axis: named, said, at } of values) {
    // A step is written by its id, and said once, in its scale.
    notebook.understand(`${named?.label ?? ''} ${name}`);
    const found = stepNamed(name, named, all, Object.keys(dimensionValues));
    if (found === undefined) {
      const known = (named === undefined ? all : [named]).flatMap(({ steps }) => steps.map((step) => step.label));
      notebook.unknown('step', name, known, at, 'It was set aside: correct the name and import again.');
      notebook.leave(at, `“${name}” is a step of no axis`);
      continue;
    }
    dimensionValues[found.axis.id] = found.step.id;
    if (said === found.step.definition) notebook.understand(said);
    else if (said !== undefined) differences.push(`- **${found.step.label}**: ${said}`);
  }
  const missing = all.filter(({ id }) => dimensionValues[id] === undefined);
  if (missing.length > 0 && missing.length < all.length)
    notebook.fault(
      location,
      `Unexpected level \`${label}\` without a step on ${missing.map((axis) => axis.label).join(', ')}, expected one on each axis`,
      'It was imported without. Write the step.',
    );
  draft.addLevel({ label, track: TRACK.id, tagline: prose, dimensionValues });
  if (differences.length > 0) draft.write(`How ${label} differs from the scale`, differences.join('\n'));
}

/** Prose that nothing else took. */
function isRest(
  section: MarkdownSection,
  all: readonly Axis[],
  placements: readonly Placement[],
  taken: readonly MarkdownSection[],
): boolean {
  const isTaken = (each: MarkdownSection): boolean =>
    taken.includes(each) ||
    all.some((axis) => sameLocation(axis.location, each.location)) ||
    placements.some((placement) => sameLocation(placement.location, each.location));
  const isAround = walk(section).some((each) => each !== section && isTaken(each));
  const said = section.blocks.filter(({ is }) => is !== 'html' && is !== 'table');
  return section.depth > 1 && !isTaken(section) && !isAround && said.length > 0;
}

function sameLocation(a: Location, b: Location): boolean {
  return a.file === b.file && a.start.line === b.start.line && a.start.column === b.start.column;
}
