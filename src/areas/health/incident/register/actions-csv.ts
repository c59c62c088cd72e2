/** All actions of incidents as rows of a spreadsheet: what is overdue first. */
import type { Entry } from '#model/entry.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import { plainText } from '#markdown/plain-text.ts';
import { csv } from '#words/csv.ts';
import { actionsOf } from '../actions.ts';

export const ACTIONS_FILE = '/incidents/actions.csv';

/** Headings of a file that programs read: the same in every language. */
const COLUMNS = [
  'incident',
  'title',
  'severity',
  'started',
  'action',
  'type',
  'text',
  'owner',
  'due',
  'state',
  'done',
  'why',
] as const;

/** @param today the day on which an open action is overdue */
export function actionsAsCsv(incidents: readonly Entry<'incident'>[], today: string): string {
  const rows = actionsOf(incidents, today).map(({ incident, action, standing }) => [
    incident.id,
    incident.data.title,
    incident.data.severity,
    incident.data.started,
    action.id,
    action.type,
    plainText(action.text),
    action.owner,
    action.due,
    standing,
    action.done,
    action.why && plainText(action.why),
  ]);
  return csv([COLUMNS, ...rows]);
}

export function actionsFile(incidents: readonly Entry<'incident'>[], { today }: PageTools): readonly ExportedFile[] {
  if (incidents.every(({ data }) => data.actions.length === 0)) return [];
  return [{ path: ACTIONS_FILE, content: () => actionsAsCsv(incidents, today) }];
}
