/** Two pages that speak of the same decision name the same one for it. */
import { bareWords } from '#model/bare-words.ts';
import { DECIDERS } from '#model/decision-rights.ts';
import { entryKey, type Entry } from '#model/entry.ts';
import { defineRule, example } from '#model/rule.ts';

const hiring = (id: string, decides: string, decision = 'Whom to hire for a team') =>
  example('guide', { decisionRights: [{ decision, decides }] }, { id });

export default defineRule({
  id: 'entry/decided-by-one',
  severity: 'error',
  why: 'Where two pages give the same decision to two roles, each of them waits for the other, or both decide.',
  fix: 'Say on both pages who decides, or say on one of them what is different about its decision.',
  valid: [
    [hiring('hiring', 'example-role'), hiring('people', 'role/example-role')],
    [hiring('hiring', 'example-role'), hiring('people', 'team/example-team', 'How many to hire in a year')],
  ],
  invalid: [
    {
      content: [hiring('hiring', 'example-role'), hiring('people', 'team/example-team', 'Whom to hire for a team.')],
      expect: [
        'guides/people.yaml:6:14 Unexpected `team/example-team` as who decides *Whom to hire for a team.*, expected `role/example-role` as in `guides/hiring.yaml`',
      ],
    },
  ],
  check({ playbook, report }) {
    const first = new Map<string, { readonly entry: Entry; readonly decider: string }>();
    for (const entry of playbook.entries) {
      if (!('decisionRights' in entry.data) || entry.life === 'archived') continue;
      for (const [index, { decision, decides }] of entry.data.decisionRights.entries()) {
        const found = playbook.resolve(decides, DECIDERS);
        // A reference that leads nowhere is a finding of its own.
        if (found === undefined || decides === undefined) continue;
        const decider = entryKey(found);
        const known = first.get(bareWords(decision));
        if (known === undefined) first.set(bareWords(decision), { entry, decider });
        else if (known.entry !== entry && known.decider !== decider)
          report(
            entry.at(['decisionRights', index, 'decides']),
            `Unexpected \`${decides}\` as who decides *${decision}*, expected \`${known.decider}\` as in \`${known.entry.file}\``,
          );
      }
    }
  },
});
