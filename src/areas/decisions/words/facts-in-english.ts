/** Facts about standards, and what owners are asked for: what pages say, in English. */
import { counted } from '#words/number-words.ts';
import type { Name } from '#model/speech.ts';

export const factsInEnglish = {
  /** What stands below the table. */
  fromPrograms: (count: number) => `${counted(count, 'fact')} from programs, the latest of {day}.`,
  file: 'The file',
  people: 'All else is what people say.',
  isStale: 'out of date',
  /** *3 of 14 facts older than 30 days* */
  stale: (count: number, of: number, duration: string) =>
    count === of
      ? `${count === 1 ? 'its fact is' : `all ${count} facts are`} older than ${duration}`
      : `${count} of ${counted(of, 'fact')} older than ${duration}`,
  staleHead: (duration: string) => `Older than ${duration}`,
  staleRow: '{system}, {requirement}: last checked on {day}',
  disagreeHead: 'Where programs and people say different things',
  disagreeRow: (found: string, said: string) =>
    `{system}, {requirement}: ${found.toLowerCase()} by the check of {day}, ${said.toLowerCase()} by people`,
  asked: {
    about: 'No program can see these. Each owner says how it is, and says it again when the answer is too old.',
    requirement: 'Requirement',
    answer: 'Answer',
    answered: 'Answered',
    due: 'Next answer by',
    never: 'Never',
    isDue: 'due',
    noOwner: ({ inText }: Name) => `No ${inText.one} owns it`,
    edit: 'Answer',
  },
  /** On a list of what is to be done. */
  toAnswer: (what: string, answered: string | undefined) =>
    answered === undefined ? `${what}, never answered` : `${what}, last answered on ${answered}`,
};
