/** What every list adds to the title of a decision that does not hold: *superseded*. */
import type { Speech } from '#model/speech.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import type { Decision } from './schema.ts';
import { isOver } from './values.ts';

export function markOfDecision({ status }: Decision, speech: Speech): string | undefined {
  return isOver(status) ? decisionsWords(speech).decision.statusesInText[status] : undefined;
}
