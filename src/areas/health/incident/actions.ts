/** The actions of incidents: where each stands on a day, and what is said of it. */
import { compareText } from '#model/compare.ts';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { IncidentAction } from './schema.ts';

export type ActionStanding = IncidentAction['status'] | 'overdue';

export function standingOf({ status, due }: Pick<IncidentAction, 'status' | 'due'>, today: string): ActionStanding {
  return status === 'open' && due < today ? 'overdue' : status;
}

export type IncidentActionView = ReturnType<typeof incidentActionViews>[number];

const ORDER: readonly ActionStanding[] = ['overdue', 'open', 'done', 'dropped'];

/** What is overdue comes first, the oldest of it on top. */
export function incidentActionViews(incident: Entry<'incident'>, tools: PageTools) {
  return incident.data.actions
    .map((action) => ({
      id: action.id,
      type: action.type,
      text: tools.inline(action.text, incident),
      owner: actionOwner(action, tools),
      due: action.due,
      done: action.done,
      why: action.why && tools.inline(action.why, incident),
      standing: standingOf(action, tools.today),
    }))
    .toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || compareText(a.due, b.due));
}

export interface ActionOfIncident {
  readonly incident: Entry<'incident'>;
  readonly action: IncidentAction;
  readonly standing: ActionStanding;
}

/** Of all incidents that are kept: what is overdue, then what is open, each with the earliest day first; what is settled has the latest first. */
export function actionsOf(incidents: readonly Entry<'incident'>[], today: string): readonly ActionOfIncident[] {
  const all = incidents
    .filter(({ life }) => life !== 'archived')
    .flatMap((incident) =>
      incident.data.actions.map((action) => ({ incident, action, standing: standingOf(action, today) })),
    );
  return ORDER.flatMap((standing) => {
    const own = all.filter((each) => each.standing === standing);
    const isSettled = standing === 'done' || standing === 'dropped';
    return own.toSorted((a, b) => (isSettled ? -1 : 1) * compareText(a.action.due, b.action.due));
  });
}

/** A role or a team has a page; a name that another tool wrote is shown as it is. Nobody, where readers may not see who it is. */
export function actionOwner(
  { owner }: Pick<IncidentAction, 'owner'>,
  tools: Pick<PageTools, 'link'>,
): (Pick<Link, 'label'> & Partial<Link>) | undefined {
  if (owner === undefined) return undefined;
  return owner.includes('/') ? tools.link(owner, 'role', 'team') : { label: owner };
}
