/** What the home page sends readers to exists. */
import { isFaulty } from '#model/faulty.ts';
import { defineRule, example, exampleConfig } from '#model/rule.ts';

const playbook = (ref: string) =>
  exampleConfig(
    `home:\n  paths:\n    - audience: engineer\n      label: I build things\n      question: How do we work?\n      links: [${ref}]`,
  );

export default defineRule({
  id: 'config/home-path',
  severity: 'error',
  why: 'The first link that readers follow has to work.',
  fix: 'Write the `kind/id` of an entry that exists.',
  valid: [
    [playbook('team/example-team')],
    [playbook('guide/start-here'), example('guide', { reviewed: 'never' }, { id: 'start-here' })],
  ],
  invalid: [
    {
      content: [playbook('guide/start-here'), example('guide', { status: 'draft' }, { id: 'start-here' })],
      expect: ['playbook.yaml:8:15 Unexpected draft `guide/start-here`, expected a published entry'],
    },
    {
      content: [playbook('team/exampel-team')],
      expect: ['playbook.yaml:8:15 Unexpected `team/exampel-team`, expected an entry of the playbook'],
    },
  ],
  check({ playbook, report }) {
    const { config, configAt, resolve } = playbook;
    for (const [path, { links }] of config.home.paths.entries()) {
      for (const [index, ref] of links.entries()) {
        // What else it may lead to is held by `config/link`.
        if (typeof ref !== 'string') continue;
        const entry = resolve(ref);
        const at = configAt(['home', 'paths', path, 'links', index]);
        if (entry === undefined && !isFaulty(ref, playbook))
          report(at, `Unexpected \`${ref}\`, expected an entry of the playbook`);
        if (entry?.life === 'draft')
          report(
            at,
            `Unexpected draft \`${ref}\`, expected a published entry`,
            'Publish the draft (its `status`), or send readers somewhere else until then.',
          );
      }
    }
  },
});
