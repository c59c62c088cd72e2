/** What about systems needs attention: those that no team owns. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { isUnowned } from '../ownership/gaps.ts';
import { isInUse } from '../ownership/ownership.ts';
import { OVERVIEW } from '../overview/address.ts';
import { organisationWords } from '../words/organisation-words.ts';

export function systemAttention(systems: readonly Entry<'system'>[], tools: PageTools): readonly Link[] {
  const [first, ...others] = systems.filter((system) => isInUse(system) && isUnowned(system));
  if (first === undefined) return [];
  const label = organisationWords(tools.speech).attention.unowned(others.length + 1, tools.speech.names);
  return [{ label, href: others.length === 0 ? tools.address(first) : OVERVIEW }];
}
