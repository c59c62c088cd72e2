/** Reviews of common forms become incidents: what was read, what stays text and what is missing are all said, and nothing is lost. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ImportSettings } from '#model/importer.ts';
import { memoryTree } from '#source/tree.ts';
import { incidents } from './importer.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.md`, import.meta.url), 'utf8');
const THERE = {
  'systems/sign-up.md': '---\ntitle: Sign-up\n---\n',
  'teams/platform.yaml': 'title: Platform\n',
  'teams/search-relevance.yaml': 'title: Search relevance\n',
};

function importing(
  files: Readonly<Record<string, string>>,
  given: ImportSettings['given'] = {},
  there: Readonly<Record<string, string>> = THERE,
) {
  return incidents.read(memoryTree(files), {
    owner: 'team/platform',
    today: '2026-04-15',
    existing: memoryTree(there),
    given,
  });
}

function oneOf(name: string, given: ImportSettings['given'] = {}) {
  const imported = importing({ [`${name}.md`]: fixture(name) }, given);
  const content = String(imported.files[0]?.content);
  const [, front = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(content) ?? [];
  return { imported, fields: parse(front) as Record<string, unknown>, body: body.trim() };
}

describe('a review', () => {
  test('in the form of the book on reliability is read section by section', () => {
    const { fields, body, imported } = oneOf('book', { system: 'sign-up' });
    expect(fields).toMatchObject({
      title: 'Catalogue search postmortem (incident 41)',
      summary: 'Search answered nothing for 66 minutes during the spring sale.',
      severity: 2,
      detection: 'alert',
      impact: 'About 1.2 million searches went unanswered; orders fell by a third.',
      systems: ['system/sign-up'],
      contributingFactors: [
        { kind: 'technical', text: 'A leak in the query planner and three times the usual load came together.' },
        { kind: 'technical', text: 'A word that no product has, in a newsletter.' },
      ],
      wentWell: ['Monitoring told us within minutes.', 'Everyone had the newsletter at hand.'],
      difficult: ['We are out of practice with cascading failure.'],
      lucky: ['A newsletter had the new word before our customers did.'],
      actions: [
        {
          type: 'mitigate',
          owner: 'team/search-relevance',
          due: '2026-03-31',
          text: 'Update the runbook for floods of searches · n/a DONE',
        },
        {
          type: 'prevent',
          owner: 'a.person',
          due: '2026-04-15',
          text: 'Flush the cache of words in one go · #5554824',
        },
      ],
    });
    expect((fields.timeline as { at: string; kind: string }[]).map(({ at, kind }) => `${at} ${kind}`)).toEqual([
      '2026-02-11T14:51Z other',
      '2026-02-11T14:54Z other',
      '2026-02-11T14:55Z detection',
      '2026-02-11T15:10Z decision',
      '2026-02-11T16:00Z recovery',
    ]);
    expect(body).toContain('## Resolution\n\nTraffic went to a spare cluster');
    expect(body).not.toContain('Lessons Learned');
    expect(imported.notes).toEqual([
      'book.md does not say `started`, `detected`, `resolved`: add them, `waymark check` asks for each'.replaceAll(
        '`, `d',
        '`, `d',
      ),
      '2 contributing factors taken as `technical`: reviews do not say where one lies; correct `kind`',
      '2 events of timelines taken as `other`',
      '`a.person` own actions and are no role or team here: name the role, and no person',
    ]);
  });

  test('with front matter, a table that passes midnight, and tasks with owners', () => {
    const { fields, body } = oneOf('table', { severity: '3' });
    expect(fields).toMatchObject({
      severity: 3,
      started: '2026-01-07T22:40+01:00',
      detected: '2026-01-07T23:05+01:00',
      resolved: '2026-01-08T00:20+01:00',
      systems: ['system/sign-up'],
      actions: [
        { owner: 'team/platform', due: '2026-02-01', status: 'open' },
        { owner: 'team/platform', due: '2026-01-20', status: 'done' },
      ],
      'x-labels': ['login'],
    });
    expect(body).toContain('Think about [gateways](https://example.org/gateways).');
    expect(body).not.toContain('# Login');
  });

  test('that says too little is left as it is, and what is missing is named', () => {
    const { fields, body, imported } = oneOf('spare');
    expect(Object.keys(fields)).toEqual(['title', 'owner', 'reviewed', 'x-imported-from']);
    expect(body).toContain('it went out in the evening.');
    expect(body).toContain('- 9:50am Old images are deleted');
    expect(imported.notes).toEqual([
      expect.stringMatching(/^spare\.md does not say `severity`, .*`timeline`: add them/),
      'spare.md: 1 action without an owner or a day stay in the text',
      'spare.md: its timeline stays in the text, for its times say no zone; give one with `--zone`',
    ]);
    expect(oneOf('spare', { zone: '+01:00' }).fields.timeline).toMatchObject([
      { at: '2026-03-03T09:10+01:00' },
      { at: '2026-03-03T09:50+01:00' },
    ]);
  });
});

describe('a folder', () => {
  const files = {
    'book.md': fixture('book'),
    'README.md': '# Our postmortems\n\nRead them.\n',
    'template.md': '# [Title]\n\n## Impact\n\n## Timeline\n',
    'graph.png': 'x',
  };

  test('says what was set aside, and why', () => {
    expect(importing(files).setAside).toEqual([
      {
        file: 'README.md',
        reason: 'it is no review: it has too few of the headings of one, such as Impact and Timeline',
      },
      { file: 'graph.png', reason: 'it is no Markdown' },
      { file: 'template.md', reason: 'it is a template', isForeign: true },
    ]);
  });

  test('imported twice changes nothing the second time, whatever was written since', () => {
    const [first] = importing(files).files;
    const edited = `${String(first?.content)}\nWritten since.\n`;
    const again = importing(files, {}, { ...THERE, [first!.path]: edited });
    expect(again.files).toEqual([{ path: first!.path, content: edited, replaces: true }]);
    expect(again.notes).toEqual([]);
  });

  test('writes over no incident that came from elsewhere', () => {
    const { files: written, faults } = importing(
      files,
      {},
      { ...THERE, 'incidents/book.md': '---\ntitle: Another\n---\n' },
    );
    expect(written).toEqual([]);
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('second incident `book`')]);
  });
});

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const sentence = fc
  .array(
    fc.constantFrom(
      'search',
      'failed',
      '14:05',
      'owner: x',
      'due: 2026-05-01',
      '|',
      '**bold**',
      '2026-03-04',
      'UTC',
      '`code`',
      '[a](b.md)',
      '<b>',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' '));
const HEADINGS = [
  '# A title',
  '## Summary',
  '## Impact',
  '## Timeline (UTC)',
  '### What went well',
  '## Root cause',
  '## Action items',
  '## Lessons learned',
  '# Other',
  '## Detection',
];
const block = fc.oneof(
  fc.constantFrom(...HEADINGS),
  sentence,
  sentence.map((text) => `- ${text}`),
  sentence.map((text) => `- 14:05 ${text}\n- 14:06 ${text}`),
  sentence.map((text) => `- [x] ${text}\n  - ${text}`),
  sentence.map(
    (text) => `| Action | Owner | Due |\n| --- | --- | --- |\n| ${text.replaceAll('|', '')} | me | 2026-05-01 |`,
  ),
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `\`\`\`\n# ${text}\n\`\`\``),
);

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(() => importing({ 'any.md': `## Impact\n\n${text}\n\n## Timeline\n\n${text}` })).not.toThrow();
    }),
  );
});

test('every word of a block is in a field or in the text', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 2, maxLength: 12 }), (blocks) => {
      const { files } = importing({ 'any.md': ['## Impact', ...blocks, '## Timeline'].join('\n\n') }, { zone: 'UTC' });
      const written = new Set(words(files.map(({ content }) => String(content)).join('\n')));
      const told = blocks
        .filter((each) => !/^#+ /.test(each))
        .flatMap((each) => words(each.replaceAll(/^\|? ?(?:Action|Owner|Due|-).*\|$/gm, '')));
      expect(files.length === 0 ? [] : told.filter((word) => !written.has(word))).toEqual([]);
    }),
  );
});
