/** What groups decided to do and have not done: of the latest snapshot of each unit, because what is open is taken over from one to the next. */
import { plainText } from '#markdown/plain-text.ts';
import { compareText } from '#model/compare.ts';
import type { PageTools } from '#model/kind.ts';
import type { ListRow } from '#model/lists.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { daysBetween } from '#words/days-between.ts';
import { healthWords } from '../words/health-words.ts';
import { latestOf, openActions, type Action, type Check, type Series, type Snapshot } from './snapshots.ts';

export interface OpenAction {
  readonly check: Check;
  readonly unit: Series['unit'];
  readonly snapshot: Snapshot;
  readonly action: Action;
}

/** The first due first. */
export function openActionsOf(check: Check, all: readonly Series[]): readonly OpenAction[] {
  return all
    .flatMap((series) => {
      const snapshot = latestOf(series);
      return openActions(snapshot).map((action) => ({ check, unit: series.unit, snapshot, action }));
    })
    .toSorted((a, b) => compareText(a.action.due, b.action.due));
}

export function isLate({ action }: OpenAction, { today }: Pick<PageTools, 'today'>): boolean {
  return action.due < today;
}

/** With how late it is, where it is. */
export function openActionView(open: OpenAction, tools: PageTools) {
  const { unit, snapshot, action } = open;
  const words = healthWords(tools.speech).results;
  return {
    html: tools.withoutLinks(action.text),
    href: addressOf(snapshot, action, tools),
    unit: unit.label,
    owner: tools.link(action.owner, 'role', 'team'),
    due: action.due,
    late: isLate(open, tools) ? words.lateBy(daysBetween(action.due, tools.today)) : undefined,
  };
}

/** For the lists of meetings: who has to do it is the owner of the action. */
export function openActionRow({ check, unit, snapshot, action }: OpenAction, tools: PageTools): ListRow {
  const at = snapshot.data.actions.indexOf(action);
  return rowAbout(snapshot, tools, {
    item: { label: plainText(action.text), href: addressOf(snapshot, action, tools) },
    says: healthWords(tools.speech).results.actionOf(unit.label, check.data.title),
    due: action.due,
    owner: tools.link(action.owner, 'role', 'team'),
    edit: tools.editLink(snapshot.file, snapshot.at(['actions', at]).start.line),
  });
}

function addressOf(snapshot: Snapshot, { id }: Action, { address }: Pick<PageTools, 'address'>): string {
  return `${address(snapshot)}#action-${id}`;
}
