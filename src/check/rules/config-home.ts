/** What the home page sends readers to exists. */
import { isFaulty } from '#model/faulty.ts';
import { swapped } from '#model/fix.ts';
import { formerlyCalled } from '#model/former-name.ts';
import type { Location } from '#model/location.ts';
import type { Playbook } from '#model/playbook.ts';
import { defineRule, example, exampleConfig, type RuleContext } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';

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
        if (entry === undefined && !isFaulty(ref, playbook)) reportUnknown(ref, at, playbook, report);
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

function reportUnknown(ref: string, at: Location, playbook: Playbook, report: RuleContext['report']): void {
  const message = `Unexpected \`${ref}\`, expected an entry of the playbook`;
  const now = formerlyCalled(ref, playbook);
  if (now === undefined) {
    const known = playbook.entries.map(({ kind, id }) => `${kind}/${id}`);
    report(at, message, didYouMean(ref, known));
    return;
  }
  const written = ref.includes('/') ? `${now.kind}/${now.id}` : now.id;
  report(at, message, `It is called \`${written}\` now.`, undefined, swapped(at, ref, written));
}
