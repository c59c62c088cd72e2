/** The page on which a check is run: the questions with their answers, and what was left open the last time. */
import { entryKey, type Entry, type KindName } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { tones } from '../results/scores.ts';
import { latestOf, openActions, seriesOf, unitFrom } from '../results/snapshots.ts';
import type { Choice, LeftOpen, RunArea, RunBody } from '../health-check/bodies.ts';
import { areaAnchor } from '../health-check/sections.ts';
import { figuresView } from '../health-check/figures.ts';

export function runBody(check: Entry<'health-check'>, tools: PageTools): RunBody {
  const { data } = check;
  return {
    id: check.id,
    former: data.aliases,
    checkTitle: data.title,
    sheet: { label: data.title, href: tools.address(check) },
    owner: ownerOf(data.owner, tools)?.value,
    unit: { kind: data.unit, choices: unitChoices(check, tools) },
    vote: data.method.vote,
    minRespondents: data.minRespondents,
    owners: choicesOf(tools.view.entriesOf('role')),
    leftOpen: leftOpen(check, tools),
    figures: figuresView(check, tools, 'unit'),
    areas: runAreas(check, tools),
    folder: 'snapshots',
  };
}

function unitChoices({ data: { unit } }: Entry<'health-check'>, { view }: PageTools): readonly Choice[] {
  if (unit === 'organisation') return [];
  // A playbook need not have systems.
  return choicesOf(view.entriesOf(unit as KindName)).map(({ value, label }) => ({ value, label }));
}

function choicesOf(entries: readonly Entry[]): readonly Choice[] {
  return entries
    .filter(({ data }) => data.status !== 'archived')
    .map((entry) => ({ value: unitFrom(entry).key, label: entry.data.title }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}

function leftOpen(check: Entry<'health-check'>, tools: PageTools): readonly LeftOpen[] {
  return seriesOf(check, tools.view).flatMap((series) => {
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
function ownerOf(ref: string | undefined, { view }: PageTools): Choice | undefined {
  const entry = view.resolve(ref, ['role', 'team']);
  return entry && { value: entryKey(entry), label: entry.data.title };
}

function runAreas(check: Entry<'health-check'>, tools: PageTools): readonly RunArea[] {
  const { areas, scale } = check.data;
  const inline = (text: string) => tools.inline(text, check);
  let number = 0;
  return areas.map((area) => ({
    heading: { depth: 2, id: areaAnchor(area.id), text: area.label },
    questions: area.questions.map((question) => {
      number += 1;
      const tone = tones(scale.length, question.reverseScored);
      return {
        id: question.id,
        number,
        text: inline(question.text),
        looksGood: question.looksGood.map(inline),
        looksBad: question.looksBad.map(inline),
        applicability: question.applicability && inline(question.applicability),
        reversed: question.reverseScored,
        answers: scale.map(({ id, label, definition, glyph }, index) => ({
          id,
          label,
          glyph,
          definition: inline(definition),
          tone: tone[index] ?? 'plain',
        })),
      };
    }),
  }));
}
