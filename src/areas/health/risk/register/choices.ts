/** By what the register can be narrowed. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../../words/health-words.ts';
import { teamWaiting } from '../dependency.ts';
import { RISK_STATES, RISK_TYPES } from '../schema.ts';
import { BANDS, bandOf, exposureOf } from '../standing.ts';
import { placesOf } from './matrix.ts';

export function choicesOf(risks: readonly Entry<'risk'>[], tools: PageTools) {
  const { speech } = tools;
  const words = healthWords(speech).risk;
  const { choices } = words.register;
  const teams = new Map(
    risks.flatMap((risk) => {
      const team = teamWaiting(risk, tools);
      return team === undefined ? [] : [[team.id, team.data.title] as const];
    }),
  );
  const option =
    <T extends string>(labels: Readonly<Record<T, string>>) =>
    (id: T) => ({ id, label: labels[id] });
  return [
    {
      name: 'team',
      label: speech.names.team.one,
      all: choices.allTeams,
      options: [...teams]
        .map(([id, label]) => ({ id, label }))
        .toSorted((a, b) => a.label.localeCompare(b.label, speech.locale)),
    },
    {
      name: 'type',
      ...choices.type,
      options: RISK_TYPES.filter((type) => risks.some(({ data }) => data.type === type)).map(option(words.types)),
    },
    {
      name: 'state',
      ...choices.state,
      options: RISK_STATES.filter((state) => risks.some(({ data }) => data.state === state)).map(option(words.states)),
    },
    {
      name: 'band',
      ...choices.band,
      options: BANDS.filter((band) => risks.some(({ data }) => bandOf(exposureOf(data)) === band)).map(
        option(words.bands),
      ),
    },
    {
      name: 'place',
      ...choices.place,
      options: placesOf(risks).map(({ id, likelihood, impact }) => ({
        id,
        label: words.exposure.product(likelihood, impact),
      })),
    },
  ];
}
