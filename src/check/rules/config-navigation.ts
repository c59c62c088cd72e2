/** The navigation names kinds that exist, each once. */
import { quoted } from '#model/quoted.ts';
import { defineRule, exampleConfig } from '#model/rule.ts';

const playbook = (folders: string) => exampleConfig(`navigation: [${folders}]`);

export default defineRule({
  id: 'config/navigation',
  severity: 'error',
  why: 'A name in the navigation that means nothing leaves out the section that was meant.',
  fix: 'Write the folder of a kind, such as `guides`.',
  valid: [[playbook('guides, teams')]],
  invalid: [
    {
      content: [playbook('guide, teams')],
      expect: ['playbook.yaml:3:14 Unexpected `guide` in the navigation, expected the folder of a kind'],
    },
    {
      content: [playbook('guides, guides')],
      expect: ['playbook.yaml:3:22 Unexpected second `guides` in the navigation, expected each folder once'],
    },
  ],
  check({ playbook: { config, configAt }, kinds, report }) {
    const folders = kinds.map((kind) => kind.folder.name);
    for (const [index, name] of config.navigation.entries()) {
      const at = configAt(['navigation', index]);
      if (!folders.includes(name))
        report(
          at,
          `Unexpected \`${name}\` in the navigation, expected the folder of a kind`,
          `Choose from ${quoted(folders)}.`,
        );
      else if (config.navigation.indexOf(name) < index)
        report(at, `Unexpected second \`${name}\` in the navigation, expected each folder once`);
    }
  },
});
