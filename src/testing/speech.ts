/** How a site of all kinds speaks: for tests of what pages say. */
import { kinds } from '#areas/kinds.ts';
import type { Label, Speech } from '#model/speech.ts';
import { speechOf } from '#words/speech.ts';

/** @param own what an organisation calls kinds itself */
export function speechIn(language: string, own: Readonly<Record<string, Label>> = {}): Speech {
  const names = Object.fromEntries(
    kinds.map(({ name, words, label }) => [name, words({ language }).kinds[name] ?? label]),
  );
  return speechOf({ language, names: { ...names, ...own } });
}
