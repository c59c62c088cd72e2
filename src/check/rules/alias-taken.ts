/** A former id leads to one entry. */
import { entryKey, formerly, standsIn } from '#model/entry.ts';
import { isId } from '#model/fields.ts';
import { defineRule, example } from '#model/rule.ts';

export default defineRule({
  id: 'entry/alias-taken',
  severity: 'error',
  why: 'A redirect from an address that is in use, or from one that two entries claim, leads half of its readers astray.',
  fix: 'Keep the alias with one entry, and remove it where an entry of that name exists.',
  valid: [[example('term', { aliases: ['playbook-entry'] }, { id: 'runbook' })]],
  invalid: [
    {
      content: [
        example('term', {}, { id: 'playbook-entry' }),
        example('term', { aliases: ['playbook-entry'] }, { id: 'runbook' }),
      ],
      expect: [
        'terms/runbook.yaml:6:5 Unexpected alias `playbook-entry`, expected a name that no other term uses; `terms/playbook-entry.yaml` does',
      ],
    },
  ],
  check({ playbook, report }) {
    const owners = new Map(playbook.entries.map((entry) => [entryKey(entry), entry]));
    for (const entry of playbook.entries) {
      for (const [index, alias] of entry.data.aliases.entries()) {
        if (!isId(alias)) continue;
        const key = entryKey(formerly(entry, alias));
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, entry);
        else
          report(
            entry.at(['aliases', index]),
            `Unexpected alias \`${alias}\`, expected a name that no other ${entry.kind} uses; \`${standsIn(owner)}\` does`,
          );
      }
    }
  },
});
