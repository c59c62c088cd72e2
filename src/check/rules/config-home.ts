/** What the home page sends readers to exists. */
import { defineRule } from '#model/rule.ts';

const playbook = (ref: string) => ({
  file: 'playbook.yaml',
  text: `name: Example\ndescription: An example.\nhome:\n  paths:\n    - audience: engineer\n      label: I build things\n      question: How do we work?\n      links: [${ref}]\n`,
});

export default defineRule({
  id: 'config/home-path',
  severity: 'error',
  why: 'The first link that anybody follows must not be a broken one.',
  fix: 'Write the `kind/id` of an entry that exists.',
  valid: [[playbook('team/example-team')]],
  invalid: [
    {
      content: [playbook('team/exampel-team')],
      expect: ['playbook.yaml:8:15 Unexpected `team/exampel-team`, expected an entry of the playbook'],
    },
  ],
  check({ playbook: { config, configAt, resolve }, report }) {
    for (const [path, { links }] of config.home.paths.entries()) {
      for (const [index, ref] of links.entries()) {
        if (resolve(ref) === undefined)
          report(
            configAt(['home', 'paths', path, 'links', index]),
            `Unexpected \`${ref}\`, expected an entry of the playbook`,
          );
      }
    }
  },
});
