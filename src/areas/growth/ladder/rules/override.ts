/** An override names something that is there to be said differently, and says it differently. */
import { compose, inheritsFaulty } from '#areas/growth/composition/compose.ts';
import { forDiscipline } from '#areas/growth/composition/discipline.ts';
import type { Discipline, Override } from '#areas/growth/ladder/schema.ts';
import type { Entry } from '#model/entry.ts';
import type { Path } from '#model/location.ts';
import type { Playbook } from '#model/playbook.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';
import { inheritedExpectations } from '#areas/growth/expectation/inherited.ts';

const everyone = example('behaviours', {}, { id: 'everyone' });
const shared = 'Asks for help within a day of being stuck.';
const says = (expectation: string, text: string | null) => ({ expectation, text, reason: 'Customers wait.' });
const sharing = (...overrides: readonly object[]) => example('ladder', { extends: ['everyone'], overrides });
const data = (...overrides: readonly object[]) =>
  example('ladder', { disciplines: [{ id: 'data', label: 'Data', overrides }] });

export default defineEntryRule({
  id: 'ladder/override',
  severity: 'error',
  why: 'An override that changes nothing makes readers look for a difference that is not there.',
  fix: 'Name an expectation that is inherited and say what is asked instead, or take the override out.',
  valid: [
    [everyone, sharing(says('asks-early', 'Asks for help within an hour of being stuck.'))],
    [everyone, sharing(says('asks-early', null))],
    [data(says('finishes-work', 'Finishes a planned model within the week.'))],
  ],
  invalid: [
    {
      content: [everyone, sharing(says('asks-erly', null))],
      expect: ['ladders/example-ladder.yaml:36:18 Unexpected expectation `asks-erly`, expected one that is inherited'],
    },
    {
      content: [everyone, sharing(says('finishes-work', null))],
      expect: [
        'ladders/example-ladder.yaml:36:18 Unexpected override of `finishes-work`, which this ladder says itself, expected an expectation that is inherited',
      ],
    },
    {
      content: [everyone, sharing(says('asks-early', shared))],
      expect: [
        'ladders/example-ladder.yaml:37:11 Unexpected text of `asks-early` again, expected what is asked instead',
      ],
    },
    {
      content: [data(says('finishes-work', null), says('finishes-work', 'Finishes it.'))],
      expect: ['40:22 Unexpected second override of `finishes-work`, expected one'],
    },
    {
      content: [data(says('finished-work', null))],
      expect: ['37:22 Unexpected expectation `finished-work`, expected one that is asked in this discipline'],
    },
  ],
  check(ladder, { playbook, report }) {
    if (inheritsFaulty(ladder, playbook)) return;
    for (const { overrides, path, texts, expected } of places(ladder, playbook)) {
      for (const [index, { expectation: id, text }] of overrides.entries()) {
        const at = ladder.at([...path, index, 'expectation']);
        const asked = texts.get(id);
        if (overrides.findIndex((each) => each.expectation === id) < index)
          report(at, `Unexpected second override of \`${id}\`, expected one`, 'Keep the one that is meant.');
        else if (asked === undefined) {
          const own = ladder.data.expectations.some((each) => each.id === id && path[0] === 'overrides');
          if (own)
            report(
              at,
              `Unexpected override of \`${id}\`, which this ladder says itself, expected ${expected}`,
              'Change its text where it stands.',
            );
          else
            report(
              at,
              `Unexpected expectation \`${id}\`, expected one ${expected.replace('an expectation ', '')}`,
              didYouMean(id, texts.keys()),
            );
        } else if (text !== null && text.trim() === asked.trim())
          report(
            ladder.at([...path, index, 'text']),
            `Unexpected text of \`${id}\` again, expected what is asked instead`,
          );
      }
    }
  },
});

interface Place {
  readonly overrides: readonly Override[];
  readonly path: Path;
  /** What would be asked without them, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly expected: string;
}

function places(ladder: Entry<'ladder'>, playbook: Playbook): readonly Place[] {
  const inherited = [...inheritedExpectations(ladder, playbook)];
  return [
    {
      overrides: ladder.data.overrides,
      path: ['overrides'],
      texts: new Map(inherited.map(([id, { expectation }]) => [id, expectation.text])),
      expected: 'an expectation that is inherited',
    },
    ...ladder.data.disciplines.map((discipline, index): Place => ({
      overrides: discipline.overrides,
      path: ['disciplines', index, 'overrides'],
      texts: withoutOverrides(ladder, discipline, playbook),
      expected: 'an expectation that is asked in this discipline',
    })),
  ];
}

function withoutOverrides(ladder: Entry<'ladder'>, discipline: Discipline, playbook: Playbook) {
  const { data } = forDiscipline(compose(ladder, playbook), { ...discipline, overrides: [] }, playbook);
  return new Map(data.expectations.map(({ id, text }) => [id, text]));
}
