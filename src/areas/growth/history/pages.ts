/** The pages of a ladder's past: its changelog, and each former version. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { CHANGELOG_PATH, versionPath } from './addresses.ts';
import { changelogBody } from './changelog.ts';
import type { Edition } from './editions.ts';
import { versionBody } from './version.ts';

export function historyPages(
  ladder: Entry<'ladder'>,
  editions: readonly Edition[],
  tools: PageTools,
): readonly PageDraft[] {
  const { title } = ladder.data;
  const changelog = changelogBody(ladder, editions, tools);
  return [
    {
      template: 'changelog',
      path: CHANGELOG_PATH,
      title: `${title}: what changed`,
      description: 'Each version, the days on which it counted, and what it asked differently, level by level.',
      body: changelog,
      contents: [
        { depth: 2, id: 'by-level', text: 'By level' },
        ...changelog.editions.map(({ id, title: text }) => ({ depth: 2, id, text })),
      ],
    },
    ...editions.flatMap((edition, index): readonly PageDraft[] => {
      const next = editions[index - 1];
      if (next === undefined || !edition.isOwn) return [];
      const { version } = edition.release;
      return [
        {
          template: 'version',
          path: versionPath(version),
          title: `${title}, version ${version}`,
          description: `A former version, kept for those who were held to it.`,
          body: versionBody({ ladder, edition, next }, tools),
          contents: [],
        },
      ];
    }),
  ];
}
