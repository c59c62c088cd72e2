/** A level that another calls its equal exists, in this ladder or in another. */
import { quoted } from '#model/quoted.ts';
import { isFaulty } from '#model/faulty.ts';
import { nearest } from '#model/suggest.ts';
import type { Playbook } from '#model/playbook.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { findLevel, parseLevelAddress } from '#areas/growth/level/level-address.ts';

const manager = (equivalentTo: readonly string[]) => [
  { id: 'engineering-manager', label: 'Engineering manager', rank: 1, track: 'ic', equivalentTo },
];
const management = (equivalentTo: readonly string[]) =>
  example('ladder', { levels: manager(equivalentTo), expectations: [] }, { id: 'management' });

export default defineEntryRule({
  id: 'ladder/unknown-equivalent',
  severity: 'error',
  why: 'Two ways of growing are equal only when both ends of the promise exist.',
  fix: 'Correct the level; in another ladder it is written `management#engineering-manager`.',
  valid: [[example('ladder', {}, { id: 'engineering' }), management(['engineering#senior-engineer'])]],
  invalid: [
    {
      content: [example('ladder', {}, { id: 'engineering' }), management(['engineering#senior-enginer'])],
      expect: [
        'ladders/management.yaml:16:9 Unexpected level `senior-enginer`, expected one of the ladder `engineering`: `engineer`, `senior-engineer`',
      ],
    },
    {
      content: [management(['enginering#senior-engineer'])],
      expect: ['ladders/management.yaml:16:9 Unexpected ladder `enginering`, expected one that exists: `management`'],
    },
  ],
  check(ladder, { playbook, report }) {
    for (const [index, level] of ladder.data.levels.entries()) {
      for (const [position, address] of level.equivalentTo.entries()) {
        if (findLevel(address, ladder, playbook) !== undefined) continue;
        const { ladderId } = parseLevelAddress(address);
        if (ladderId !== undefined && isFaulty(ladderId, playbook, ['ladder'])) continue;
        const { message, guess } = describe(address, ladder.id, playbook);
        report(ladder.at(['levels', index, 'equivalentTo', position]), message, guess && `Did you mean \`${guess}\`?`);
      }
    }
  },
});

function describe(
  address: string,
  from: string,
  playbook: Playbook,
): { readonly message: string; readonly guess: string | undefined } {
  const { ladderId, levelId } = parseLevelAddress(address);
  const ladder = playbook.find('ladder', ladderId ?? from);
  if (ladder === undefined) {
    const ladders = playbook.entriesOf('ladder').map((each) => each.id);
    const guess = nearest(ladderId ?? from, ladders);
    return {
      message: `Unexpected ladder \`${ladderId}\`, expected one that exists: ${quoted(ladders)}`,
      guess: guess && `${guess}#${levelId}`,
    };
  }
  const levels = ladder.data.levels.map((each) => each.id);
  const guess = nearest(levelId, levels);
  return {
    message: `Unexpected level \`${levelId}\`, expected one of the ladder \`${ladder.id}\`: ${quoted(levels)}`,
    guess: guess && (ladderId === undefined ? guess : `${ladderId}#${guess}`),
  };
}
