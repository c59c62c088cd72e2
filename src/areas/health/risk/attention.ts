/** What about risks needs attention, and what a health check shows of them. */
import { earlierFirst } from '#model/compare.ts';
import { entryKey, type Entry } from '#model/entry.ts';
import type { Figure } from '#model/figures.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { healthWords } from '../words/health-words.ts';
import { teamAsked, teamWaiting } from './dependency.ts';
import { byExposure, dueOnes, unowned } from './groups.ts';
import { groupAddress } from './register/anchors.ts';
import { exposureOf, isNotAgreed, isWatched, MIDDLE } from './standing.ts';

type Risk = Entry<'risk'>;

/** *2 next steps of risks late*, *1 risk without an owner*. */
export function riskAttention(risks: readonly Risk[], tools: PageTools): readonly Link[] {
  const words = healthWords(tools.speech).risk.attention;
  const late = dueOnes(risks, tools).filter(({ due }) => due !== undefined && due < tools.today);
  const none = unowned(risks, tools);
  return [
    ...(late.length > 0 ? [{ label: words.late(late.length), href: groupAddress('due') }] : []),
    ...(none.length > 0 ? [{ label: words.unowned(none.length), href: groupAddress('unowned') }] : []),
  ];
}

/** Dependencies from the first needed, those not agreed before the others; risks from the largest. Small ones are no news. */
export function riskFigures(risks: readonly Risk[], tools: PageTools): readonly Figure[] {
  const watched = risks.filter(({ data }) => isWatched(data)).toSorted(byExposure);
  const dependencies = watched
    .filter(({ data }) => data.type === 'dependency')
    .toSorted(
      (a, b) =>
        Number(isNotAgreed(b.data)) - Number(isNotAgreed(a.data)) || earlierFirst(a.data.neededBy, b.data.neededBy),
    );
  const others = watched.filter(({ data }) => data.type !== 'dependency' && exposureOf(data) >= MIDDLE);
  const words = healthWords(tools.speech).risk.figures;
  return [
    ...dependencies.map((risk) => figure(risk, 'dependencies', dependencyInWords(risk, tools), tools)),
    ...others.map((risk) => figure(risk, 'risks', words.risk(risk.data.title, exposureOf(risk.data)), tools)),
  ];
}

function figure(risk: Risk, register: Figure['register'], text: string, tools: PageTools): Figure {
  const team = teamWaiting(risk, tools);
  return { register, text, source: tools.linkTo(risk), unit: team && entryKey(team) };
}

/** *Test accounts: from Platform by 1 June 2026, not agreed*. */
function dependencyInWords(risk: Risk, tools: PageTools): string {
  const words = healthWords(tools.speech).risk;
  const { title, neededBy } = risk.data;
  const from = teamAsked(risk, tools)?.data.title;
  return words.figures.dependency(title, [
    ...(from === undefined ? [] : [words.figures.from(from)]),
    ...(neededBy === undefined ? [] : [words.figures.by(tools.speech.day(neededBy))]),
    ...(isNotAgreed(risk.data) ? [words.figures.notAgreed] : []),
  ]);
}
