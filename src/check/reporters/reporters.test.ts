/** What the reporters for programs make of the same report. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#model/diagnostic.ts';
import { agenda, duplicate, report, reportOf } from '#testing/reports.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';

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
      ],
      "groups": [],
      "suppressions": []
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
