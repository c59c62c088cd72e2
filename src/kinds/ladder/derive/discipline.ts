/** A ladder as one discipline reads it. */
export { forDiscipline } from '#derive/ladder/discipline.ts';
