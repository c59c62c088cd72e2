/** What the notice and the foot of every page, and the ways in on the home page, link to exists. */
import { linkTarget, relative } from '#load/links.ts';
import { CONFIG_FILE } from '#load/place.ts';
import { parseInline } from '#markdown/inline.ts';
import { swapped } from '#model/fix.ts';
import { formerlyAt } from '#model/former-name.ts';
import { SITE_PAGES, sharedPages } from '#model/shared-pages.ts';
import { defineRule, example, exampleConfig } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';
import type { Path } from '#model/location.ts';

const foot = (url: string) => exampleConfig(`foot:\n  links:\n    - label: Start here\n      url: ${url}`);
const wayIn = (url: string) =>
  exampleConfig(
    `home:\n  paths:\n    - audience: leader\n      label: I set direction\n      question: Where are we going?\n      links: [{ label: Guides, url: ${url} }]`,
  );
const notice = (text: string) => exampleConfig(`notice:\n  text: ${text}\n  until: 2199-12-31`);
const start = example('guide', { reviewed: 'never' }, { id: 'start-here' });

export default defineRule({
  id: 'config/link',
  severity: 'error',
  why: 'These links stand on every page or on the first one, and so would their mistakes.',
  fix: 'Write the path of a file from the content folder, such as `./guides/start-here.md`, or a web address.',
  valid: [
    [foot('https://example.org/imprint')],
    [foot('./guides/start-here.yaml'), start],
    [foot('./guides/'), start],
    [notice('Read [this](./guides/start-here.yaml) first.'), start],
    [wayIn('./guides/'), start],
    [wayIn('./start/'), start],
  ],
  invalid: [
    {
      content: [foot('./guides/start-hear.yaml'), start],
      expect: ['playbook.yaml:6:12 Unexpected link to `./guides/start-hear.yaml`, expected a file that exists'],
    },
    {
      content: [wayIn('./guidance/'), start],
      expect: ['playbook.yaml:8:37 Unexpected link to `./guidance/`, expected a page that exists'],
    },
    {
      content: [foot('./roadmap/'), start],
      expect: ['playbook.yaml:6:12 Unexpected link to `./roadmap/`, expected a page that exists'],
    },
    {
      content: [notice('Read [this](./guides/start.yaml) first.')],
      expect: ['playbook.yaml:4:9 Unexpected link to `./guides/start.yaml`, expected a file that exists'],
    },
  ],
  check({ playbook, kinds, report }) {
    const { config, configAt, entries, entryAt, faulty, assets } = playbook;
    const files = [...entries, ...faulty].map(({ file }) => file);
    const isThere = new Set([...entries, ...faulty].map(({ kind }) => kind));
    const pages = [
      ...SITE_PAGES,
      ...kinds.flatMap((kind) => (isThere.has(kind.name) ? sharedPages(kind, playbook.entriesOf(kind.name)) : [])),
    ];
    const look = (url: string, path: Path) => {
      const target = linkTarget(url, CONFIG_FILE);
      if (target.leads === 'page' && !pages.includes(target.path)) {
        const guess = didYouMean(
          url,
          pages.map((path) => `.${path}`),
        );
        report(configAt(path), `Unexpected link to \`${url}\`, expected a page that exists`, guess);
      }
      if (target.leads !== 'inside' || entryAt(target.file) !== undefined) return;
      if (assets.has(target.file) || files.includes(target.file)) return;
      const message = `Unexpected link to \`${url}\`, expected a file that exists`;
      const moved = formerlyAt(target.file, playbook);
      if (moved !== undefined) {
        const now = relative(CONFIG_FILE, moved.file) + (/[?#].*$/s.exec(url)?.[0] ?? '');
        report(configAt(path), message, `It is \`${now}\` now.`, undefined, swapped(configAt(path), url, now));
        return;
      }
      const guess = didYouMean(
        url,
        [...files, ...assets].map((file) => `./${file}`),
      );
      report(configAt(path), message, guess);
    };
    for (const [path, { links }] of config.home.paths.entries())
      for (const [index, link] of links.entries())
        if (typeof link !== 'string') look(link.url, ['home', 'paths', path, 'links', index, 'url']);
    for (const [index, { url }] of config.foot.links.entries()) look(url, ['foot', 'links', index, 'url']);
    for (const url of parseInline(config.notice?.text ?? '').links) look(url, ['notice', 'text']);
  },
});
