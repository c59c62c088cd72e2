/** Which systems a standard is about, in one sentence. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { decisionsWords } from '../words/decisions-words.ts';

export function appliesToSentence(standard: Entry<'standard'>, { links, speech }: PageTools): string {
  const { appliesTo } = standard.data;
  const domains = links(appliesTo.domains, 'domain').map(({ label }) => label);
  return decisionsWords(speech).standard.appliesTo({ ...appliesTo, domains }, speech.names.system);
}
