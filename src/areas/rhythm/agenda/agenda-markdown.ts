/** The agenda of a ritual as Markdown: the page of notes that a facilitator opens when the meeting begins. */
import type { Ritual } from '../ritual/schema.ts';
import { AGENDA_MODES } from '../ritual/words.ts';
import { timedAgenda } from './agenda.ts';

export function agendaMarkdown(ritual: Ritual): string {
  const lines = [
    `# ${ritual.title}`,
    ritual.purpose,
    ...section(
      'Needed',
      ritual.inputs.map((input) => `- [ ] ${input}`),
    ),
    ...section('Agenda', []),
    ...timedAgenda(ritual).items.map(({ item, from, to }, index) =>
      [
        `### ${index + 1}. ${item.title} (${[`${from}–${to}`, item.mode && AGENDA_MODES[item.mode].toLowerCase()]
          .filter((part) => part !== undefined)
          .join(', ')})`,
        ...(item.prompts.length > 0 ? ['', ...item.prompts.map((prompt) => `- ${prompt}`)] : []),
      ].join('\n'),
    ),
    ...section(
      'What we leave with',
      ritual.outputs.map((output) => `- [ ] ${output}`),
    ),
  ];
  return `${lines.join('\n\n')}\n`;
}

/** An agenda stands for itself; other headings need something below them. */
function section(title: string, items: readonly string[]): readonly string[] {
  if (title === 'Agenda') return [`## ${title}`];
  return items.length === 0 ? [] : [`## ${title}`, items.join('\n')];
}
