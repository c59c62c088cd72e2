/** Issues of GitLab and Jira, as their CSV exports have them. Which of the two it is, is told by the names of the columns. */
// cspell:ignore erledigt, geschlossen, fertig
import type { RawFile } from '#model/content-tree.ts';
import type { Fault } from '#model/importer.ts';
import { startOf } from '#model/location.ts';
import { decodeTable } from '#source/table/decode-table.ts';
import { rowsIn, type TableCell } from '#source/table/table.ts';
import { dayOfMoment, wrongDay, type Issue, type ReadIssues } from './issue.ts';

/** The first of these that is there, in small letters. */
const FORMS = {
  gitlab: {
    key: ['issue id', 'issue iid'],
    title: ['title'],
    state: ['state'],
    created: ['created at (utc)', 'created at'],
    closed: ['closed at (utc)', 'closed at'],
    url: ['url'],
    reason: [],
  },
  jira: {
    key: ['issue key', 'key'],
    title: ['summary'],
    state: ['status category', 'status'],
    created: ['created'],
    closed: ['resolved', 'resolution date', 'status category changed'],
    url: ['url', 'link'],
    reason: ['resolution'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

const CLOSED = /^(closed|done|resolved|complete[d]?|erledigt|geschlossen|fertig)$/i;
const DROPPED = /^(won'?t (do|fix)|duplicate|declined|cannot reproduce|rejected|obsolete|not planned)/i;

export function readCsv(file: RawFile): ReadIssues {
  const { source } = decodeTable(file);
  const [head = [], ...rows] = rowsIn(source);
  const names = head.map(({ text }) => text.trim().toLowerCase());
  const tracker = names.includes('issue key') || names.includes('summary') ? 'jira' : 'gitlab';
  const form = FORMS[tracker];
  const columnOf = (field: keyof typeof form) => names.findIndex((name) => form[field].some((known) => known === name));
  const missing = (['key', 'title', 'state', 'created'] as const).filter((field) => columnOf(field) === -1);
  if (missing.length > 0) {
    const message = `Missing columns for ${missing.join(', ')}, expected the issues of GitLab or Jira as CSV`;
    return {
      issues: [],
      faults: [
        {
          location: head[0]?.location ?? startOf(file.path),
          message,
          hint: 'Export all fields, with their names in English.',
        },
      ],
    };
  }
  const issues: Issue[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const cell = (field: keyof typeof form): TableCell | undefined => row[columnOf(field)];
    const text = (field: keyof typeof form) => cell(field)?.text.trim() ?? '';
    const [key, title] = [text('key'), text('title')];
    if (key === '' && title === '') continue;
    const isClosed = CLOSED.test(text('state'));
    const [created, closed] = [dayOfMoment(text('created')), dayOfMoment(text('closed'))];
    const at = (field: keyof typeof form) => cell(field)?.location ?? row[0]?.location ?? startOf(file.path);
    if (created === undefined) faults.push(wrongDay(at('created'), key, text('created')));
    else if (isClosed && closed === undefined) faults.push(wrongDay(at('closed'), key, text('closed')));
    else
      issues.push({
        tracker,
        key,
        title,
        state: isClosed ? (DROPPED.test(text('reason')) ? 'dropped' : 'done') : 'open',
        created,
        closed: isClosed ? closed : undefined,
        url: text('url') || undefined,
      });
  }
  return { issues, faults };
}
