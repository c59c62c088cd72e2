/** What a log says of the status of a record, in any of the forms in which logs say it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse.ts';
import { readYaml } from '#source/yaml.ts';
import { SourceText } from '#source/decode.ts';
import { limitsSchema } from '#model/config.ts';
import { readRecord } from './record.ts';
import { readStatus } from './status.ts';

function read(text: string, front = '') {
  const file = 'decisions/0001-a.md';
  const value = readYaml(new SourceText(file, front), front, limitsSchema.parse({})).value ?? {};
  const data = typeof value === 'object' && !Array.isArray(value) ? value : {};
  return readRecord({ ...data }, parseBody({ file, text, bodyStart: 0, format: 'md' }), text);
}

const REST = '\n\n## Context\n\nWe had to choose.\n\n## Decision\n\nWe will use X.\n';

/** `unknown` where the reader has to say what is meant, `nothing` where the record says nothing. */
const statusOf = (head: string, front?: string) => {
  const { stated } = read(`# 5. Use X\n\n${head}${REST}`, front);
  return stated === undefined ? 'nothing' : (stated.read?.status ?? 'unknown');
};

describe('a status', () => {
  test.each([
    ['* Status: rejected\n* Ticket: OPS-12', 'rejected'],
    ['Ticket: OPS-12\nStatus: rejected\nReviewed in: the May forum', 'rejected'],
    ['**Status**: Rejected<br>\n**Date**: 2024-02-01<br>', 'rejected'],
    ['**Status:** ~~Accepted~~ Rejected', 'rejected'],
    ['**Status**\n\nRejected', 'rejected'],
    ['**Status**\nRejected', 'rejected'],
    ['Status:\n\n- [ ] Proposed\n- [ ] Accepted\n- [x] Rejected', 'rejected'],
    ['Status: [ ] Accepted [x] Rejected', 'rejected'],
    ['- [ ] Accepted\n- [ ] Rejected\n', 'nothing'],
    ['| Status | Rejected |\n| --- | --- |\n| Date | 2024-02-01 |', 'rejected'],
    ['| Field | Value |\n| --- | --- |\n| Status | Rejected |\n| Ticket | OPS-12 |', 'rejected'],
    ['| Status | Date | Deciders |\n| --- | --- | --- |\n| Rejected | 2024-02-01 | Tech lead |', 'rejected'],
    ['> Status: rejected', 'rejected'],
    ['> [!WARNING]\n> This record is superseded by [ADR-9](0009-y.md).', 'superseded'],
    [':::note\nStatus: rejected\n:::', 'rejected'],
    ['<p>Status: <b>Rejected</b></p>', 'rejected'],
    ['<table><tr><th>Status</th><td>Rejected</td></tr></table>', 'rejected'],
    ['![Status: rejected](https://img.shields.io/badge/status-rejected-red)', 'rejected'],
    ['Status: ![](https://img.shields.io/badge/status-rejected-red.svg)', 'rejected'],
    ['Status: ![accepted](https://img.shields.io/badge/status-rejected-red)', 'unknown'],
    ['Status: ❌', 'rejected'],
    ['Status: ✅', 'accepted'],
    ['Status: ✅ Accepted', 'accepted'],
    ['Status: ✅ Rejected', 'unknown'],
    ['## Status\n\n**Rejected** (2024-02-01), replaces nothing.', 'rejected'],
    ['## Status: Rejected', 'rejected'],
    ['## 🚦 Status\n\nRejected', 'rejected'],
    ['## Status\n\n### Rejected\n\nToo dear.', 'rejected'],
    ['## Status\n\nAccepted\n\nEverybody liked it.', 'accepted'],
    ['## Status\n\nAccepted\n\nAmends ADR-1', 'accepted'],
    ['## Status\n\nAccepted\n\nRejected', 'unknown'],
    ['## Status\n\nAccepted 2024-02-01\n\nRejected 2024-06-01', 'rejected'],
    ['## Status\n\n| Date | Status |\n| --- | --- |\n| 2024-01-01 | Proposed |\n| 2024-02-01 | Rejected |', 'rejected'],
    ['## Metadata\n\n- Status: rejected\n- Area: payments', 'rejected'],
    ['## Statut\n\nRejeté', 'rejected'],
    ['## Estado\n\nRechazada', 'rejected'],
    ['Situação: rejeitada', 'rejected'],
    ['## ステータス\n\n却下', 'rejected'],
    ['状态：已拒绝', 'rejected'],
    ['상태: 거부', 'rejected'],
    ['Статус: отклонено', 'rejected'],
    ['Tila: Hylätty', 'rejected'],
    ['## Status\n\nKumottu', 'unknown'],
    ['## Status\n\n{proposed | rejected | accepted}', 'unknown'],
    ['## Status\n\n[proposed | rejected | accepted]', 'unknown'],
    ['## Status\n\nproposed/accepted', 'unknown'],
    ['## Status\n\n[Rejected]', 'rejected'],
    ['## Status\n\n<span style="color:red">Rejected</span>', 'rejected'],
    ['Rejected in favour of ADR-7.', 'rejected'],
    ['We rejected polling before.', 'unknown'],
    ['', 'nothing'],
  ])('above or in a section: %j is %s', (head, expected) => {
    expect(statusOf(head)).toBe(expected);
  });

  test.each([
    ['status: accepted', '', 'accepted'],
    ['status: accepted', '## Status\n\nRejected', 'unknown'],
    ['status: rejected', '## Status\n\nAccepted', 'unknown'],
    ['status: accepted', '## Status\n\nSuperseded by [ADR-9](0009-y.md)', 'superseded'],
    ['status: accepted\nstate: rejected', '', 'unknown'],
    ['state: rejected', '', 'rejected'],
    ['statut: Rejeté', '', 'rejected'],
    ['rejected: true', '', 'rejected'],
    ['rejected: false', '', 'nothing'],
    ['accepted: false', '', 'unknown'],
    ['accepted: true', '', 'nothing'],
    ['superseded_by: 9', '', 'superseded'],
    ['phase: withdrawn', '', 'withdrawn'],
    ['tags: [rejected]', '', 'rejected'],
    ['status: [rejected]', '', 'rejected'],
    ['status: { state: rejected }', '', 'unknown'],
    ['status: accepted\nphase: rejected', '', 'unknown'],
  ])('in front matter: %j with %j is %s', (front, head, expected) => {
    expect(statusOf(head, front)).toBe(expected);
  });

  test.each([
    ['# [REJECTED] 5. Use X', 'rejected'],
    ['# 5. Use X (rejected)', 'rejected'],
    ['# 5. Rejected: use X', 'rejected'],
    ['# ~~5. Use X~~', 'unknown'],
    ['# ❌ 5. Use X', 'rejected'],
    ['# 5. Retire deprecated endpoints', 'nothing'],
    ['![](https://img.shields.io/badge/status-rejected-red)\n\n# 5. Use X', 'rejected'],
    ['Status: rejected\n\n# 5. Use X', 'rejected'],
  ])('in or above the title: %j is %s', (title, expected) => {
    const { stated } = read(`${title}${REST}`);
    expect(stated === undefined ? 'nothing' : (stated.read?.status ?? 'unknown')).toBe(expected);
  });

  test('at the head of the outcome is no acceptance', () => {
    expect(read('# 5. Use X\n\n## Decision\n\nRejected. It costs too much.\n').stated?.read?.status).not.toBe(
      'accepted',
    );
    expect(read('# 5. Use X\n\n## Decision\n\nRejected. It costs too much.\n').stated).toBeDefined();
  });
});

