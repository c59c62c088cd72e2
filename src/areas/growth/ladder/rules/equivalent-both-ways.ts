/** Levels that are equal say so from both sides. */
import { defineEntryRule, example } from '#model/rule.ts';
import { equalsOf, findLevel, levelAddress, levelKey } from '#areas/growth/level/level-address.ts';
import { level } from '../rule-examples.ts';

const ladder = (id: string, name: string, equivalentTo: readonly string[]) =>
  example('ladder', { levels: [level(name, 1, 'ic', { equivalentTo })], expectations: [] }, { id });

export default defineEntryRule({
  id: 'ladder/equivalent-both-ways',
  severity: 'error',
  why: 'Equal levels that only one ladder mentions are a promise that the other ladder’s readers never hear of.',
  fix: 'Name the level in return.',
  valid: [
    [
      ladder('engineering', 'staff-engineer', ['management#engineering-manager']),
      ladder('management', 'engineering-manager', ['engineering#staff-engineer']),
    ],
  ],
  invalid: [
    {
      content: [
        ladder('engineering', 'staff-engineer', ['management#engineering-manager']),
        ladder('management', 'engineering-manager', []),
      ],
      expect: [
        'ladders/engineering.yaml:16:9 Unexpected one-sided equivalence with `management#engineering-manager`, expected `engineering#staff-engineer` in its `equivalentTo` too',
      ],
    },
  ],
  check(ladder, { playbook, report }) {
    for (const [index, each] of ladder.data.levels.entries()) {
      for (const [position, address] of each.equivalentTo.entries()) {
        const own = { ladder, level: each };
        const other = findLevel(address, ladder, playbook);
        if (other === undefined || equalsOf(other, playbook).some((equal) => levelKey(equal) === levelKey(own)))
          continue;
        const back = levelAddress(own, other.ladder);
        report(
          ladder.at(['levels', index, 'equivalentTo', position]),
          `Unexpected one-sided equivalence with \`${address}\`, expected \`${back}\` in its \`equivalentTo\` too`,
          `Write \`equivalentTo: [${back.includes('#') ? `"${back}"` : back}]\` at \`${other.level.id}\` in \`${other.ladder.file}\`.`,
        );
      }
    }
  },
});
