/** The agenda of a ritual as Markdown: the page of notes that a facilitator opens when the meeting begins. */
import type { Speech } from '#model/speech.ts';
import type { Ritual } from '../ritual/schema.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { timedAgenda } from './agenda.ts';

export function agendaMarkdown(ritual: Ritual, speech: Speech): string {
  const { agenda, agendaModes } = rhythmWords(speech);
  const { notes, inBrackets } = agenda;
  const lines = [
    `# ${ritual.title}`,
    ritual.purpose,
    ...section(
      notes.needed,
      ritual.inputs.map((input) => `- [ ] ${input}`),
    ),
    // An agenda stands for itself; other headings need something below them.
    `## ${notes.agenda}`,
    ...timedAgenda(ritual).items.map(({ item, from, to }, index) =>
      [
        `### ${index + 1}. ${item.title} (${[`${from}–${to}`, item.mode && inBrackets(agendaModes[item.mode])]
          .filter((part) => part !== undefined)
          .join(', ')})`,
        ...(item.prompts.length > 0 ? ['', ...item.prompts.map((prompt) => `- ${prompt}`)] : []),
      ].join('\n'),
    ),
    ...section(
      notes.leaveWith,
      ritual.outputs.map((output) => `- [ ] ${output}`),
    ),
  ];
  return `${lines.join('\n\n')}\n`;
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.join('\n')];
}
