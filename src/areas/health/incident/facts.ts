/** The facts that open the page of an incident: when, how long, how it was noticed, and what was hit. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../words/health-words.ts';
import { clockAt, offsetOf, timesTo } from './times.ts';
import { spanInWords } from './span-in-words.ts';

export function incidentFacts({ data }: Entry<'incident'>, tools: PageTools) {
  const { speech } = tools;
  const words = healthWords(speech).incident;
  const offset = offsetOf(data.started);
  const times = timesTo(data);
  const clock = clockAt(data.started, offset);
  const after = (minutes: number | undefined) =>
    minutes === undefined ? undefined : escapeHtml(spanInWords(minutes, speech));
  return [
    { label: words.facts.started, html: escapeHtml(words.moment(speech.day(clock), clock.slice(11), offset)) },
    { label: words.facts.detect, html: after(times.detect) },
    { label: words.facts.mitigate, html: after(times.mitigate) },
    { label: words.facts.resolve, html: after(times.resolve) },
    { label: words.facts.detection, html: escapeHtml(words.detections[data.detection]) },
    { label: speech.names.system.many, links: tools.links(data.systems, 'system') },
    { label: words.facts.participants, links: tools.links(data.participants, 'role') },
  ];
}
