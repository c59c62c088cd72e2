/** The files that `theme` names are there, and of the right type. */
import { startOf } from '#model/location.ts';
import { defineRule, exampleConfig } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';

const theme = (fields: string) => exampleConfig(`theme:\n  ${fields}`);
const sheet = { file: 'theme/own.css', text: 'h1 { letter-spacing: 0 }\n' };

export default defineRule({
  id: 'config/theme-file',
  severity: 'error',
  why: 'A file that pages ask for and that is not there leaves every page half dressed.',
  fix: 'Put the file into the `theme` folder, and write its path from the content folder.',
  valid: [
    [theme('css: [theme/own.css]'), sheet],
    [theme('icon: theme/icon.svg'), { file: 'theme/icon.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
  ],
  invalid: [
    {
      content: [theme('icon: theme/icon.ico')],
      expect: [
        'playbook.yaml:4:9 Unexpected icon `theme/icon.ico`, expected an SVG or PNG image of the content folder',
      ],
    },
    {
      content: [theme('fonts:\n    text:\n      - src: theme/text.woff2')],
      expect: ['playbook.yaml:6:14 Unexpected font `theme/text.woff2`, expected a WOFF2 file of the `theme` folder'],
    },
    {
      content: [theme('css: [theme/owm.css]'), sheet],
      expect: [
        'playbook.yaml:4:9 Unexpected stylesheet `theme/owm.css`, expected a CSS file of the `theme` folder',
        'theme/own.css:1:1 Unexpected stylesheet, expected its name under `css` in `playbook.yaml`',
      ],
    },
  ],
  check({ playbook: { config, configAt, assets, theme: there }, report }) {
    const { icon, fonts, css } = config.theme;
    const icons = [...assets].filter((file) => /\.(svg|png)$/i.test(file));
    if (icon !== undefined && !icons.includes(icon))
      report(
        configAt(['theme', 'icon']),
        `Unexpected icon \`${icon}\`, expected an SVG or PNG image of the content folder`,
        didYouMean(icon, icons),
      );
    for (const [use, files] of Object.entries(fonts))
      for (const [index, { src }] of files.entries())
        if (!there.fonts.has(src))
          report(
            configAt(['theme', 'fonts', use, index, 'src']),
            `Unexpected font \`${src}\`, expected a WOFF2 file of the \`theme\` folder`,
            didYouMean(src, there.fonts),
          );
    for (const [index, file] of css.entries())
      if (!there.stylesheets.has(file))
        report(
          configAt(['theme', 'css', index]),
          `Unexpected stylesheet \`${file}\`, expected a CSS file of the \`theme\` folder`,
          didYouMean(file, there.stylesheets),
        );
    for (const file of there.stylesheets)
      if (!css.includes(file))
        report(
          startOf(file),
          'Unexpected stylesheet, expected its name under `css` in `playbook.yaml`',
          `Write \`${file}\` there, or begin the name of the file with \`_\`.`,
          'warning',
        );
  },
});
