/** The accent colour can be read in both themes. */
import { accentOf, LEAST_CONTRAST, readability } from '#model/accent.ts';
import { defineRule, exampleConfig } from '#model/rule.ts';

const playbook = (fields: string) => exampleConfig(fields);

export default defineRule({
  id: 'config/accent-contrast',
  severity: 'error',
  why: 'Links are set in the accent: where it is too pale, some readers cannot see them.',
  fix: 'Choose a darker accent for the light theme, or a lighter `accentDark` for the dark one.',
  valid: [[playbook("accent: '#0b6e4f'")]],
  invalid: [
    {
      content: [playbook("accent: '#ffcc00'")],
      expect: ['playbook.yaml:3:9 Unexpected contrast of `1.3` in the light theme, expected at least `4.5`'],
    },
    {
      content: [playbook("accent: '#0b6e4f'\naccentDark: '#333333'")],
      expect: ['playbook.yaml:4:13 Unexpected contrast of `1.2` in the dark theme, expected at least `4.5`'],
    },
  ],
  check({ playbook: { config, configAt }, report }) {
    const accent = accentOf(config);
    for (const [theme, field] of [
      ['light', 'accent'],
      ['dark', 'accentDark'],
    ] as const) {
      const ratio = readability(accent[theme], theme);
      if (ratio < LEAST_CONTRAST)
        report(
          configAt([field]),
          `Unexpected contrast of \`${ratio.toFixed(1)}\` in the ${theme} theme, expected at least \`${LEAST_CONTRAST}\``,
        );
    }
  },
});
