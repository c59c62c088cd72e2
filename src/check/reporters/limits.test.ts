/** What services have room for, and what is said of the rest. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Severity } from '#model/diagnostic.ts';
import { agenda, duplicate, reportOf } from '#testing/reports.ts';
import { fingerprints } from './fingerprints.ts';
import { github } from './github.ts';
import { sarif } from './sarif.ts';

/** Each with words of its own, so that none of them share a cause. */
const many = (severity: Severity, count: number, file = 'terms'): readonly Diagnostic[] =>
  Array.from({ length: count }, (_, index) => ({
    ...(severity === 'error' ? agenda : duplicate),
    message: `Unexpected ${severity} \`${index + 1}\``,
    location: { ...agenda.location, file: `${file}/${index + 1}.yaml` },
  }));
const commandsIn = (text: string) => text.split('\n').filter((line) => line.startsWith('::'));
const summaryOf = (report: Parameters<typeof github.report>[0]) => github.summary?.(report);

describe('annotations', () => {
  test('that all have room leave nothing for the summary', () => {
    const report = reportOf([...many('error', 10), ...many('warning', 10, 'guides')]);
    expect(github.report(report).split('\n')).toHaveLength(21);
    expect(summaryOf(report)).toBeUndefined();
  });

  test('are ten of each severity; the others are lines of the log', () => {
    const report = reportOf([...many('warning', 13), ...many('error', 12, 'guides')]);
    const written = github.report(report);
    expect(commandsIn(written).filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(commandsIn(written).filter((line) => line.startsWith('::warning'))).toHaveLength(10);
    expect(written).toContain('\n5 more findings, for which GitHub has no room on lines:\n');
    expect(written).toContain('\n  content/guides/12.yaml:4:14 error Unexpected error `12` (ritual/agenda-fits)\n');
  });

  test('go to the files that changed first', () => {
    const changed = new Set(['content/terms/12.yaml', 'content/terms/13.yaml']);
    const report = { ...reportOf(many('error', 13)), changedFiles: () => changed };
    const files = commandsIn(github.report(report)).map((line) => /file=([^,]*)/.exec(line)?.[1]);
    expect(files).toHaveLength(10);
    expect(files).toEqual(expect.arrayContaining([...changed]));
  });

  test('ask for those files only where they have to choose', () => {
    const changedFiles = () => {
      throw new Error('asked');
    };
    expect(() => github.report({ ...reportOf(many('error', 10)), changedFiles })).not.toThrow();
  });
});

describe('the summary', () => {
  test('says how many there are, in which files, and what each is', () => {
    const report = reportOf([...many('error', 12), ...many('warning', 1, 'guides')]);
    expect(`\n${summaryOf(report) ?? ''}`).toMatchInlineSnapshot(`
      "
      ## 2 more findings in 2 files

      GitHub shows 11 on their lines, and has no room there for these.

      ### content/terms/11.yaml

      - ✖ **4:14** Unexpected error \`11\`. Shorten an item or lengthen the ritual. (\`ritual/agenda-fits\`)

      ### content/terms/12.yaml

      - ✖ **4:14** Unexpected error \`12\`. Shorten an item or lengthen the ritual. (\`ritual/agenda-fits\`)
      "
    `);
  });

  test('takes nothing of a message for Markdown or HTML', () => {
    const hostile = '<img src=x> **@all** `a<b` [x](https://evil.example) # | _';
    const report = reportOf([...many('error', 10), { ...agenda, message: hostile, hint: 'One ` alone <b>' }]);
    expect(summaryOf(report)).toContain(
      "&lt;img src=x> \\*\\*&#64;all\\*\\* `a<b` \\[x\\](https://evil.example) \\# \\| \\_. One ' alone &lt;b>",
    );
  });

  test('stays below what GitHub shows, and says what it leaves out', () => {
    const summary = summaryOf(reportOf(many('error', 20_000))) ?? '';
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/\n\n\d+ more are left out: `waymark check` lists them\.\n$/);
  });
});

describe('a log for code scanning', () => {
  interface Log {
    readonly runs: readonly {
      readonly results: readonly { readonly level: string }[];
      readonly invocations?: readonly {
        readonly toolExecutionNotifications: readonly { message: { text: string } }[];
      }[];
    }[];
  }
  const runOf = (diagnostics: readonly Diagnostic[]) =>
    (JSON.parse(sarif.report(reportOf(diagnostics))) as Log).runs[0];

  test('has no note where it holds everything', () => {
    expect(runOf([agenda, duplicate])?.invocations).toBeUndefined();
  });

  test('keeps errors before warnings, and says how many it leaves out', () => {
    const run = runOf([...many('warning', 25_000), ...many('error', 2, 'guides')]);
    expect(run?.results).toHaveLength(25_000);
    expect(run?.results.filter(({ level }) => level === 'error')).toHaveLength(2);
    expect(run?.invocations?.[0]?.toolExecutionNotifications[0]?.message.text).toBe(
      '2 more findings left out: code scanning takes no more. `waymark check` lists them.',
    );
  });

  test('is never larger than what may be sent', () => {
    // What no packing makes shorter.
    const noise = (index: number) =>
      createHash('shake256', { outputLength: 8000 }).update(String(index)).digest('base64');
    const long = many('error', 2000).map((each, index) => ({ ...each, message: noise(index) }));
    const run = runOf(long);
    expect(run?.results.length).toBeLessThan(2000);
    expect(run?.results.length).toBeGreaterThan(500);
  });
});

test('no two findings have the same fingerprint', () => {
  const signs = fc.constantFrom('a', '1', '0', '"', ',');
  const text = fc.array(signs, { maxLength: 3 }).map((parts) => parts.join(''));
  const diagnostic = fc.record({ message: text, file: text }).map(({ message, file }) => ({
    ...agenda,
    message,
    location: { ...agenda.location, file },
  }));
  fc.assert(
    fc.property(fc.array(diagnostic, { maxLength: 30 }), (all) => {
      expect(new Set(fingerprints(all)).size).toBe(all.length);
    }),
  );
});
