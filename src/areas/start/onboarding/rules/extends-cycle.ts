/** No plan adds to itself. */
import { defineEntryRule, example } from '#model/rule.ts';
import { extendedPlans } from '#areas/start/composition/tasks.ts';

export default defineEntryRule({
  id: 'onboarding/extends-cycle',
  severity: 'error',
  why: 'Plans that add to each other have no first one to begin with.',
  fix: 'Let the more general plan stand by itself: everyone, then the role, then the team.',
  valid: [
    [
      example('onboarding', {}, { id: 'everyone' }),
      example('onboarding', { extends: ['everyone'] }, { id: 'engineers' }),
    ],
  ],
  invalid: [
    {
      content: [
        example('onboarding', { extends: ['engineers'] }, { id: 'everyone' }),
        example('onboarding', { extends: ['everyone'] }, { id: 'engineers' }),
      ],
      expect: [
        'onboarding/engineers.yaml:17:5 Unexpected plan `engineers` that adds to itself, expected plans without a circle',
        'onboarding/everyone.yaml:17:5 Unexpected plan `everyone` that adds to itself, expected plans without a circle',
      ],
    },
  ],
  check(plan, { playbook, report }) {
    if (extendedPlans(plan, playbook).includes(plan))
      report(
        plan.at(['extends', 0]),
        `Unexpected plan \`${plan.id}\` that adds to itself, expected plans without a circle`,
      );
  },
});
