/** What people read at a terminal. */
import { describe, expect, test } from 'vitest';
import { agenda, duplicate, report, reportOf } from '#testing/reports.ts';
import { pretty } from './pretty.ts';

describe('pretty', () => {
  test('shows each finding with its source and what to do', () => {
    expect(`\n${pretty.report(report)}`).toMatchInlineSnapshot(`
      "
      content/rituals/retrospective.yaml

        4:14  ✖ error
            Unexpected agenda of \`45\` minutes, expected at most \`30\`
            3 │   - title: Set the scene
            4 │     minutes: 45
              │              ^^
            → Shorten an item or lengthen the ritual.
              waymark explain ritual/agenda-fits

      content/terms/toil.yaml

        1:1  ▲ warning
            Unexpected second term \`toil\`, expected one
            → Rename one of the two files, or merge them.
              waymark explain source/duplicate-id

      ✖ 1 error and 1 warning in 2 of 12 files with 9 valid entries.
      "
    `);
  });

  test('says so when nothing is wrong', () => {
    expect(pretty.report(reportOf([]))).toBe('✔ No problems in 12 files with 9 valid entries.\n');
  });

  test('tells findings that share a cause once, and each where all are asked for', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...duplicate,
      location: { ...duplicate.location, file: `terms/toil-${String(index + 1).padStart(2, '0')}.yaml` },
    }));
    expect(`\n${pretty.report(reportOf(many))}`).toMatchInlineSnapshot(`
      "
      ▲ warning in 12 places of 12 files
            Unexpected second term \`toil\`, expected one
            content/terms/toil-01.yaml:1:1
            content/terms/toil-02.yaml:1:1
            content/terms/toil-03.yaml:1:1
            and 9 more: \`waymark check --all\` lists each
            → Rename one of the two files, or merge them.
              waymark explain source/duplicate-id

      ▲ 12 warnings in 12 of 12 files with 9 valid entries, from 1 cause.
      "
    `);
    const whole = pretty.report({ ...reportOf(many), isWhole: true });
    for (const { location } of many) expect(whole).toContain(location.file);
    expect(whole).not.toContain('--all');
  });

  test('says how many of them `check --fix` corrects', () => {
    const certain = { ...duplicate, fix: { edits: [] } };
    const closing = (...found: Parameters<typeof reportOf>[0]) => pretty.report(reportOf(found)).split('\n').at(-2);
    expect(closing(agenda, certain)).toBe('`waymark check --fix` corrects 1 of them.');
    expect(closing(certain)).toBe('`waymark check --fix` corrects it.');
    expect(closing(agenda)).not.toContain('--fix');
  });

  test('keeps prose within 80 columns', () => {
    const long = { ...agenda, message: 'An agenda that cannot finish trains people to ignore agendas. '.repeat(5) };
    expect(
      Math.max(
        ...pretty
          .report(reportOf([long]))
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });

  test('colours nothing but what it is asked to', () => {
    expect(pretty.report(report)).not.toContain('\u001b');
    expect(pretty.report({ ...report, colour: true })).toContain('\u001b[31m');
  });

  test('lets no message steer the terminal', () => {
    expect(pretty.report(reportOf([{ ...agenda, message: 'Unexpected `\u001b[2J`' }]))).toContain('`\\u001b[2J`');
  });
});
