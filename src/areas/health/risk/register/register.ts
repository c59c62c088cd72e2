/** The register of risks: what the weekly meeting talks about, in its order, then all of them by team; on a page for each team where they are many. */
import type { Entry } from '#model/entry.ts';
import type { OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import { branch, itemsOf, leaf, listPages, type Branch } from '#site/assembly/listing/branch.ts';
import { listRow, type ListRow } from '#site/assembly/listing/rows.ts';
import { siteWords } from '#site/words/site-words.ts';
import { healthWords } from '../../words/health-words.ts';
import { teamWaiting } from '../dependency.ts';
import { byExposure } from '../groups.ts';
import { standingThen, weekBefore } from '../last-week.ts';
import { isAlive } from '../standing.ts';
import { ALL } from './anchors.ts';
import { choicesOf } from './choices.ts';
import { matrixOf } from './matrix.ts';
import { meetingOf } from './meeting.ts';
import { REGISTER_FILE } from './register-csv.ts';
import { overRow, rowsOf, type RowContext } from './rows.ts';

type Risk = Entry<'risk'>;

export type RegisterBody = ReturnType<typeof registerBody>;

export function registerPages(
  risks: readonly Risk[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft[] {
  const { names } = tools.speech;
  const words = siteWords(tools.speech).listing;
  const more = words.more(names.risk.inText.many);
  const since = weekBefore(tools.today);
  const context: RowContext = { tools, since, then: standingThen(since, tools) };
  return listPages(byTeam(risks, tools)).map(({ path, list, sections }, index) => {
    const shown = sections.length > 0 ? [] : itemsOf(list);
    const meeting = index === 0 ? meetingOf(risks, context) : undefined;
    const body = registerBody(shown, index === 0 ? risks : [], context, {
      overviews: index === 0 ? overviews : [],
      meeting,
      parts: sections.map((section) => listRow(section, more)),
    });
    return {
      template: 'risks',
      path,
      title: index === 0 ? names.risk.many : words.part(names.risk.many, list.label ?? more),
      body,
      contents: [...(meeting?.groups ?? []), ...(body.all ? [body.all] : [])].map(({ id, title }) => ({
        depth: 2,
        id,
        text: title,
      })),
    };
  });
}

interface Around {
  readonly overviews: readonly OverviewLink[];
  /** On the first page. */
  readonly meeting: ReturnType<typeof meetingOf> | undefined;
  /** The pages below, where there is no room for all risks on this one. */
  readonly parts: readonly ListRow[];
}

/** @param counted those in the matrix: on the first page all, whether their rows stand there or not */
function registerBody(shown: readonly Risk[], counted: readonly Risk[], context: RowContext, around: Around) {
  const words = healthWords(context.tools.speech).risk.register;
  const [alive, over] = [shown.filter(({ data }) => isAlive(data)), shown.filter(({ data }) => !isAlive(data))];
  const inMatrix = (counted.length > 0 ? counted : shown).filter(({ data }) => isAlive(data));
  return {
    ...around,
    all:
      shown.length + around.parts.length === 0
        ? undefined
        : { id: ALL, title: words.all(context.tools.speech.names.team) },
    matrix: inMatrix.length === 0 ? undefined : matrixOf(inMatrix, around.parts.length === 0, context.tools.speech),
    teams: rowsOf(alive.toSorted(byExposure), context),
    count: alive.length,
    choices: choicesOf(alive, context.tools),
    csv: around.meeting === undefined ? undefined : { label: words.csv, href: REGISTER_FILE },
    over: over.toSorted(byExposure).map((risk) => overRow(risk, context.tools)),
  };
}

/** By the name of the team; what belongs to no team comes last. */
function byTeam(risks: readonly Risk[], tools: PageTools): Branch<Risk> {
  const teams = Map.groupBy(risks.toSorted(byExposure), (risk) => teamWaiting(risk, tools));
  const none = healthWords(tools.speech).risk.register.none(tools.speech.names.team);
  const branches = [...teams].map(([team, own]) =>
    branch(
      team === undefined ? 'no_team' : `team_${team.id}`,
      team?.data.title ?? none,
      own.map((risk) => leaf(risk.data.title, risk)),
    ),
  );
  const isNone = ({ segment }: Branch<Risk>) => Number(segment === 'no_team');
  return branch(
    '',
    undefined,
    branches.toSorted(
      (a, b) =>
        isNone(a) - isNone(b) ||
        (a.label ?? '').localeCompare(b.label ?? '', tools.speech.locale) ||
        a.segment.localeCompare(b.segment, 'en'),
    ),
  );
}
