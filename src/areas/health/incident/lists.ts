/** What incidents put in front of meetings: those that are new, and actions that are open or past their day. */
import type { Entry } from '#model/entry.ts';
import type { List, PageTools } from '#model/kind.ts';
import type { ListRow } from '#model/lists.ts';
import { plainText } from '#markdown/plain-text.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { healthWords } from '../words/health-words.ts';
import { actionsOf, actionOwner, type ActionOfIncident } from './actions.ts';
import { spanInWords } from './span-in-words.ts';
import { timesTo } from './times.ts';

const AT = '/incidents/';

export const incidentLists: readonly List<'incident'>[] = [
  {
    name: 'incidents-new',
    at: AT,
    rows: (incidents, tools, since) =>
      incidents
        .filter(({ data }) => data.resolved.slice(0, 10) >= since)
        .toSorted((a, b) => a.data.severity - b.data.severity)
        .map((incident) => {
          const { severity, lasted } = healthWords(tools.speech).incident;
          const says = [
            severity(incident.data.severity),
            lasted(spanInWords(timesTo(incident.data).resolve, tools.speech)),
          ];
          return rowAbout(incident, tools, { says: says.join(', ') });
        }),
  },
  { name: 'actions-open', at: AT, rows: (incidents, tools) => actionRows(incidents, 'open', tools) },
  { name: 'actions-overdue', at: AT, rows: (incidents, tools) => actionRows(incidents, 'overdue', tools) },
];

function actionRows(incidents: readonly Entry<'incident'>[], standing: 'open' | 'overdue', tools: PageTools) {
  return actionsOf(incidents, tools.today)
    .filter((each) => each.standing === standing)
    .map((each) => actionRow(each, tools));
}

/** The owner of an action is who has to do something; one that no page tells of is named among the words. */
function actionRow({ incident, action }: ActionOfIncident, tools: PageTools): ListRow {
  const owner = actionOwner(action, tools);
  const isKnown = owner?.href !== undefined;
  const says = healthWords(tools.speech).incident.action.after(incident.data.title, isKnown ? undefined : owner?.label);
  return rowAbout(incident, tools, {
    item: { label: plainText(action.text), href: `${tools.address(incident)}#action-${action.id}` },
    says,
    due: action.due,
    owner: isKnown ? { label: owner.label, href: owner.href } : undefined,
  });
}

/** *resolved*, *2 actions done*, *1 action dropped*. */
export function incidentMoved(
  now: Entry<'incident'>,
  then: Entry<'incident'> | undefined,
  since: string,
  { speech }: PageTools,
): string | undefined {
  const { moved } = healthWords(speech).incident;
  const count = (isNew: (action: Entry<'incident'>['data']['actions'][number]) => boolean) =>
    now.data.actions.filter(isNew).length;
  const before = new Map(then?.data.actions.map((action) => [action.id, action.status]));
  // Without a state before, days in the data say what is new.
  const [done, dropped] =
    then === undefined
      ? [count((action) => action.done !== undefined && action.done >= since), 0]
      : [
          count(({ id, status }) => status === 'done' && before.get(id) !== 'done'),
          count(({ id, status }) => status === 'dropped' && before.get(id) !== 'dropped'),
        ];
  const added = then === undefined ? 0 : count(({ id }) => !before.has(id));
  const moves = [
    now.data.resolved.slice(0, 10) >= since && then === undefined && moved.isNew,
    done > 0 && moved.done(done),
    dropped > 0 && moved.dropped(dropped),
    added > 0 && moved.added(added),
  ].filter((move) => move !== false);
  return moves.length === 0 ? undefined : moves.join(', ');
}
