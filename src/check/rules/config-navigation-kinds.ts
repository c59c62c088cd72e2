/** The kinds that doors of the navigation list exist, each behind one door. */
import { itemOf } from '#model/navigation.ts';
import { quoted } from '#model/quoted.ts';
import { defineRule, exampleConfig } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';

const playbook = (items: string) => exampleConfig(`navigation: [${items}]`);

export default defineRule({
  id: 'config/navigation-kinds',
  severity: 'error',
  why: 'Readers look for a kind behind one door; behind two, neither shows where they are.',
  fix: 'List the folder of each kind, such as `guides`, behind one door.',
  valid: [
    [playbook('{ area: growth, kinds: [ladders, skills] }, { id: people, label: People, kinds: [teams, roles] }')],
  ],
  invalid: [
    {
      content: [playbook('{ area: growth, kinds: [ladder] }')],
      expect: ['playbook.yaml:3:38 Unexpected `ladder` in the navigation, expected the folder of a kind'],
    },
    {
      content: [playbook('{ area: growth, kinds: [ladders] }, { id: paths, label: Paths, kinds: [ladders] }')],
      expect: ['playbook.yaml:3:85 Unexpected second `ladders` in the navigation, expected each kind behind one door'],
    },
  ],
  check({ playbook: { config, configAt }, kinds, report }) {
    const folders = kinds.map((kind) => kind.folder.name);
    const before = new Set<string>();
    for (const [index, written] of config.navigation.entries())
      for (const [place, folder] of (itemOf(written).kinds ?? []).entries()) {
        const at = configAt(['navigation', index, 'kinds', place]);
        if (!folders.includes(folder))
          report(
            at,
            `Unexpected \`${folder}\` in the navigation, expected the folder of a kind`,
            didYouMean(folder, folders) ?? `Choose from ${quoted(folders)}.`,
          );
        else if (before.has(folder))
          report(at, `Unexpected second \`${folder}\` in the navigation, expected each kind behind one door`);
        before.add(folder);
      }
  },
});
