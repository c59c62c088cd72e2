/** A snapshot is kept only of as many people as its check asks for. */
import { checkOf } from '#areas/health/results/snapshots.ts';
import { defineEntryRule } from '#model/rule.ts';
import { CHECK, exampleSnapshot } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'snapshot/enough-people',
  severity: 'error',
  why: 'Whoever knows a small group can tell who said what, and people who can be found out stop being frank.',
  fix: 'Keep what you decided to do where you keep your work, and store no snapshot; or ask again when more people are there.',
  valid: [[CHECK, exampleSnapshot({ participants: 5 })]],
  invalid: [
    {
      content: [CHECK, exampleSnapshot({ participants: 4 })],
      expect: [
        'snapshots/pulse.yaml:6:15 Unexpected snapshot of `4` people, expected at least the `5` that `example-health-check` asks for by `minRespondents`',
      ],
    },
  ],
  check(snapshot, { playbook, report }) {
    const check = checkOf(snapshot, playbook);
    const { participants } = snapshot.data;
    if (check === undefined || participants >= check.data.minRespondents) return;
    report(
      snapshot.at(['participants']),
      `Unexpected snapshot of \`${participants}\` people, expected at least the \`${check.data.minRespondents}\` that \`${check.id}\` asks for by \`minRespondents\``,
    );
  },
});
