/** The words that readers see for the values of a ritual's fields. */
import type { AgendaItem, Participation, Ritual } from './schema.ts';

export const CATEGORIES: Readonly<Record<Ritual['category'], string>> = {
  sync: 'Sync',
  planning: 'Planning',
  review: 'Review',
  retrospective: 'Retrospective',
  learning: 'Learning',
  mentoring: 'Mentoring',
  calibration: 'Calibration',
};

export const MODES: Readonly<Record<Ritual['mode'], string>> = {
  sync: 'Together, at one time',
  async: 'In writing, each at their own time',
  hybrid: 'Partly together, partly in writing',
};

/** In the order of how much each carries. */
export const PARTS: Readonly<Record<Participation['part'], string>> = {
  facilitator: 'Facilitates',
  decider: 'Decides',
  required: 'Takes part',
  optional: 'Is welcome',
  informed: 'Hears of it',
};

export const AGENDA_MODES: Readonly<Record<NonNullable<AgendaItem['mode']>, string>> = {
  inform: 'Inform',
  discuss: 'Discuss',
  decide: 'Decide',
  practise: 'Practise',
};
