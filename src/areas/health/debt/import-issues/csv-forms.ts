/**
 * The columns of issue exports, in small letters: of GitLab before and since 18.4 (`ID` then is another number than the one
 * people know), of Jira Cloud and Data Center in English and German.
 */
// cspell:ignore beschreibung cancell schlüssel vorgangsschlüssel zusammenfassung statuskategorie erstellt erledigt lösung geändert geschlossen fertig gelöst unerledigt duplikat abgelehnt abgebrochen verworfen reproduzierbar wird nicht
export const FORMS = {
  gitlab: {
    key: ['iid', 'issue iid', 'issue id'],
    title: ['title'],
    category: [],
    state: ['state'],
    created: ['created at (utc)', 'created at'],
    closed: ['closed at (utc)', 'closed at'],
    url: ['url'],
    reason: [],
    text: ['description'],
  },
  jira: {
    key: ['issue key', 'work item key', 'key', 'vorgangsschlüssel', 'schlüssel'],
    title: ['summary', 'zusammenfassung'],
    category: ['status category', 'statuskategorie'],
    state: ['status'],
    created: ['created', 'erstellt'],
    closed: ['resolved', 'erledigt', 'status category changed', 'statuskategorie geändert'],
    url: ['url', 'link'],
    reason: ['resolution', 'lösung'],
    text: ['description', 'beschreibung'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

export type Tracker = keyof typeof FORMS;
export type IssueField = keyof (typeof FORMS)['jira'];

export const NEEDED = ['key', 'title', 'state', 'created'] as const satisfies readonly IssueField[];

/** The columns of a field, the one that says most first. A name that stands there several times is taken where it stands first. */
export function columnsOf(names: readonly string[], tracker: Tracker, field: IssueField): readonly number[] {
  return FORMS[tracker][field].map((known) => names.indexOf(known)).filter((at) => at !== -1);
}

/** The tracker whose columns are there, or most of them. */
export function trackerOf(names: readonly string[]): Tracker {
  const missing = (tracker: Tracker) => NEEDED.filter((field) => columnsOf(names, tracker, field).length === 0).length;
  return missing('jira') < missing('gitlab') ? 'jira' : 'gitlab';
}

const CLOSED = /^(closed|done|resolved|completed?|erledigt|geschlossen|fertig|gelöst)$/i;
const DROPPED =
  /^(won['’]?t (do|fix)|duplicate|declined|cannot reproduce|rejected|obsolete|not planned|cancell?ed|incomplete|wird nicht|duplikat|abgelehnt|abgebrochen|verworfen|nicht reproduzierbar)/i;

/** Each a cell, empty where there is none. */
interface Said {
  readonly category: string;
  readonly state: string;
  readonly closed: string;
  readonly reason: string;
}

/** The category tells it whatever a team calls its states; without one, the day on which it was resolved does. */
export function isClosedIssue({ category, state, closed }: Said): boolean {
  return category === '' ? CLOSED.test(state) || closed !== '' : CLOSED.test(category);
}

export function isDroppedIssue({ state, reason }: Said): boolean {
  return DROPPED.test(reason) || DROPPED.test(state);
}