describe('a line that is not understood', () => {
  test.each([
    '* Status: accepted\n* Ticket: OPS-12',
    'Status: accepted\nBudget: 3 weeks',
    '## Status\n\nAccepted\n\nEverybody liked it.',
    '## Status\n\nSupersedes ADR-1 and ADR-2\n\nAccepted',
    '> A quote above.\n\nStatus: accepted',
    'Date: in spring\n\nStatus: accepted',
  ])('stays in the text: %j', (head) => {
    const text = `# 5. Use X\n\n${head}${REST}`;
    expect(text.slice(read(text).bodyStart)).toContain(head);
  });

  test('stays above the title, too', () => {
    const text = `Read this first.\n\n# 5. Use X\n\nStatus: accepted${REST}`;
    expect(text.slice(read(text).bodyStart)).toContain('Read this first.');
  });
});

test.each([
  ['not accepted', undefined],
  ['Not yet accepted', undefined],
  ['never accepted', undefined],
  ['No longer accepted', undefined],
  ['To be accepted', undefined],
  ['Awaiting approval', undefined],
  ['accepted?', undefined],
  ['accepted: no', undefined],
  ['Unaccepted', undefined],
  ['Accepted or rejected', undefined],
  ['Accepted, pending funding', undefined],
  ['Accepted; option B was rejected', undefined],
  ['not rejected', undefined],
  ['was accepted, now rejected', 'rejected'],
  ['Previously accepted, now rejected', 'rejected'],
  ['Was rejected, now accepted', 'accepted'],
  ['Accepted → Rejected', 'rejected'],
  ['Accepted -> Superseded by 12', 'superseded'],
  ['Accepted --> Rejected', 'rejected'],
  ['Accepted ➡️ Rejected', 'rejected'],
  ['~~Accepted~~ Rejected', 'rejected'],
  ['<del>Accepted</del> Rejected', 'rejected'],
  ['~~Rejected~~ Accepted', 'accepted'],
  ['Rejected (not accepted by the board)', 'rejected'],
  ['Rejected by the board that accepted ADR-3', 'unknown'],
  ['Accepted, supersedes the rejected ADR-3', 'accepted'],
  ['Accepted because the others were rejected', 'accepted'],
  ['Superseded by ADR-7 (accepted)', 'superseded'],
  ['Proposed 2024-01-01, accepted 2024-02-01', 'accepted'],
  ['The proposal has been declined.', 'rejected'],
  ['Angenommen', 'accepted'],
  ['Nicht angenommen', undefined],
  ['abgelehnt', 'rejected'],
  ['Ersetzt durch ADR-9', 'superseded'],
  ['Zurückgezogen', 'withdrawn'],
  ['Vorgeschlagen', 'proposed'],
  ['Veraltet', 'deprecated'],
  ['Acceptée', 'accepted'],
  ['Non acceptée', undefined],
  ['REJETÉ', 'rejected'],
  ['Remplacée par ADR-9', 'superseded'],
  ['Aceptada', 'accepted'],
  ['No aceptada', undefined],
  ['Rechazado', 'rejected'],
  ['Aceito', 'accepted'],
  ['Não aprovado', undefined],
  ['Rejeitado', 'rejected'],
  ['承認', 'accepted'],
  ['承認済み', 'accepted'],
  ['未承認', undefined],
  ['承認されていない', undefined],
  ['不採用', 'rejected'],
  ['却下', 'rejected'],
  ['提案中', 'proposed'],
  ['ADR-9に置き換えられた', 'superseded'],
  ['非推奨', 'deprecated'],
  ['已接受', 'accepted'],
  ['未接受', undefined],
  ['不接受', undefined],
  ['已废弃', 'deprecated'],
  ['승인', 'accepted'],
  ['미승인', undefined],
  ['승인되지 않음', undefined],
  ['Принято', 'accepted'],
  ['Не принято', undefined],
  ['Rejeté', 'rejected'],
  ['re\u00ADjected', 'rejected'],
])('the status %j is read as %s', (written, expected) => {
  expect(readStatus(written)?.status ?? undefined).toBe(expected === 'unknown' ? undefined : expected);
});

