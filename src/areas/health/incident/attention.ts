/** What about incidents needs attention, and what a health check shows of them: actions past their day, and what happened lately. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { Figure } from '#model/figures.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { dayAfter } from '#words/day-after.ts';
import { healthWords } from '../words/health-words.ts';
import { actionsOf } from './actions.ts';
import { momentOf } from './times.ts';

/** As far back as a health check looks. */
const DAYS_BACK = 90;

export function incidentAttention(incidents: readonly Entry<'incident'>[], tools: PageTools): readonly Link[] {
  const late = actionsOf(incidents, tools.today).filter(({ standing }) => standing === 'overdue');
  const [first] = late;
  if (first === undefined) return [];
  const isOne = late.every(({ incident }) => incident === first.incident);
  return [
    {
      label: healthWords(tools.speech).incident.attention(late.length),
      href: isOne ? `${tools.address(first.incident)}#actions` : '/incidents/',
    },
  ];
}

/** *Invoices were sent twice: severity 2, 1 action overdue*. */
export function incidentFigures(incidents: readonly Entry<'incident'>[], tools: PageTools): readonly Figure[] {
  const { view, today, speech } = tools;
  const from = dayAfter(today, -DAYS_BACK);
  const words = healthWords(speech).incident;
  return incidents
    .filter(({ life }) => life === 'active')
    .map((incident) => ({
      incident,
      late: actionsOf([incident], today).filter(({ standing }) => standing === 'overdue').length,
    }))
    .filter(({ incident, late }) => late > 0 || incident.data.started.slice(0, 10) >= from)
    .toSorted(
      (a, b) =>
        a.incident.data.severity - b.incident.data.severity ||
        momentOf(b.incident.data.started) - momentOf(a.incident.data.started),
    )
    .flatMap(({ incident, late }) => {
      const figure = {
        register: 'incidents' as const,
        text: words.figure(incident.data.title, incident.data.severity, late),
        source: tools.linkTo(incident),
      };
      const [system] = incident.data.systems;
      const unit = view.resolve(incident.data.owner, ['team']) ?? view.resolve(system, ['system']);
      return [{ ...figure, unit: unit && entryKey(unit) }];
    });
}
