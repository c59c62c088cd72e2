/** What ladders ask, however it is written: equal texts mean equal ladders. */
import { compose, type ComposedLadder } from '../composition/compose.ts';
import { forDiscipline } from '../composition/discipline.ts';
import type { Playbook } from '#model/playbook.ts';

/** By ladder and discipline. */
export function meaningOf(playbook: Playbook): ReadonlyMap<string, string> {
  return new Map(
    playbook.entriesOf('ladder').flatMap((entry) => {
      const whole = compose(entry, playbook);
      const readings = [undefined, ...whole.data.disciplines].map((discipline) => {
        const name = [entry.id, ...(discipline === undefined ? [] : [discipline.id])].join(', ');
        return [name, inWords(forDiscipline(whole, discipline, playbook))] as const;
      });
      return [[`${entry.id}, whole`, inWords(whole)] as const, ...readings];
    }),
  );
}

/** The order of expectations, levels and groups says nothing about what is asked. */
function inWords({ data }: ComposedLadder): string {
  const expectations = data.expectations
    .map((each) => ({ ...each, levels: each.levels.toSorted() }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const groups = data.groups.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify({ ...data, extends: [], expectations, groups });
}
