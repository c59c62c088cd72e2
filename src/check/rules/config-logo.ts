/** The logo is an image of the playbook. */
import { defineRule, exampleConfig } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';

const logo = (fields: string) => exampleConfig(`logo:\n  ${fields}\n  alt: ""`);
const drawn = (file: string) => ({ file, text: '<svg xmlns="http://www.w3.org/2000/svg"/>' });

export default defineRule({
  id: 'config/logo',
  severity: 'error',
  why: 'A logo that is not there leaves a hole in the header of every page.',
  fix: 'Put the image into the content folder, and write its path from there.',
  valid: [
    [logo('src: logo.svg'), drawn('logo.svg')],
    [logo('src: theme/logo.svg\n  dark: theme/logo-dark.svg'), drawn('theme/logo.svg'), drawn('theme/logo-dark.svg')],
  ],
  invalid: [
    {
      content: [logo('src: logo.svg')],
      expect: ['playbook.yaml:4:8 Unexpected logo `logo.svg`, expected an image in the content folder'],
    },
    {
      content: [
        logo('src: theme/logo.svg\n  dark: theme/logo-bark.svg'),
        drawn('theme/logo.svg'),
        drawn('theme/logo-dark.svg'),
      ],
      expect: ['playbook.yaml:5:9 Unexpected logo `theme/logo-bark.svg`, expected an image in the content folder'],
    },
    {
      content: [logo('src: theme/logo.csv'), { file: 'theme/logo.csv', text: 'Week,Person\n1,Ada\n' }],
      expect: ['playbook.yaml:4:8 Unexpected logo `theme/logo.csv`, expected an image in the content folder'],
    },
  ],
  check({ playbook: { config, configAt, assets }, report }) {
    const images = [...assets].filter((file) => !/\.(csv|pdf)$/i.test(file));
    for (const field of ['src', 'dark'] as const) {
      const file = config.logo?.[field];
      if (file === undefined || images.includes(file)) continue;
      report(
        configAt(['logo', field]),
        `Unexpected logo \`${file}\`, expected an image in the content folder`,
        didYouMean(file, images),
      );
    }
  },
});
