/** The organisation's own names are names of kinds that exist. */
import { quoted } from '#model/quoted.ts';
import { defineRule, exampleConfig } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';

const playbook = (label: string) => exampleConfig(`labels:\n  ${label}`);

export default defineRule({
  id: 'config/labels',
  severity: 'error',
  why: 'A name for a kind that does not exist is shown nowhere.',
  fix: 'Write the name of a kind as references do, in the singular.',
  valid: [[playbook('team: { one: Squad, many: Squads }')]],
  invalid: [
    {
      content: [playbook('teams: { one: Squad, many: Squads }')],
      expect: ['playbook.yaml:4:10 Unexpected `teams` in `labels`, expected the name of a kind'],
    },
  ],
  check({ playbook: { config, configAt }, kinds, report }) {
    const names = kinds.map(({ name }) => name);
    for (const name of Object.keys(config.labels))
      if (!names.some((known) => known === name))
        report(
          configAt(['labels', name]),
          `Unexpected \`${name}\` in \`labels\`, expected the name of a kind`,
          didYouMean(name, names) ?? `Choose from ${quoted(names)}.`,
        );
  },
});
