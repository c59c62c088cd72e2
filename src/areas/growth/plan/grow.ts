/** The growth plan: its page, and the file that its planner reads. */
import type { Entry } from '#model/entry.ts';
import type { ExportedFile, OverviewDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { CHANGELOG_PATH } from '../history/addresses.ts';
import { compose } from '../composition/compose.ts';
import { levelAbove, levelBelow, levelsOf } from '../level/order.ts';
import { outlineOf } from './file/outline-of.ts';
import type { Level } from '../ladder/schema.ts';
import { compareHref, levelLink } from '../ladder/addresses.ts';
import { packetLink } from '../calibration/calibration.ts';
import { disciplinePacketLinks } from '../calibration/discipline-calibration.ts';
import { growthWords } from '../words/growth-words.ts';

const GROW_PATH = '/grow/';
const LADDERS_FILE = '/grow/ladders.json';

type Ladders = readonly Entry<'ladder'>[];

export function growPage(ladders: Ladders, tools: PageTools): readonly OverviewDraft[] {
  const present = inUse(ladders);
  if (present.length === 0) return [];
  const { title, description } = growthWords(tools.speech).plan;
  return [
    {
      template: 'grow',
      path: GROW_PATH,
      title,
      description,
      body: growBody(present, tools),
      contents: [],
      action: { label: growthWords(tools.speech).nav.plan, onHome: true },
    },
  ];
}

export function growFile(ladders: Ladders, tools: PageTools): readonly ExportedFile[] {
  const present = inUse(ladders);
  if (present.length === 0) return [];
  const content = () =>
    JSON.stringify({ ladders: present.map((ladder) => outlineOf(compose(ladder, tools.view), tools)) });
  return [{ path: LADDERS_FILE, content }];
}

/** The growth plan with a ladder already chosen, or with a level of it. */
export function planHref(ladder: Entry<'ladder'>, levelId?: string): string {
  return `${GROW_PATH}?ladder=${ladder.id}${levelId === undefined ? '' : `&to=${levelId}`}`;
}

/** What one may do with a level beside reading it. */
export function waysToGrow(ladder: Entry<'ladder'>, level: Level, tools: PageTools): readonly Link[] {
  const words = growthWords(tools.speech).plan;
  return [
    { label: words.growTo(level.label), href: planHref(ladder, level.id) },
    packetLink(ladder, { to: level }, tools),
    ...compareLink(ladder, level, tools),
    { label: words.whatChanged, href: `${tools.address(ladder)}${CHANGELOG_PATH}#by-level` },
  ];
}

/** With the next level of its track, or with the one below the last. */
function compareLink(ladder: Entry<'ladder'>, level: Level, tools: PageTools): readonly Link[] {
  const above = levelAbove(ladder.data, level);
  const other = above ?? levelBelow(ladder.data, level);
  if (other === undefined) return [];
  const pair = above === undefined ? [other, level] : [level, other];
  return [
    {
      label: growthWords(tools.speech).compare.withLevel(other.label),
      href: compareHref(ladder, tools, pair),
    },
  ];
}

/** Nobody plans on a ladder that has been put away. */
function inUse(ladders: Ladders): Ladders {
  return ladders.filter(({ data }) => data.status !== 'archived');
}

export type GrowBody = ReturnType<typeof growBody>;

function growBody(ladders: Ladders, tools: PageTools) {
  return { dataHref: LADDERS_FILE, ladders: ladders.map((ladder) => onPaper(ladder, tools)) };
}

/** What can be had on paper. */
function onPaper(ladder: Entry<'ladder'>, tools: PageTools) {
  const { title, tracks } = ladder.data;
  return {
    label: title,
    href: tools.address(ladder),
    disciplines: disciplinePacketLinks(compose(ladder, tools.view), tools),
    tracks: tracks.map(({ id, label }) => ({
      label,
      levels: levelsOf(ladder.data, id).map((level) => ({
        level: levelLink({ ladder, level }, tools),
        packet: packetLink(ladder, { to: level }, tools),
      })),
    })),
  };
}
