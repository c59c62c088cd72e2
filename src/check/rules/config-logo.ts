/** The logo is a file of the playbook. */
import { defineRule, exampleConfig } from '#model/rule.ts';

const logo = exampleConfig('logo:\n  src: logo.svg\n  alt: ""');

export default defineRule({
  id: 'config/logo',
  severity: 'error',
  why: 'A logo that is not there leaves a hole in the header of every page.',
  fix: 'Put the image into the content folder, and write its path from there.',
  valid: [[logo, { file: 'logo.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' }]],
  invalid: [
    {
      content: [logo],
      expect: ['playbook.yaml:4:8 Unexpected logo `logo.svg`, expected an image in the content folder'],
    },
  ],
  check({ playbook: { config, configAt, assets }, report }) {
    if (config.logo === undefined || assets.has(config.logo.src)) return;
    report(
      configAt(['logo', 'src']),
      `Unexpected logo \`${config.logo.src}\`, expected an image in the content folder`,
    );
  },
});
