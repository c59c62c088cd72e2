/** `waymark reviewed`: one line of one file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { smallestPlaybook, temporaryPlaybook, type Files } from '#testing/temporary-playbook.ts';

const TOIL = `# A word of ours
title: Toil
owner: "team/platform" # who else
reviewed: 2026-04-01 # with the team
definition: >-
  Work by hand,
  again and again.
`;
const GUIDE =
  '---\r\ntitle: Review\r\nowner: team/platform\r\nreviewed: "2026-04-01"\r\n---\r\n\r\n## How\r\n\r\nreviewed: twice\r\n';
const ROWS =
  'id,title,owner,reviewed,definition\npager,Pager,team/platform,"2026-04-01","Rings, and wakes."\nalert,Alert,team/platform,2026-04-02,Rings.\n';
const DEFAULTS = 'id,title,definition\npager,Pager,Rings.\n';

async function reviewing(typed: readonly string[], files: Files) {
  const all: Files = { ...smallestPlaybook, ...files };
  const folder = temporaryPlaybook(
    Object.fromEntries(Object.entries(all).map(([file, text]) => [`content/${file}`, text])),
  );
  const ended = await waymarkIn(folder, ['reviewed', ...typed]);
  const changed = Object.entries(all).flatMap(([file, before]) => {
    const after = readFileSync(join(folder, 'content', file), 'utf8');
    return after === before ? [] : [[file, after] as const];
  });
  return { ...ended, changed: Object.fromEntries(changed) };
}

describe('sets the day of', () => {
  test.each(['toil', 'term/toil', 'terms/toil.yaml', 'content/terms/toil.yaml'])(
    'an entry, typed as %s',
    async (typed) => {
      const { code, out, changed } = await reviewing([typed], { 'terms/toil.yaml': TOIL });
      expect(changed).toEqual({ 'terms/toil.yaml': TOIL.replace('2026-04-01', '2026-04-15') });
      expect({ code, out }).toEqual({
        code: 0,
        out: 'content/terms/toil.yaml: reviewed 2026-04-15, again by 2028-04-15\n',
      });
    },
  );

  test('a page, with its line endings and quotes, on another day', async () => {
    const { changed } = await reviewing(['review', '--on', '2026-04-14'], { 'guides/review.md': GUIDE });
    expect(changed).toEqual({ 'guides/review.md': GUIDE.replace('2026-04-01', '2026-04-14') });
  });

  test('a page that has none yet, behind its owner', async () => {
    const bare = GUIDE.replace('reviewed: "2026-04-01"\r\n', '');
    const { code, changed } = await reviewing(['guides/review.md'], { 'guides/review.md': bare });
    expect(changed).toEqual({ 'guides/review.md': GUIDE.replace('"2026-04-01"', '2026-04-15') });
    expect(code).toBe(0);
  });

  test('a file that begins with a byte order mark', async () => {
    const { changed } = await reviewing(['toil'], { 'terms/toil.yaml': `\ufeff${TOIL}` });
    expect(changed).toEqual({ 'terms/toil.yaml': `\ufeff${TOIL.replace('2026-04-01', '2026-04-15')}` });
  });

  test.each(['pager', 'terms/all.csv:2'])('a row, typed as %s', async (typed) => {
    const { changed } = await reviewing([typed], { 'terms/all.csv': ROWS });
    expect(changed).toEqual({ 'terms/all.csv': ROWS.replace('2026-04-01', '2026-04-15') });
  });

  test('all rows of a table', async () => {
    const { out, changed } = await reviewing(['terms/all.csv'], { 'terms/all.csv': ROWS });
    expect(changed).toEqual({ 'terms/all.csv': ROWS.replace(/2026-04-0\d/g, '2026-04-15') });
    expect(out).toBe('content/terms/all.csv (2 rows): reviewed 2026-04-15, again by 2028-04-15\n');
  });

  test('a table whose day stands in the configuration', async () => {
    const config = `${String(smallestPlaybook['playbook.yaml'])}tables:\n  terms/all.csv:\n    owner: team/platform\n    reviewed: 2026-04-01 # all at once\n`;
    const files = { 'playbook.yaml': config, 'terms/all.csv': DEFAULTS };
    expect((await reviewing(['terms/all.csv'], files)).changed).toEqual({
      'playbook.yaml': config.replace('2026-04-01', '2026-04-15'),
    });
    const one = await reviewing(['pager'], files);
    expect(one).toMatchObject({ code: 2, changed: {} });
    expect(one.err).toContain('All rows of `terms/all.csv` are reviewed together');
  });

  test('several at once, and nothing where one is not known', async () => {
    const files = { 'terms/toil.yaml': TOIL, 'guides/review.md': GUIDE };
    expect(Object.keys((await reviewing(['toil', 'review'], files)).changed)).toHaveLength(2);
    const slip = await reviewing(['toil', 'reviw'], files);
    expect(slip).toMatchObject({ code: 2, changed: {} });
    expect(slip.err).toContain('Did you mean `review`?');
  });
});

describe('refuses', () => {
  test('a day that is yet to come', async () => {
    const { code, err, changed } = await reviewing(['toil', '--on', '2026-04-16'], { 'terms/toil.yaml': TOIL });
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(err).toContain('Unexpected `--on 2026-04-16`, expected today or a day before');
  });

  test('a day that would count for another table too', async () => {
    const config = `${String(smallestPlaybook['playbook.yaml'])}tables:\n  terms:\n    owner: team/platform\n    reviewed: 2026-04-01\n`;
    const files = {
      'playbook.yaml': config,
      'terms/a.csv': DEFAULTS,
      'terms/b.csv': DEFAULTS.replace(/pager/, 'alert').replace('Pager', 'Alert'),
    };
    const one = await reviewing(['terms/a.csv'], files);
    expect(one).toMatchObject({ code: 2, changed: {} });
    expect(one.err).toContain('says the same day for the rows of `terms/b.csv` too');
    expect(Object.keys((await reviewing(['terms/a.csv', 'terms/b.csv'], files)).changed)).toEqual(['playbook.yaml']);
  });

  test('what records one day, which nobody reads again', async () => {
    const { code, err, changed } = await reviewing(['toil', 'snapshot/pulse'], {
      'terms/toil.yaml': TOIL,
      'snapshots/pulse.yaml':
        'title: Pulse\nowner: team/platform\ncheck: health-check/pulse\ndate: 2026-04-01\nparticipants: 6\nresults: {}\n',
    });
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(err).toContain('`snapshot/pulse` is not reviewed, because it records one day');
  });

  test('a record of another tool, which has a day of its own', async () => {
    const record =
      '# Use one queue\n\n* Status: accepted\n* Date: 2026-03-01\n\n## Context\n\nText.\n\n## Decision Outcome\n\nChosen option: one queue.\n';
    const { code, changed } = await reviewing(['decisions/0001-use-one-queue.md'], {
      'decisions/0001-use-one-queue.md': record,
    });
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });
});