test('no line that rejects is an acceptance, at any position', () => {
  const rejected = fc.constantFrom(
    'rejected',
    'Rejected',
    '**Rejected**',
    'abgelehnt',
    'Rejeté',
    '却下',
    'declined',
    '❌ rejected',
  );
  const noise = fc.constantFrom('Ticket: OPS-1', 'Date: 2024-01-01', 'Amends ADR-1', 'Seen by everyone', '', '> aside');
  const shape = fc.constantFrom<(word: string) => string>(
    (word) => `Status: ${word}`,
    (word) => `* Status: ${word}`,
    (word) => `## Status\n\n${word}`,
    (word) => `> Status: ${word}`,
    (word) => `| Status | ${word} |\n| --- | --- |\n| A | B |`,
  );
  fc.assert(
    fc.property(
      rejected,
      shape,
      fc.array(noise, { maxLength: 3 }),
      fc.array(noise, { maxLength: 3 }),
      fc.constantFrom('\n', '\n\n'),
      (word, form, before, after, gap) => {
        const found = statusOf([...before, form(word), ...after].join(gap));
        expect(['rejected', 'unknown']).toContain(found);
      },
    ),
    { numRuns: 500 },
  );
});

test.each(['not ', 'super', '- ', 'ADR-1, ', '[a](b) ', '~~', '未', 'was a ', 'Supersedes ', 'a b '])(
  'a line of 100,000 characters, %j again and again, is read to its end',
  (unit) => {
    const line = unit.repeat(100_000 / unit.length);
    expect(read(`# 5. Use X\n\nStatus: ${line}\n\nSupersedes ${line}${REST}`).title).toBe('Use X');
  },
);
