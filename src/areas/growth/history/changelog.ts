/** The changelog of a ladder: each version, when it counted, and what it asked differently, level by level. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { plainText } from '#markdown/plain-text.ts';
import { bumpOf } from '../diff/bump.ts';
import type { LadderDiff } from '../diff/change.ts';
import { digest, labels, type Told } from '../diff/digest.ts';
import type { Naming } from '../diff/describe.ts';
import type { Versions } from '../diff/strength.ts';
import { tell } from '../diff/tell.ts';
import { wordRuns } from '#changes/word-runs.ts';
import { spokenSteps } from '../expectation/proficiency.ts';
import { levelPath } from '../ladder/addresses.ts';
import { growthWords } from '../words/growth-words.ts';
import { CHANGELOG_PATH, versionAnchor, versionPath } from './addresses.ts';
import { neverCounted, type Edition } from './editions.ts';

export type ChangelogBody = ReturnType<typeof changelogBody>;

export function changelogBody(ladder: Entry<'ladder'>, editions: readonly Edition[], tools: PageTools) {
  const views = editions.map((edition) => editionView(edition, ladder, tools));
  return {
    ladder: { label: ladder.data.title, href: tools.address(ladder) },
    editions: views,
    levels: levelHistories(ladder, views, tools),
  };
}

export type Days = ReturnType<typeof daysOf>;

export function daysOf(edition: Edition, today: string) {
  const { from, until } = edition;
  return { from, until, standing: standingOf(edition, today) };
}

/** Coming until the day from which it counts; passed over where the next version took its place before that day. */
function standingOf(edition: Edition, today: string): 'passed-over' | 'coming' | 'counted' | 'counts' {
  const { from, until } = edition;
  if (neverCounted(edition)) return 'passed-over';
  if (from > today) return 'coming';
  return until !== undefined && until < today ? 'counted' : 'counts';
}

function editionView(edition: Edition, ladder: Entry<'ladder'>, tools: PageTools) {
  const { release, isOwn, isPresent, change } = edition;
  const bump = change && bumpOf(change.diff);
  const words = growthWords(tools.speech).history;
  return {
    ...daysOf(edition, tools.today),
    id: isOwn ? versionAnchor(release.version) : versionAnchor(release.version, release.entry.id),
    title: isOwn ? words.version(release.version) : words.ofLadder(release.entry.data.title, release.version),
    isPresent,
    whole: wholeLink(edition, ladder, tools),
    bump,
    sections: change === undefined ? [] : sectionsOf(change, edition, ladder, tools),
  };
}

/** Where a version can be read: the present one and another ladder on their own pages. */
export function wholeLink({ release, isOwn, isPresent }: Edition, ladder: Entry<'ladder'>, tools: PageTools) {
  if (isPresent) return undefined;
  if (!isOwn) return tools.link(`ladder/${release.entry.id}`, 'ladder');
  return {
    label: growthWords(tools.speech).history.readAsItWas(release.version),
    href: `${tools.address(ladder)}${versionPath(release.version)}`,
  };
}

function sectionsOf(
  { diff, versions }: { readonly diff: LadderDiff; readonly versions: Versions },
  { release }: Edition,
  ladder: Entry<'ladder'>,
  tools: PageTools,
) {
  const naming = namingOf(versions, tools);
  const words = growthWords(tools.speech).diff;
  const titles = { everyLevel: words.everyLevel, whole: words.whole(tools.speech.names.ladder.inText.one) };
  return digest(diff, versions, titles).map(({ id, title, told }) => ({
    id: versionAnchor(release.version, id),
    title,
    // None for what concerns no level in particular.
    href: levelHref(id, ladder, tools),
    items: told.map((each) => item(each, versions, naming, tools)),
  }));
}

/** Steps of the scale that every ladder knows are in no version of it. */
function namingOf(versions: Versions, { view, speech }: PageTools): Naming {
  const naming = labels(versions, (id) => view.resolve(id, ['skill'])?.data.title ?? id);
  const known = new Map(spokenSteps(speech).map(({ id, label }) => [id, speech.inText(label)]));
  return {
    ...naming,
    step(id) {
      const label = naming.step(id);
      return label === id ? (known.get(id) ?? id) : label;
    },
  };
}

export type ChangeItem = ReturnType<typeof item>;

function item(told: Told, versions: Versions, naming: Naming, tools: PageTools) {
  const { does, subject, says, wordings } = tell(told, versions, naming, growthWords(tools.speech));
  return {
    does,
    html: tools.withoutLinks(subject),
    // Word by word, where it was reworded.
    runs: wordings && wordRuns(plainText(wordings[0]), plainText(wordings[1])),
    // What became of it, where the word for it does not say so.
    note: says === undefined ? undefined : plainText(says),
  };
}

function levelHref(level: string, ladder: Entry<'ladder'>, tools: PageTools): string | undefined {
  const isThere = ladder.data.levels.some(({ id }) => id === level);
  return isThere ? `${tools.address(ladder)}${levelPath(level)}` : undefined;
}

/** What happened to each level that there is now, the newest first. */
function levelHistories(
  ladder: Entry<'ladder'>,
  editions: readonly ReturnType<typeof editionView>[],
  tools: PageTools,
) {
  const changelog = `${tools.address(ladder)}${CHANGELOG_PATH}`;
  return ladder.data.levels.map(({ id, label }) => {
    const href = levelHref(id, ladder, tools);
    const versions = editions.flatMap(({ title, sections }) => {
      const own = sections.filter((section) => section.href === href || section.id.endsWith('--every-level'));
      const [first] = own;
      if (first === undefined) return [];
      return [
        {
          label: title,
          href: `${changelog}#${first.id}`,
          counts: counted(
            own.flatMap(({ items }) => items),
            tools,
          ),
        },
      ];
    });
    return { label, href, versions };
  });
}

/** `2 added, 1 reworded` */
function counted(items: readonly ChangeItem[], { speech }: PageTools): string {
  const words = growthWords(speech).history;
  const groups = Map.groupBy(items, ({ does }) => does);
  return [...groups].map(([does, own]) => words.counted(own.length, words.did[does])).join(', ');
}
