/** By what the register can be narrowed. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { optionsByName, optionsOf } from '#site/kit/filter/options.ts';
import { healthWords } from '../../words/health-words.ts';
import { teamWaiting } from '../dependency.ts';
import { RISK_STATES, RISK_TYPES } from '../schema.ts';
import { BANDS, bandOf, exposureOf } from '../standing.ts';
import { placesOf } from './matrix.ts';

export function choicesOf(risks: readonly Entry<'risk'>[], tools: PageTools) {
  const { speech } = tools;
  const words = healthWords(speech).risk;
  const { choices } = words.register;
  const teams = risks.map((risk) => {
    const team = teamWaiting(risk, tools);
    return team && { id: team.id, label: team.data.title };
  });
  return [
    {
      name: 'team',
      label: speech.names.team.one,
      all: choices.allTeams,
      options: optionsByName(teams, speech.locale),
    },
    {
      name: 'type',
      ...choices.type,
      options: optionsOf(RISK_TYPES, words.types, (type) => risks.some(({ data }) => data.type === type)),
    },
    {
      name: 'state',
      ...choices.state,
      options: optionsOf(RISK_STATES, words.states, (state) => risks.some(({ data }) => data.state === state)),
    },
    {
      name: 'band',
      ...choices.band,
      options: optionsOf(BANDS, words.bands, (band) => risks.some(({ data }) => bandOf(exposureOf(data)) === band)),
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
