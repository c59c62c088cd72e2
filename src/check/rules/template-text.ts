/** An entry says something of its own in place of what its template said. */
import { shortened } from '#model/printable.ts';
import { defineRule, example } from '#model/rule.ts';
import { templateTexts, textOfLine } from '../template-texts.ts';

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
        for (const [index, line] of text.split('\n').entries()) {
          const said = textOfLine(line.trimEnd());
          const left = said === undefined ? undefined : texts.get(said);
          if (left === undefined) continue;
          const column = line.indexOf(left.text) + 1;
          const at = { line: index + 1, column };
          report(
            { file, start: at, end: { line: at.line, column: column + left.text.length } },
            `Unexpected \`${shortened(left.text)}\`, the text of the template, expected your own words`,
            left.note === undefined ? undefined : `The template says of it: ${left.note}`,
          );
        }
      }
    }
  },
});
