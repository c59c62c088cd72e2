/** `waymark export facts-template`: a line for each system and requirement that a program can look at, for it to fill in. */
import { chosen } from '#model/chosen.ts';
import type { Entry } from '#model/entry.ts';
import type { NamedExporter } from '#model/exporter.ts';
import { guardedCell } from '#model/guarded-cell.ts';
import { KnownError } from '#model/known-error.ts';
import type { View } from '#model/playbook.ts';
import { quoted } from '#model/quoted.ts';
import { contentCsv } from '#words/csv.ts';
import { systemsUnder } from './adoption.ts';
import { FACT_COLUMNS, factOf } from './facts.ts';

const HEAD = [FACT_COLUMNS.about, FACT_COLUMNS.part, 'state', 'date', 'evidence'];

export const factsTemplate: NamedExporter = {
  about: 'the lines of `standards/<id>.facts.csv` for a nightly job to fill in, with what is known by now',
  options: {},
  write(view, { id }) {
    const standards = view.entriesOf('standard');
    const [only, ...others] = standards;
    if (id === undefined && (only === undefined || others.length > 0))
      throw new KnownError(
        `Missing \`id\`, expected the standard: one of ${quoted(standards.map((each) => each.id))}`,
        `\`waymark export facts-template ${only?.id ?? '<id>'}\` writes the lines of one.`,
      );
    const standard = id === undefined ? only : chosen('standard', id, standards, (each) => each.id);
    return standard === undefined ? '' : contentCsv([HEAD, ...linesOf(standard, view)]);
  },
};

/** What only an owner can say is left out: it is asked for under `adoption`. */
function linesOf(standard: Entry<'standard'>, view: View): readonly (readonly string[])[] {
  const visible = standard.data.requirements.filter(({ asks }) => asks === undefined);
  return systemsUnder(standard, view).flatMap((system) =>
    visible.map(({ id }) => {
      const fact = factOf(standard, system, id, view);
      return [system.id, id, fact?.state ?? FACT_COLUMNS.unknown, fact?.date ?? '', guardedCell(fact?.evidence ?? '')];
    }),
  );
}
