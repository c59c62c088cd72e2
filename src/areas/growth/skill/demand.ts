/** Who needs a skill: what ladders ask, their own and what they inherit, level by level. */
import { compose, type Origin } from '../composition/compose.ts';
import { forDiscipline } from '../composition/discipline.ts';
import type { Level } from '../ladder/schema.ts';
import { orderedLevels } from '../level/order.ts';
import type { Entry } from '#model/entry.ts';
import type { Expectation } from '../expectation/expectation.ts';
import type { Playbook } from '#model/playbook.ts';

type Around = Pick<Playbook, 'entriesOf' | 'resolve'>;

export interface SkillDemand {
  readonly ladder: Entry<'ladder'>;
  /** In the order of the ladder: track by track, from the first level to the last. */
  readonly levels: readonly LevelDemand[];
}

export interface LevelDemand {
  readonly level: Level;
  readonly expectations: readonly Asked[];
  /** The step that the level requires, whatever it asks. */
  readonly required?: string | undefined;
}

interface Asked extends Expectation {
  readonly origin: Origin;
  /** The discipline that alone asks for it. */
  readonly discipline?: string | undefined;
}

export function demandFor(skill: Entry<'skill'>, playbook: Around): readonly SkillDemand[] {
  const isMeant = (ref: string) => playbook.resolve(ref, ['skill']) === skill;
  return playbook.entriesOf('ladder').flatMap((ladder): readonly SkillDemand[] => {
    const whole = compose(ladder, playbook);
    const asking = askedIn(ladder, playbook).filter(({ skills }) => skills.some(isMeant));
    const requirements = whole.data.requirements.filter((requirement) => isMeant(requirement.skill));
    const levels = orderedLevels(whole.data).flatMap((level): readonly LevelDemand[] => {
      const expectations = asking.filter((expectation) => expectation.levels.includes(level.id));
      const required = requirements.find((requirement) => requirement.level === level.id)?.step;
      return expectations.length === 0 && required === undefined ? [] : [{ level, expectations, required }];
    });
    return levels.length === 0 ? [] : [{ ladder, levels }];
  });
}

/** What everyone is asked, then what single disciplines are asked besides. */
function askedIn(ladder: Entry<'ladder'>, playbook: Around): readonly Asked[] {
  const whole = compose(ladder, playbook);
  const readings = [
    { data: whole.data, origins: whole.origins, discipline: undefined },
    ...whole.data.disciplines.map((discipline) => ({
      ...forDiscipline(whole, discipline, playbook),
      discipline: discipline.label,
    })),
  ];
  const known = new Map<string, Asked>();
  for (const { data, origins, discipline } of readings) {
    for (const expectation of data.expectations) {
      const origin = origins.get(expectation.id);
      if (origin !== undefined && !known.has(expectation.id))
        known.set(expectation.id, { ...expectation, origin, discipline });
    }
  }
  return [...known.values()];
}

/** The highest step that a level asks for, among the steps of a scale in order. */
export function highestStep({ expectations, required }: LevelDemand, steps: readonly string[]): string | undefined {
  const asked = [required, ...expectations.map(({ proficiency }) => proficiency)].map((step) =>
    step === undefined ? -1 : steps.indexOf(step),
  );
  return steps[Math.max(-1, ...asked)];
}
