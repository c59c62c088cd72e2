/** Reports what one of the recognisers finds in the entries that tell of what went wrong. */
import { faultyOf } from '#model/faulty.ts';
import type { RuleContext } from '#model/rule.ts';
import { recognisersWith, signsIn } from './recognise.ts';
import type { Recogniser, Sort } from './sign.ts';
import { textsToRead } from './texts.ts';

/** @param quoted what is looked for where people are quoted in their own words */
export function reportSigns(
  sort: Sort,
  context: RuleContext,
  message: (phrase: string) => string,
  quoted: (all: Recogniser) => Recogniser | undefined = () => undefined,
): void {
  // The patterns are English; in another language they would find what is not there.
  if (!/^en\b/.test(context.playbook.config.language)) return;
  const recognise = recognisersWith(ownNames(context))[sort];
  for (const { text, isQuotation, placeOf } of textsToRead(sort, context)) {
    const own = isQuotation ? quoted(recognise) : recognise;
    if (own === undefined) continue;
    for (const { phrase, index, instead } of signsIn(text, own)) {
      const written = text.slice(index, index + phrase.length).replace(/\s+/g, ' ');
      context.report(placeOf(index, phrase.length), message(written), instead);
    }
  }
}

/** The words that name teams, systems and roles of the playbook: a team called Max is no person. */
function ownNames({ entries, playbook }: RuleContext): ReadonlySet<string> {
  const named = [...entries('team'), ...entries('system'), ...entries('role')];
  // Of those that cannot be read, the id is known all the same.
  const unread = [...faultyOf('team', playbook), ...faultyOf('system', playbook), ...faultyOf('role', playbook)];
  return new Set([
    ...[...named, ...unread].flatMap(({ id }) => id.split('-')),
    ...named.flatMap(({ data }) => data.title.toLowerCase().split(/[^\p{L}]+/u)),
  ]);
}
