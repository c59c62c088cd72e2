/** What each reporter makes of the same report; and that no message can break a form that a program reads. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Finding } from '#model/rule.ts';
import { printable } from '#model/printable.ts';
import { memoryTree } from '#source/tree.ts';
import { excerptsOf } from '../excerpt.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { reporters } from './index.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { Report } from './reporter.ts';
import { sarif } from './sarif.ts';

const tree = memoryTree({
  'rituals/retrospective.yaml': 'title: Retrospective\nagenda:\n  - title: Set the scene\n    minutes: 45\n',
  'terms/toil.yaml': 'title: Toil\n',
});

const agenda: Diagnostic = {
  rule: 'ritual/agenda-fits',
  severity: 'error',
  message: 'Unexpected agenda of `45` minutes, expected at most `30`',
  hint: 'Shorten an item or lengthen the ritual.',
  location: { file: 'rituals/retrospective.yaml', start: { line: 4, column: 14 }, end: { line: 4, column: 16 } },
};
const duplicate: Diagnostic = {
  rule: 'source/duplicate-id',
  severity: 'warning',
  message: 'Unexpected second term `toil`, expected one',
  hint: 'Rename one of the two files, or merge them.',
  location: { file: 'terms/toil.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
};
const documented: Finding = {
  id: 'ritual/agenda-fits',
  severity: 'error',
  why: 'An agenda that cannot finish trains people to ignore agendas.',
  fix: 'Shorten an item.',
  valid: [],
  invalid: [],
};

function reportOf(diagnostics: readonly Diagnostic[]): Report {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return {
    diagnostics,
    summary: { errors, warnings: diagnostics.length - errors, files: 12, entries: 9 },
    version: '1.2.3',
    rule: (id) => (id === documented.id ? documented : undefined),
    ruleUrl: (id) => `https://waymark.example/rules/${id}/`,
    excerpt: excerptsOf(tree),
    contentFolder: 'content',
    contentInRepository: 'content',
    colour: false,
  };
}

const report = reportOf([agenda, duplicate]);

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
              npm run explain -- ritual/agenda-fits

      content/terms/toil.yaml

        1:1  ▲ warning
            Unexpected second term \`toil\`, expected one
            → Rename one of the two files, or merge them.
              npm run explain -- source/duplicate-id

      ✖ 1 error and 1 warning in 2 of 12 files with 9 valid entries.
      "
    `);
  });

  test('says so when nothing is wrong', () => {
    expect(pretty.report(reportOf([]))).toBe('✔ No problems in 12 files with 9 valid entries.\n');
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

test('json keeps its form', () => {
  expect(`\n${json.report(reportOf([agenda]))}`).toMatchInlineSnapshot(`
    "
    {
      "version": "1.2.3",
      "summary": {
        "errors": 1,
        "warnings": 0,
        "files": 12,
        "entries": 9
      },
      "diagnostics": [
        {
          "rule": "ritual/agenda-fits",
          "severity": "error",
          "message": "Unexpected agenda of \`45\` minutes, expected at most \`30\`",
          "hint": "Shorten an item or lengthen the ritual.",
          "file": "rituals/retrospective.yaml",
          "line": 4,
          "column": 14,
          "endLine": 4,
          "endColumn": 16,
          "url": "https://waymark.example/rules/ritual/agenda-fits/"
        }
      ]
    }
    "
  `);
});

test('github writes one command a finding', () => {
  expect(`\n${github.report(report)}`).toMatchInlineSnapshot(`
    "
    ::error file=content/rituals/retrospective.yaml,line=4,endLine=4,col=14,endColumn=15,title=ritual/agenda-fits::Unexpected agenda of \`45\` minutes, expected at most \`30\`%0AShorten an item or lengthen the ritual.
    ::warning file=content/terms/toil.yaml,line=1,endLine=1,col=1,endColumn=1,title=source/duplicate-id::Unexpected second term \`toil\`, expected one%0ARename one of the two files, or merge them.
    "
  `);
});

test('gitlab writes a Code Quality report', () => {
  expect(`\n${gitlab.report(reportOf([agenda]))}`).toMatchInlineSnapshot(`
    "
    [
      {
        "description": "Unexpected agenda of \`45\` minutes, expected at most \`30\`. Shorten an item or lengthen the ritual.",
        "check_name": "ritual/agenda-fits",
        "fingerprint": "afee4d0132065f4c7c2277b8d8174c06",
        "severity": "major",
        "location": {
          "path": "content/rituals/retrospective.yaml",
          "positions": {
            "begin": {
              "line": 4,
              "column": 14
            },
            "end": {
              "line": 4,
              "column": 16
            }
          }
        }
      }
    ]
    "
  `);
});

test('junit writes a suite a file', () => {
  expect(`\n${junit.report(report)}`).toMatchInlineSnapshot(`
    "
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="waymark" tests="2" failures="1">
      <testsuite name="content/rituals/retrospective.yaml" tests="1" failures="1">
        <testcase classname="content/rituals/retrospective.yaml" name="ritual/agenda-fits at 4:14"><failure type="ritual/agenda-fits" message="Unexpected agenda of \`45\` minutes, expected at most \`30\`">content/rituals/retrospective.yaml:4:14&#10;Shorten an item or lengthen the ritual.</failure></testcase>
      </testsuite>
      <testsuite name="content/terms/toil.yaml" tests="1" failures="0">
        <testcase classname="content/terms/toil.yaml" name="source/duplicate-id at 1:1"><system-out>Unexpected second term \`toil\`, expected one&#10;content/terms/toil.yaml:1:1&#10;Rename one of the two files, or merge them.</system-out></testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

describe('fingerprints', () => {
  const of = (diagnostics: readonly Diagnostic[]) =>
    (JSON.parse(gitlab.report(reportOf(diagnostics))) as { fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    );

  test('outlive a change of lines', () => {
    const moved = {
      ...agenda,
      location: { ...agenda.location, start: { line: 9, column: 1 }, end: { line: 9, column: 3 } },
    };
    expect(of([moved])).toEqual(of([agenda]));
  });

  test('tell the same finding in two places apart', () => {
    expect(new Set(of([agenda, agenda, duplicate])).size).toBe(3);
  });
});

describe('whatever a file is called', () => {
  const named = (file: string): Diagnostic => ({
    ...duplicate,
    message: `Unexpected name \`${file}\`, expected lower-case letters`,
    location: { ...duplicate.location, file },
  });
  const steering = ['guides/a\n::error file=x::Forged\n.md', 'guides/\u001b]0;owned\u0007.md', 'guides/\u202edm.md'];

  test.each(reporters.flatMap((reporter) => steering.map((file) => [reporter.format, file, reporter] as const)))(
    '%s prints %j without a character that steers',
    (_, file, reporter) => {
      const written = reporter.report({ ...reportOf([named(file)]), contentFolder: '', contentInRepository: '' });
      expect(written).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
      expect(written).not.toMatch(/^\s*::error/m);
    },
  );

  test.each(['::error::Forged.md', 'a ##[error]Forged.md'])('a log of GitHub Actions shows %s as text', (file) => {
    const written = pretty.report({ ...reportOf([named(file)]), contentFolder: '', contentInRepository: '' });
    expect(written).not.toMatch(/^\s*::|##\[/m);
  });

  test.each([json, gitlab])('a program reads the name as it is', (reporter) => {
    const file = 'guides/\u202edm.md';
    expect(
      stringsIn(
        JSON.parse(reporter.report({ ...reportOf([named(file)]), contentFolder: '', contentInRepository: '' })),
      ),
    ).toContain(file);
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
