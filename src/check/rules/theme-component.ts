/** Components of one's own are switched on, and each replaces one of the theme. */
import { startOf } from '#model/location.ts';
import { replacedBy, replacingName } from '#model/replacement.ts';
import { defineRule, exampleConfig } from '#model/rule.ts';
import { nearest } from '#model/suggest.ts';
import { themeSources } from '../theme-sources.ts';

const on = exampleConfig('theme:\n  components: true');
const component = (name: string) => ({ file: `theme/${name}`, text: '<p><slot /></p>\n' });

export default defineRule({
  id: 'theme/component',
  severity: 'error',
  why: 'Components are code that runs when the site is built, so the configuration has to allow it; one that replaces nothing is never seen.',
  fix: 'Write `components: true` under `theme` in `playbook.yaml`, and give the file the name of what it replaces.',
  valid: [
    [on, component('components/Callout.astro'), component('components/kit/Facts.astro')],
    [on, component('pages/section.page.astro'), component('pages/about.astro')],
  ],
  invalid: [
    {
      content: [component('components/Callout.astro')],
      expect: [
        'theme/components/Callout.astro:1:1 Unexpected code, expected `components: true` under `theme` in `playbook.yaml`',
      ],
    },
    {
      content: [on, component('components/Callouts.astro')],
      expect: [
        'theme/components/Callouts.astro:1:1 Unexpected component `Callouts.astro`, expected the name of one that it replaces',
      ],
    },
    {
      content: [on, component('pages/sections.page.astro')],
      expect: [
        'theme/pages/sections.page.astro:1:1 Unexpected template `sections.page.astro`, expected the name of one that it replaces',
      ],
    },
    {
      content: [on, component('components/Facts.astro')],
      expect: [
        'theme/components/Facts.astro:1:1 Unexpected component `Facts.astro` that could replace 2, expected its folder too',
      ],
    },
  ],
  check({ playbook: { config, theme }, report }) {
    if (theme.code.size === 0) return;
    const sources = themeSources();
    for (const file of theme.code) {
      const name = replacingName(file);
      const meant = name === undefined ? undefined : replacedBy(name, sources);
      if (!config.theme.components)
        report(
          startOf(file),
          'Unexpected code, expected `components: true` under `theme` in `playbook.yaml`',
          'Write it there if you trust all who may change the `theme` folder: what is in it runs when the site is built. Otherwise delete the file, or begin its name with `_`.',
        );
      else if (name !== undefined && meant?.length === 0)
        report(
          startOf(file),
          `Unexpected ${wordFor(name)} \`${name}\`, expected the name of one that it replaces`,
          hintFor(name, sources),
        );
      else if (name !== undefined && meant !== undefined && meant.length > 1)
        report(
          startOf(file),
          `Unexpected ${wordFor(name)} \`${name}\` that could replace ${meant.length}, expected its folder too`,
          `Move it to one of ${meant.map((source) => `\`${source.split('/').slice(-2).join('/')}\``).join(', ')} in its folder.`,
        );
    }
  },
});

function wordFor(name: string): string {
  return name.endsWith('.page.astro') ? 'template' : 'component';
}

function hintFor(name: string, sources: readonly string[]): string {
  const last = (path: string) => path.split('/').at(-1) ?? path;
  const ofItsSort = sources.map(last).filter((each) => wordFor(each) === wordFor(name));
  const guess = nearest(last(name), ofItsSort);
  const aside = 'A component that only others import begins with `_`.';
  return guess === undefined ? aside : `Did you mean \`${guess}\`? ${aside}`;
}
