/** The page on which a check is run: the questions with their answers, and what was left open the last time. */
import { formerIds } from '#model/former-address.ts';
import { entryKey, type Entry, type KindName } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { latestOf, openActions, seriesOf, unitFrom } from '../results/snapshots.ts';
import { figuresView } from '../health-check/figures.ts';
import { areaViews } from '../health-check/question-views.ts';

export type RunBody = ReturnType<typeof runBody>;

interface EntryChoice {
  readonly value: string;
  readonly label: string;
}

/** Of the content, where snapshots are kept. */
const FOLDER = 'snapshots';

export function runBody(check: Entry<'health-check'>, tools: PageTools) {
  const { data } = check;
  const { filled, place } = tools.newFile(`${FOLDER}/${check.id}.yaml`, '');
  return {
    id: check.id,
    version: data.version,
    /** A run that a reader kept under one of these names is still theirs. */
    former: formerIds(data),
    checkTitle: data.title,
    sheet: { label: data.title, href: tools.address(check) },
    /** Who owns a snapshot that is about no team: a reference. None where these readers may not see them. */
    owner: ownerOf(data.owner, tools)?.value,
    unit: { kind: data.unit, choices: unitChoices(check, tools) },
    vote: data.method.vote,
    minRespondents: data.minRespondents,
    owners: choicesOf(tools.view.entriesOf('role')),
    /** What the last check of each unit left to be done. */
    leftOpen: leftOpen(check, tools),
    figures: figuresView(check, tools, 'unit'),
    areas: areaViews(check, tools),
    folder: FOLDER,
    /** The form of the host for a new file; where it cannot be told the text, only the place for one. */
    newFile: { form: filled, place },
  };
}

function unitChoices({ data: { unit } }: Entry<'health-check'>, { view }: PageTools): readonly EntryChoice[] {
  if (unit === 'organisation') return [];
  // A playbook need not have systems.
  return choicesOf(view.entriesOf(unit as KindName)).map(({ value, label }) => ({ value, label }));
}

function choicesOf(entries: readonly Entry[]): readonly EntryChoice[] {
  return entries
    .filter(({ data }) => data.status !== 'archived')
    .map((entry) => ({ value: unitFrom(entry).key, label: entry.data.title }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}

function leftOpen(check: Entry<'health-check'>, tools: PageTools) {
  return seriesOf(check, tools.view, tools.speech).flatMap((series) => {
    const snapshot = latestOf(series);
    const actions = openActions(snapshot).map(({ id, text, owner, due }) => ({
      id,
      text,
      html: tools.inline(text, snapshot),
      owner: ownerOf(owner, tools),
      due,
    }));
    return actions.length === 0 ? [] : [{ unit: { value: series.unit.key, label: series.unit.label }, actions }];
  });
}

/** With its kind, so that it means the same in whichever file it is written. */
function ownerOf(ref: string | undefined, { view }: PageTools): EntryChoice | undefined {
  const entry = view.resolve(ref, ['role', 'team']);
  return entry && { value: entryKey(entry), label: entry.data.title };
}
