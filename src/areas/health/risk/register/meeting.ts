/** What the weekly meeting talks about, in its order, with how much there is of each. */
import type { Entry } from '#model/entry.ts';
import { healthWords } from '../../words/health-words.ts';
import { GROUPS, groupsOf, type GroupName, type Told } from '../groups.ts';
import { riskOwner } from '../owner.ts';
import { teamWaiting } from '../dependency.ts';
import { exposureOf, isUnowned } from '../standing.ts';
import { anchorOf } from './anchors.ts';
import type { RowContext } from './rows.ts';

/** Longer than this, a meeting does not get through it; the rest stands with its team. */
const MOST = 20;

export type ToldRow = ReturnType<typeof toldRow>;

export function meetingOf(risks: readonly Entry<'risk'>[], context: RowContext) {
  const { tools, since } = context;
  const words = healthWords(tools.speech).risk.register;
  const told = groupsOf(risks, tools, since);
  return {
    asOf: words.asOf(tools.speech.day(tools.today), tools.speech.day(since)),
    hasPast: tools.history.asOf(since) !== undefined,
    groups: GROUPS.map((name) => ({
      id: anchorOf(name),
      title: words.groups[name],
      short: words.short[name],
      none: words.nothing[name],
      count: told[name].length,
      rows: told[name].slice(0, MOST).map((each) => toldRow(each, name, context)),
      further: Math.max(0, told[name].length - MOST),
    })),
  };
}

/** What is new to a meeting is shown as a whole; of what is due, the step. */
function toldRow({ risk, says, due, step }: Told, group: GroupName, { tools }: RowContext) {
  const { data } = risk;
  const more = group === 'due' ? step : group === 'notAgreed' ? undefined : data.statement;
  return {
    ...tools.linkTo(risk),
    more: more === undefined ? undefined : tools.inline(more, risk),
    says,
    isLate: due !== undefined && due < tools.today,
    type: healthWords(tools.speech).risk.types[data.type],
    exposure: exposureOf(data),
    team: teamWaiting(risk, tools)?.data.title,
    owner: riskOwner(risk, tools),
    isUnowned: isUnowned(data),
    edit: tools.editLink(risk.file, risk.line),
  };
}
