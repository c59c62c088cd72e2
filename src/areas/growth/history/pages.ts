/** The pages of a ladder's past: its changelog, and each former version. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { CHANGELOG_PATH, versionPath } from './addresses.ts';
import { changelogBody } from './changelog.ts';
import type { Edition } from './editions.ts';
import { versionBody } from './version.ts';
import { growthWords } from '../words/growth-words.ts';

export function historyPages(
  ladder: Entry<'ladder'>,
  editions: readonly Edition[],
  tools: PageTools,
): readonly PageDraft[] {
  const { title } = ladder.data;
  const changelog = changelogBody(ladder, editions, tools);
  const words = growthWords(tools.speech).history;
  return [
    {
      template: 'changelog',
      path: CHANGELOG_PATH,
      title: words.title(title),
      description: words.description,
      body: changelog,
      contents: [
        { depth: 2, id: 'by-level', text: words.byLevel },
        ...changelog.editions.map(({ id, title: text }) => ({ depth: 2, id, text })),
      ],
      nav: { label: growthWords(tools.speech).nav.changelog },
    },
    ...editions.flatMap((edition, index): readonly PageDraft[] => {
      const next = editions[index - 1];
      if (next === undefined || !edition.isOwn) return [];
      const { version } = edition.release;
      return [
        {
          template: 'version',
          path: versionPath(version),
          title: words.ofLadder(title, version),
          description: words.formerDescription,
          body: versionBody({ ladder, edition, next }, tools),
          contents: [],
        },
      ];
    }),
  ];
}
