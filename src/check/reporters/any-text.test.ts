/** No name of a file and no message can break a form that a program reads, or steer a terminal. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#model/diagnostic.ts';
import { printable } from '#model/printable.ts';
import { agenda, duplicate, reportOf } from '#testing/reports.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { reporters } from './index.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

describe('whatever a file is called', () => {
  const named = (file: string): Diagnostic => ({
    ...duplicate,
    message: `Unexpected name \`${file}\`, expected lower-case letters`,
    location: { ...duplicate.location, file },
  });
  const reportOn = (file: string) => ({ ...reportOf([named(file)]), contentFolder: '', contentInRepository: '' });
  const steering = ['guides/a\n::error file=x::Forged\n.md', 'guides/\u001b]0;owned\u0007.md', 'guides/\u202edm.md'];

  test.each(reporters.flatMap((reporter) => steering.map((file) => [reporter.format, file, reporter] as const)))(
    '%s prints %j without a character that steers',
    (_, file, reporter) => {
      const written = reporter.report(reportOn(file));
      expect(written).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
      expect(written).not.toMatch(/^\s*::error/m);
    },
  );

  test.each(['::error::Forged.md', 'a ##[error]Forged.md'])('a log of GitHub Actions shows %s as text', (file) => {
    const written = pretty.report(reportOn(file));
    expect(written).not.toMatch(/^\s*::|##\[/m);
  });

  test.each([json, gitlab])('a program reads the name as it is', (reporter) => {
    const file = 'guides/\u202edm.md';
    expect(stringsIn(JSON.parse(reporter.report(reportOn(file))))).toContain(file);
  });
});

describe('whatever a message holds', () => {
  // Of all characters there are, hardly one means something to a format; those that do are tried by themselves.
  const SIGNS = ['<', '>', '&', '"', "'", '%', '\n', '\r', ':', ',', '\\', ']]>', '%0A', '\u0000', '\u202e', 'a'];
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...SIGNS) }));
  const diagnostic = fc
    .record({ message: text, hint: text, file: text })
    .map(({ message, hint, file }): Diagnostic => ({
      ...agenda,
      message,
      hint,
      location: { ...agenda.location, file },
    }));

  test.each([json, gitlab, sarif].map((reporter) => [reporter.format, reporter] as const))(
    '%s stays JSON and keeps it',
    (_, reporter) => {
      fc.assert(
        fc.property(diagnostic, (each) =>
          stringsIn(JSON.parse(reporter.report(reportOf([each])))).some((found) => found.includes(each.message)),
        ),
      );
    },
  );

  test('github stays one line that reads back', () => {
    fc.assert(
      fc.property(diagnostic, (each) => {
        const written = github.report(reportOf([each]));
        expect(written.indexOf('\n')).toBe(written.length - 1);
        const [, properties = '', message = ''] = /^::error ([^:]*)::(.*)\n$/s.exec(written) ?? [];
        expect(unescape(message)).toBe(`${printable(each.message)}\n${printable(each.hint)}`);
        expect(unescape(/^file=([^,]*)/.exec(properties)?.[1] ?? '')).toBe(`content/${printable(each.location.file)}`);
      }),
    );
  });

  test('junit stays XML and keeps what XML can hold', () => {
    fc.assert(
      fc.property(diagnostic, (each) => {
        const written = junit.report(reportOf([each]));
        expect(written).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        const failures = parseHTML(written).document.querySelectorAll('testcase > failure');
        expect(failures).toHaveLength(1);
        expect(failures[0]?.getAttribute('message')).toBe(printable(each.message).replace(/[\ufffe\uffff]/g, '\ufffd'));
      }),
    );
  });

  test.each(reporters.map((reporter) => [reporter.format, reporter] as const))(
    '%s ends with a line break',
    (_, reporter) => {
      fc.assert(fc.property(diagnostic, (each) => reporter.report(reportOf([each])).endsWith('\n')));
    },
  );
});

/** GitHub's own order: what stands for a percent sign comes last. */
function unescape(written: string): string {
  return written
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%');
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
