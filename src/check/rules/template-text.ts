/** An entry says something of its own in place of what its template said. */
import type { Location } from '#model/location.ts';
import { shortened } from '#model/printable.ts';
import { defineRule, example } from '#model/rule.ts';
import { templateTexts, textOfLine, type TemplateText } from '../template-texts.ts';

/** A new entry begins with more; its author knows, and one finding names the lines. */
const MOST_ALONE = 3;

export default defineRule({
  id: 'entry/template-text',
  severity: 'warning',
  why: 'What a template says stands on the page as if you had meant it.',
  fix: 'Say it in your own words, or take the field out. While you write, `status: draft` keeps the page unpublished.',
  valid: [
    [example('guide', { summary: 'What to do when an alert fires.' })],
    // A draft is not published, and its author is not done.
    [example('guide', { summary: 'Say what it is, in plain words.', status: 'draft' })],
  ],
  invalid: [
    {
      content: [example('guide', { summary: 'Say what it is, in plain words.' })],
      expect: ['4:10 Unexpected `Say what it is, in plain words.`, the text of the template, expected your own words'],
    },
    {
      // One finding for all, however many; its hint names the lines.
      content: [
        example(
          'guide',
          { summary: 'Say what it is, in plain words.' },
          { body: 'Say what it is, in plain words.\n'.repeat(3) },
        ),
      ],
      expect: ['5:10 Unexpected texts of the template, expected your own words'],
    },
  ],
  check({ kinds, playbook, templateOf, textOf, report }) {
    if (templateOf === undefined) return;
    for (const kind of kinds) {
      const entries = playbook.entriesOf(kind.name).filter(({ life }) => life !== 'draft');
      const sources = entries.flatMap(({ file }) => {
        const text = textOf(file);
        return text === undefined ? [] : [{ file, text }];
      });
      if (sources.length === 0) continue;
      const texts = templateTexts(templateOf(kind) ?? '');
      for (const { file, text } of sources) {
        const left = leftIn(text, texts);
        const [first] = left;
        if (first === undefined) continue;
        if (left.length > MOST_ALONE) {
          const lines = left.map(({ line }) => line).join(', ');
          report(
            rangeOf(file, first),
            'Unexpected texts of the template, expected your own words',
            `Lines ${lines}: say it in your own words, or take the field out. While you write, \`status: draft\` keeps the page unpublished.`,
          );
        } else
          for (const each of left)
            report(
              rangeOf(file, each),
              `Unexpected \`${shortened(each.text)}\`, the text of the template, expected your own words`,
              each.note === undefined ? undefined : `The template says of it: ${each.note}`,
            );
      }
    }
  },
});

interface Left extends TemplateText {
  readonly line: number;
  readonly column: number;
}

function leftIn(text: string, texts: ReadonlyMap<string, TemplateText>): readonly Left[] {
  return text.split('\n').flatMap((line, index): readonly Left[] => {
    const said = textOfLine(line.trimEnd());
    const left = said === undefined ? undefined : texts.get(said);
    return left === undefined ? [] : [{ ...left, line: index + 1, column: line.indexOf(left.text) + 1 }];
  });
}

function rangeOf(file: string, { line, column, text }: Left): Location {
  return { file, start: { line, column }, end: { line, column: column + text.length } };
}
