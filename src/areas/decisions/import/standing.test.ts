/** What an import makes of the status of a decision: none is taken for an acceptance that it is not. */
import { describe, expect, test } from 'vitest';
import { errorsIn, importLog, logOf } from '#testing/imported-decisions.ts';

describe('the status of a decision', () => {
  const record = (number: number, head: string) =>
    `# ${number}. Use engine ${number}\n\n${head}\n\n## Decision\n\nWe will.\n`;

  test.each([
    ['a line beside it that nobody knows', '* Status: rejected\n* Ticket: OPS-12', 'rejected', 0],
    ['another language', '## Statut\n\nRejeté', 'rejected', 0],
    ['a word that nobody knows', '## Status\n\nKumottu', 'proposed', 1],
    ['a denial', 'Status: not accepted', 'proposed', 1],
    ['a choice that was never made', 'Status: {proposed | accepted | rejected}', 'proposed', 1],
    ['a contradiction', 'Status: accepted\n\n> Rejected in June.', 'proposed', 1],
  ])('with %s is never taken for an acceptance', async (_, head, status, code) => {
    const { data, cwd, ...imported } = await importLog(logOf({ '0001-use-engine.md': record(1, head) }));
    expect([data('0001-use-engine.md').status, imported.code]).toEqual([status, code]);
    expect(await errorsIn(cwd)).toEqual([]);
  });

  test('that is unknown is reported at its place, and its words are kept', async () => {
    const { data, out } = await importLog(logOf({ '0001-use-engine.md': record(1, '## Status\n\nKumottu') }));
    expect(data('0001-use-engine.md').statusNote).toBe('Kumottu');
    expect(out).toContain('0001-use-engine.md:5:1 Unexpected status `Kumottu`');
  });

  test('counts the folder it is in', async () => {
    const { data } = await importLog(logOf({ 'rejected/0001-use-engine.md': record(1, 'Date: 2024-01-01') }));
    expect(data('0001-use-engine.md').status).toBe('rejected');
  });

  test('is superseded where an accepted one says so, of all that it names', async () => {
    const old = [1, 2, 3].map((number) => [`000${number}-old.md`, record(number, 'Status: accepted')] as const);
    const { data, cwd } = await importLog(
      logOf({
        ...Object.fromEntries(old),
        '0004-new.md': record(4, '## Status\n\nAccepted\n\nSupersedes ADR-0003, ADR-2 and [1](0001-old.md)'),
      }),
    );
    expect(data('0004-new.md').supersedes).toEqual(['0001-old', '0002-old', '0003-old']);
    for (const [file] of old) expect(data(file)).toMatchObject({ status: 'superseded', supersededBy: '0004-new' });
    expect(await errorsIn(cwd)).toEqual([]);
  });

  test.each(['rejected', 'proposed', 'Kumottu'])('is not superseded by one that is %s', async (status) => {
    const { data, cwd } = await importLog(
      logOf({
        '0001-old.md': record(1, 'Status: accepted'),
        '0002-new.md': record(2, `Status: ${status}\n\nSupersedes: ADR-1`),
      }),
    );
    expect(data('0001-old.md').status).toBe('accepted');
    expect(await errorsIn(cwd)).toEqual([]);
  });
});
