/** The rows of the register: an action, an incident, a chain of incidents that came back, a theme. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { daysBetween } from '#words/days-between.ts';
import { siteWords } from '#site/words/site-words.ts';
import { actionsOf, actionOwner, type ActionOfIncident } from '../actions.ts';
import { chainsOf } from '../chains.ts';
import { spanInWords } from '../span-in-words.ts';
import { momentOf, timesTo } from '../times.ts';

type IncidentEntry = Entry<'incident'>;
export type ActionRow = ReturnType<typeof actionRow>;
export type IncidentRow = ReturnType<typeof incidentRow>;

/** Chains and themes beyond these are found through the incidents. */
const MOST = 20;

export function actionRow({ incident, action, standing }: ActionOfIncident, tools: PageTools) {
  const days = daysBetween(tools.today, action.due);
  const { due } = siteWords(tools.speech).lists;
  return {
    text: tools.withoutLinks(action.text),
    href: `${tools.address(incident)}#action-${action.id}`,
    incident: tools.linkTo(incident),
    type: action.type,
    owner: actionOwner(action, tools),
    due: action.due,
    when: days < 0 ? due.late(-days) : days === 0 ? due.today : due.coming(days),
    isLate: standing === 'overdue',
    edit: tools.editLink(incident.file, incident.at(['actions', incident.data.actions.indexOf(action)]).start.line),
  };
}

export function incidentRow(incident: IncidentEntry, tools: PageTools) {
  const { data } = incident;
  const { view, speech, today } = tools;
  const times = timesTo(data);
  const span = (minutes: number | undefined) => (minutes === undefined ? undefined : spanInWords(minutes, speech));
  const actions = actionsOf([incident], today);
  return {
    ...tools.linkTo(incident),
    day: data.started.slice(0, 10),
    severity: data.severity,
    systems: data.systems.flatMap((ref) => {
      const system = view.resolve(ref, ['system']);
      return system === undefined ? [] : [{ ...tools.linkTo(system), id: system.id }];
    }),
    detect: span(times.detect),
    mitigate: span(times.mitigate),
    resolve: span(times.resolve),
    repeats: tools.links(data.recurrenceOf, 'incident'),
    actions: {
      settled: actions.filter(({ standing }) => standing === 'done' || standing === 'dropped').length,
      all: actions.length,
      late: actions.filter(({ standing }) => standing === 'overdue').length,
    },
  };
}

/** What came back, the longest chains first; in each the earliest incident first. */
export function recurrencesOf(incidents: readonly IncidentEntry[], tools: PageTools) {
  const chains = Map.groupBy(incidents, chainsOf(incidents, tools.view));
  return [...chains.values()]
    .filter((chain) => chain.length > 1)
    .map((chain) => chain.toSorted((a, b) => momentOf(a.data.started) - momentOf(b.data.started)))
    .toSorted((a, b) => b.length - a.length || latest(b) - latest(a))
    .slice(0, MOST)
    .map((chain) => chain.map((incident) => ({ ...tools.linkTo(incident), day: incident.data.started.slice(0, 10) })));
}

const latest = (chain: readonly IncidentEntry[]): number => momentOf(chain.at(-1)?.data.started ?? '1970-01-01T00:00Z');

/** Themes of two incidents or more, the most frequent first. */
export function themesOf(incidents: readonly IncidentEntry[], tools: PageTools) {
  const themes = new Map<string, IncidentEntry[]>();
  for (const incident of incidents)
    for (const theme of new Set(incident.data.themes)) themes.set(theme, [...(themes.get(theme) ?? []), incident]);
  return [...themes]
    .filter(([, own]) => own.length > 1)
    .toSorted(([a, own], [b, others]) => others.length - own.length || a.localeCompare(b))
    .slice(0, MOST)
    .map(([theme, own]) => ({
      theme,
      count: own.length,
      incidents: own.slice(0, MOST).map((each) => tools.linkTo(each)),
    }));
}
