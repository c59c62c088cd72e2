/** A review as Markdown that needs nothing else: links into the playbook are left out, their words stay. */
import { plainText } from '#markdown/plain-text.ts';
import type { Entry } from '#model/entry.ts';
import type { View } from '#model/playbook.ts';
import { languageOf, speechOf } from '#words/speech.ts';
import { healthWords } from '../../words/health-words.ts';
import { spanInWords } from '../span-in-words.ts';
import { clockAt, eventMoments, offsetOf, timesTo } from '../times.ts';

export function reviewAsMarkdown(incident: Entry<'incident'>, view: View): string {
  const { data, body } = incident;
  const speech = speechOf({ language: languageOf(view.config.language), names: {} });
  const words = healthWords(speech).incident;
  const offset = offsetOf(data.started);
  const times = timesTo(data);
  const title = (ref: string) => escaped(view.resolve(ref)?.data.title ?? ref);
  const began = clockAt(data.started, offset);
  const span = (label: string, minutes: number | undefined) =>
    minutes === undefined ? [] : [`- ${label}: ${spanInWords(minutes, speech)}`];
  const moments = eventMoments(data.timeline);
  const lines = data.timeline.map(({ at, kind, text }, index) => {
    const moment = moments[index];
    const clock = moment === undefined ? at : clockAt(moment, offset).replace('T', ' ');
    return `| ${clock} | ${words.events[kind]} | ${cell(text)} |`;
  });
  const { columns } = words.timeline;
  const parts = [
    `# ${escaped(data.title)}`,
    data.summary && plain(data.summary),
    `**${words.severity(data.severity)}.** ${plain(data.impact)}`,
    [
      `- ${words.facts.started}: ${words.moment(speech.day(began), began.slice(11), offset)}`,
      ...span(words.facts.detect, times.detect),
      ...span(words.facts.mitigate, times.mitigate),
      ...span(words.facts.resolve, times.resolve),
      `- ${words.facts.detection}: ${words.detections[data.detection]}`,
      `- ${words.facts.systems}: ${data.systems.map(title).join(', ')}`,
    ].join('\n'),
    ...section(words.sections.timeline, [
      `| ${columns.time} | ${columns.kind} | ${columns.text} |`,
      '| --- | --- | --- |',
      ...lines,
    ]),
    ...section(
      words.sections.factors,
      data.contributingFactors.map(({ kind, text }) => `- **${words.factors[kind]}**: ${plain(text)}`),
    ),
    ...(['surprises', 'wentWell', 'difficult', 'lucky'] as const).flatMap((name) =>
      section(
        words.sections[name],
        data[name].map((point) => `- ${plain(point)}`),
      ),
    ),
    ...section(
      words.sections.actions,
      data.actions.map(({ status, text, owner, due, done, why }) => {
        const state =
          status === 'done' && done !== undefined
            ? words.action.doneOn(speech.day(done))
            : healthWords(speech).action.states[status];
        const facts = [
          ...(owner === undefined ? [] : [title(owner)]),
          words.action.by(speech.day(due)),
          state,
          ...(why === undefined ? [] : [plain(why)]),
        ];
        return `- [${status === 'done' ? 'x' : ' '}] ${plain(text)} (${facts.join('; ')})`;
      }),
    ),
    body?.outline.text.trim(),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

const plain = (text: string): string => escaped(plainText(text).replaceAll(/\s+/g, ' '));

const cell = (text: string): string => plain(text).replaceAll('|', String.raw`\|`);

/** So that Markdown reads words as words. */
function escaped(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`);
}
