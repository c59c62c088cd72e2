/** The rows of the register: each risk under its team, with how large it is, what moved, and what happens next. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../../words/health-words.ts';
import { teamWaiting } from '../dependency.ts';
import { dueView } from '../due.ts';
import { riskMoved } from '../moved.ts';
import { riskOwner } from '../owner.ts';
import { bandOf, exposureOf, isNotAgreed, isUnowned } from '../standing.ts';
import { STATE_TONES } from '../tones.ts';
import { placeOf } from './matrix.ts';

type Risk = Entry<'risk'>;

export interface RowContext {
  readonly tools: PageTools;
  /** The day since which changes count. */
  readonly since: string;
  /** How a risk stood at its beginning. */
  readonly then: (risk: Risk) => Risk | undefined;
}

export type TeamRows = ReturnType<typeof rowsOf>[number];

/** By the name of the team; what belongs to none comes last. */
export function rowsOf(risks: readonly Risk[], context: RowContext) {
  const { tools } = context;
  const none = healthWords(tools.speech).risk.register.none(tools.speech.names.team);
  const teams = Map.groupBy(risks, (risk) => teamWaiting(risk, tools));
  return [...teams]
    .map(([team, own]) => ({
      team: team && tools.linkTo(team),
      label: team?.data.title ?? none,
      rows: own.map((risk) => rowOf(risk, team?.id ?? '', context)),
    }))
    .toSorted(
      (a, b) =>
        Number(a.team === undefined) - Number(b.team === undefined) ||
        a.label.localeCompare(b.label, tools.speech.locale),
    );
}

function rowOf(risk: Risk, team: string, { tools, since, then }: RowContext) {
  const { data } = risk;
  const words = healthWords(tools.speech).risk;
  const exposure = exposureOf(data);
  const moved = riskMoved(risk, then(risk), since, tools);
  return {
    ...tools.linkTo(risk),
    teamId: team,
    statement: tools.inline(data.statement, risk),
    type: { id: data.type, label: words.types[data.type] },
    state: { id: data.state, label: words.states[data.state], tone: STATE_TONES[data.state] },
    exposure,
    band: bandOf(exposure),
    place: placeOf(data),
    product: words.exposure.short(data.likelihood, data.impact),
    /** What its owner says of it stands there where history does not. */
    moved: moved ?? (data.trend && words.trends[data.trend]),
    notAgreed: isNotAgreed(data) ? words.dependency.notAgreed : undefined,
    neededBy: data.neededBy === undefined ? undefined : dueView(data.neededBy, tools),
    next: data.next && { text: tools.inline(data.next.text, risk), due: dueView(data.next.due, tools) },
    owner: riskOwner(risk, tools),
    isUnowned: isUnowned(data),
    edit: isUnowned(data) ? tools.editField(risk, 'owner') : tools.editLink(risk.file, risk.line),
  };
}

/** What is over needs no more than its name, how it ended and why. */
export function overRow(risk: Risk, tools: PageTools) {
  const { data } = risk;
  return {
    ...tools.linkTo(risk),
    state: healthWords(tools.speech).risk.states[data.state],
    team: teamWaiting(risk, tools)?.data.title,
    because: data.because === undefined ? undefined : tools.inline(data.because, risk),
  };
}
