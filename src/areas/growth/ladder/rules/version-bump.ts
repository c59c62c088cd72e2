/** The version of a ladder says how much of it is new. */
import { inheritsFaulty } from '#areas/growth/composition/compose.ts';
import type { Entry } from '#model/entry.ts';
import { swapped } from '#model/fix.ts';
import type { History } from '#model/history.ts';
import { defineRule, example, type RuleContext } from '#model/rule.ts';
import { highest } from '#areas/growth/diff/bump.ts';
import { BUMPS, type Bump } from '#areas/growth/diff/change.ts';
import { describe, type Naming } from '#areas/growth/diff/describe.ts';
import { expectedVersion, type Expected } from '#areas/growth/diff/expected.ts';
import { growthWords } from '#areas/growth/words/growth-words.ts';
import { presentRelease, releasesOf } from '#areas/growth/history/releases.ts';

const finishes = {
  id: 'finishes-work',
  group: 'delivery',
  levels: ['engineer'],
  text: 'Finishes a planned task within the week.',
};
const answers = {
  id: 'answers-for-service',
  group: 'delivery',
  levels: ['senior-engineer'],
  text: 'Answers for one service, from its design to its pages at night.',
};
const ladder = (version: string, expectations: readonly object[], fields: object = {}) =>
  example('ladder', { version, expectations, ...fields });

export default defineRule({
  id: 'ladder/version-bump',
  severity: 'error',
  why: 'A ladder is a contract: whoever is asked for more has to see that in its version before a review is held under it.',
  fix: 'Write the version into `version`, and into `effectiveFrom` the day from which it counts. A higher one is always right.',
  valid: [[ladder('1.0.0', [finishes, answers])], [ladder('0.1.0', [finishes])]],
  invalid: [
    {
      before: [ladder('1.0.0', [finishes])],
      content: [ladder('1.0.0', [finishes, answers])],
      expect: [
        '4:10 Unexpected version `1.0.0`, expected at least `2.0.0`: *Answers for one service, from its design to …* is newly asked of `senior-engineer`',
      ],
    },
    {
      before: [ladder('1.4.2', [finishes, answers])],
      content: [ladder('1.4.3', [{ ...finishes, examples: [{ text: 'The card is done on Thursday.' }] }])],
      expect: [
        '4:10 Unexpected version `1.4.3`, expected at least `1.5.0`: *Finishes a planned task within the week.* has an example more (and 1 more)',
      ],
    },
    {
      before: [ladder('1.0.0', [finishes])],
      content: [ladder('1.0.0', [{ ...finishes, text: 'Finishes a planned task in the week it was begun.' }])],
      expect: [
        '4:10 Unexpected version `1.0.0`, expected at least `1.0.1`: *Finishes a planned task in the week it was begun.* was reworded',
      ],
    },
    {
      before: [ladder('2.0.0', [{ ...finishes, weight: 'supporting' }])],
      content: [ladder('2.1.0', [{ ...finishes, weight: 'essential' }])],
      expect: [
        '4:10 Unexpected version `2.1.0`, expected at least `3.0.0`: *Finishes a planned task within the week.* counts more, essential instead of supporting for `engineer`',
      ],
    },
    {
      content: [
        ladder('1.3.0', [finishes], { status: 'deprecated' }),
        example(
          'ladder',
          { version: '1.0.0', supersedes: 'example-ladder', expectations: [finishes, answers] },
          { id: 'new-ladder' },
        ),
      ],
      expect: [
        'ladders/new-ladder.yaml:4:10 Unexpected version `1.0.0`, expected at least `2.0.0`: *Answers for one service, from its design to …* is newly asked of `senior-engineer`',
      ],
    },
  ],
  check({ entries, playbook, history, report }) {
    reportGap(entries('ladder'), history, report);
    for (const entry of entries('ladder')) {
      // Nobody is held to a draft.
      if (entry.data.status === 'draft' || inheritsFaulty(entry, playbook)) continue;
      const expected = expectedVersion(presentRelease(entry, playbook), releasesOf(entry, history, playbook));
      if (expected === undefined) continue;
      report(
        entry.at(['version']),
        `Unexpected version \`${entry.data.version}\`, expected at least \`${expected.version}\`: ${reason(expected)}`,
        undefined,
        undefined,
        swapped(entry.at(['version']), entry.data.version, expected.version),
      );
    }
  },
});

/** Missing history cannot be compared with, and silence would look like approval. */
function reportGap(ladders: readonly Entry<'ladder'>[], { gap }: History, report: RuleContext['report']): void {
  const held = ladders.find(({ data }) => data.status !== 'draft');
  if (gap === undefined || held === undefined) return;
  report(
    held.at(['version']),
    'Unexpected shallow clone, expected all revisions: the versions that ladders had before are not known here',
    gap.isUnattended
      ? 'Set `fetch-depth: 0` where the repository is checked out.'
      : 'Run `git fetch --unshallow`; where it is checked out by a service, set `fetch-depth: 0`.',
    gap.isUnattended ? 'error' : 'warning',
  );
}

/** The first of what asks for that much, and how much more there is. */
function reason({ diff, since, to }: Expected): string {
  const all = diff.changes.flatMap((change) => change.effects.map((effect) => ({ change, effect })));
  const bump: Bump = highest(all.map(({ effect }) => effect.bump));
  const decisive = all.filter(({ effect }) => effect.bump === bump);
  const [first] = decisive;
  if (first === undefined || bump === BUMPS[0]) return `version \`${since.version}\` was declared before`;
  const versions = { before: since.contract, after: to.contract };
  const { subject, says } = describe(first.effect, first.change, versions, AS_WRITTEN, growthWords.english);
  const more = decisive.length > 1 ? ` (and ${decisive.length - 1} more)` : '';
  return `*${shortened(subject)}* ${says}${more}`;
}

const code = (id: string) => `\`${id}\``;
const AS_WRITTEN: Naming = { level: code, discipline: code, group: code, step: code, skill: code, dimension: code };

/** As much of a sentence as it takes to find it again. */
function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 10 ? text : `${words.slice(0, 8).join(' ')} …`;
}
