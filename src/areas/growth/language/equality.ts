/** Words that leave people out or make little of them: the lists of retext-equality, without those that mean machines. */
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified, type Processor } from 'unified';

/** Words of the trade, words about difficulty, names of groups, and words that are judged better in their sentence. */
const IGNORED = [
  'add ancient basically binge blackhat bugreport challenged clearly disabled dummy easily easy fellowship hang hanged host hosts invalid',
  'just master masters masterful mastermind masterpiece masterplan masterstroke mental native obvious obviously of-course primitive',
  'savage simple simply slave slaves spade special straightforward totem tribe tribes whitehat woman women',
]
  .join(' ')
  .split(' ')
  .map((word) => word.replaceAll('-', ' '))
  .concat(
    'everyone knows',
    'master copy',
    'master key',
    'master plan',
    'pull the trigger',
    'sophisticated technology',
    'stone age',
  );

const reader = unified().use(retextEnglish).use(retextEquality, { ignore: IGNORED }).use(withoutResult);

/** Only the messages are of interest. */
function withoutResult(this: Processor) {
  this.compiler = () => '';
}

export interface Unequal {
  /** As it is written. */
  readonly word: string;
  readonly instead: readonly string[];
}

export function unequalWords(text: string): readonly Unequal[] {
  return reader
    .processSync(text)
    .messages.map(({ actual, expected }) => ({ word: actual ?? '', instead: expected ?? [] }));
}
