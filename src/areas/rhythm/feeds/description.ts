/** What the event of a ritual tells beside its time, and where its page is. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Speech } from '#model/speech.ts';
import { plainText } from '#markdown/plain-text.ts';
import { absolute } from '#site/assembly/absolute.ts';
import { rhythmWords } from '../words/rhythm-words.ts';

/** What one wants to know when the reminder comes: what for, and what to go through. */
export function descriptionOf({ data }: Pick<Entry<'ritual'>, 'data'>, speech: Speech): string {
  const words = rhythmWords(speech).agenda;
  const agenda = data.agenda.map(({ title, minutes }, index) => `${index + 1}. ${title} (${words.minutes(minutes)})`);
  return [plainText(data.purpose), ...(agenda.length > 0 ? [agenda.join('\n')] : [])].join('\n\n');
}

export function pageOf(ritual: Entry<'ritual'>, tools: Pick<PageTools, 'view' | 'address'>): string | undefined {
  return absolute(tools.address(ritual), tools);
}
