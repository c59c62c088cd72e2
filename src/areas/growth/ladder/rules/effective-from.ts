/** A version that asks for more counts from a day that is still to come when it is written down. */
import { dateInWords } from '#words/date-words.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import type { Entry } from '#model/entry.ts';
import type { History } from '#model/history.ts';
import type { Playbook } from '#model/playbook.ts';
import { releasesOf, type Release } from '#areas/growth/history/releases.ts';
import { dayBefore } from '#words/day-after.ts';

const ladder = (version: string, effectiveFrom: string) => example('ladder', { version, effectiveFrom });

export default defineEntryRule({
  id: 'ladder/effective-from',
  severity: 'error',
  why: 'People cannot meet a demand before it is announced, but a review would hold them to it.',
  fix: 'Set `effectiveFrom` to a day that leaves people time to read it.',
  valid: [[ladder('2.0.0', '2026-01-01')], [ladder('1.0.0', '2020-01-01')]],
  invalid: [
    {
      before: [ladder('1.0.0', '2026-05-01')],
      content: [ladder('2.0.0', '2026-05-01')],
      expect: [
        '5:16 Unexpected start of version `2.0.0` on 1 May 2026, expected a later day than that of version `1.0.0`, 1 May 2026',
      ],
    },
    {
      before: [ladder('1.0.0', '2026-01-01')],
      content: [ladder('2.0.0', '2026-04-02')],
      expect: [
        '5:16 Unexpected start of version `2.0.0` on 2 April 2026, expected no day before 15 April 2026, when it was written down',
      ],
    },
  ],
  check(entry, { playbook, history, today, report }) {
    if (entry.data.status === 'draft') return;
    const { version, effectiveFrom } = entry.data;
    const { before, written } = stepOf(entry, { playbook, history });
    if (before === undefined || majorOf(version) <= majorOf(before.version)) return;
    const start = `Unexpected start of version \`${version}\` on ${dateInWords(effectiveFrom)}`;
    const former = before.entry.data.effectiveFrom;
    // A server's clock may be a day behind the author's.
    const earliest = written === undefined ? today : dayBefore(written);
    if (effectiveFrom <= former)
      report(
        entry.at(['effectiveFrom']),
        `${start}, expected a later day than that of version \`${before.version}\`, ${dateInWords(former)}`,
      );
    else if (effectiveFrom < earliest)
      report(
        entry.at(['effectiveFrom']),
        `${start}, expected no day before ${dateInWords(written ?? today)}, when it was written down`,
      );
  },
});

interface Step {
  /** The version before the present one, if any. */
  readonly before: Release | undefined;
  /** When the present version was written down; none where it is not recorded yet. */
  readonly written: string | undefined;
}

function stepOf(entry: Entry<'ladder'>, { playbook, history }: { playbook: Playbook; history: History }): Step {
  const releases = releasesOf(entry, history, playbook);
  const last = releases.next();
  if (last.done === true) return { before: undefined, written: undefined };
  if (last.value.version !== entry.data.version) return { before: last.value, written: undefined };
  const before = releases.next();
  return { before: before.done === true ? undefined : before.value, written: last.value.released };
}

function majorOf(version: string): number {
  return Number(version.split('.', 1)[0]);
}
