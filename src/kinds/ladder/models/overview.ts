/** The main page of a ladder: what it is, how to read it, its levels as a picture, and how one is promoted. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Heading } from '#model/rich-text.ts';
import type { DimensionTable, GroupView, OverviewBody } from '../bodies.ts';
import { dimensionText } from '../derive/dimension-text.ts';
import { placeGroups } from '../derive/groups.ts';
import { levelsOf } from '../derive/order.ts';
import { HEADINGS, overviewSections } from '../sections.ts';
import { groupAnchor, levelLink, matrixHref } from './addresses.ts';
import { planHref } from './grow.ts';
import { pictureView } from './picture.ts';
import { promotionView } from './promotion.ts';

export function overview(ladder: Entry<'ladder'>, tools: PageTools): OverviewBody {
  const { version, effectiveFrom, supersedes, expectations, guidance } = ladder.data;
  const inline = (text: string) => tools.inline(text, ladder);
  return {
    text: tools.body(ladder),
    version,
    effectiveFrom,
    supersedes: supersedes === undefined ? undefined : tools.link(supersedes, 'ladder'),
    matrixHref: matrixHref(ladder, tools),
    planHref: planHref(ladder),
    expectations: expectations.length,
    notice: guidance.notice && inline(guidance.notice),
    picture: pictureView(ladder, tools),
    dimensions: dimensionTable(ladder, tools),
    groups: groupViews(ladder, tools),
    promotion: promotionView(ladder.data, ladder, tools),
    myths: guidance.myths.map(({ claim, reality }) => ({ claim: inline(claim), reality: inline(reality) })),
    questions: guidance.faq.map(({ question, answer }) => ({ question: inline(question), answer: inline(answer) })),
  };
}

/** The headings of its own prose, then the sections that it fills. */
export function overviewContents(ladder: Entry<'ladder'>): readonly Heading[] {
  const own = ladder.body?.outline.headings ?? [];
  return [
    ...own.map(({ depth, id, text }) => ({ depth, id, text })),
    ...overviewSections(ladder.data).map((id) => ({ depth: 2, id, text: HEADINGS[id] })),
  ];
}

function dimensionTable(ladder: Entry<'ladder'>, tools: PageTools): DimensionTable | undefined {
  const { dimensions, tracks } = ladder.data;
  if (dimensions.length === 0) return undefined;
  return {
    columns: dimensions.map((dimension) => dimension.label),
    tracks: tracks.map((track) => ({
      label: track.label,
      levels: levelsOf(ladder.data, track.id).map((level) => ({
        level: levelLink({ ladder, level }, tools),
        values: dimensions.map((dimension) => {
          const text = dimensionText(ladder.data, dimension, level);
          return text === undefined ? null : tools.inline(text, ladder);
        }),
      })),
    })),
  };
}

function groupViews(ladder: Entry<'ladder'>, tools: PageTools): readonly GroupView[] {
  return placeGroups(ladder.data.groups).map(({ group, depth }) => ({
    label: group.label,
    href: `${matrixHref(ladder, tools)}#${groupAnchor(group.id)}`,
    depth,
    summary: group.summary && tools.inline(group.summary, ladder),
    count: ladder.data.expectations.filter((expectation) => expectation.group === group.id).length,
  }));
}
