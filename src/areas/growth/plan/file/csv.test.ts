/** What a spreadsheet gets, and what it gives back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '#words/csv.ts';
import { fromCsv, readCells, toCsv } from './csv.ts';
import type { Plan } from '../plan.ts';

const plan: Plan = {
  ladder: { id: 'engineering', label: 'Engineering ladder' },
  version: '1.0.0',
  to: { id: 'senior-engineer', label: 'Senior engineer' },
  changed: '2026-11-20',
  groups: [
    {
      id: 'craft',
      label: 'Craft',
      asked: [{ id: 'designs', text: 'Designs a system.', mark: 'new' }],
      evidence: '=HYPERLINK("https://example.org")\nSecond line',
      goals: [{ text: 'Lead a design, with a review', by: '2027-03-01' }],
    },
  ],
};

describe('a spreadsheet', () => {
  test('gets one row for each thing', () => {
    expect(toCsv(plan).replaceAll('\r\n', '\n')).toBe(
      `\uFEFFPart,Group,Group id,Date,Id,Text
Ladder,,,,engineering,Engineering ladder
Version,,,,,1.0.0
Next,,,,senior-engineer,Senior engineer
Changed,,,2026-11-20,,
New,Craft,craft,,designs,Designs a system.
Evidence,Craft,craft,,,"'=HYPERLINK(""https://example.org"")
Second line"
Goal,Craft,craft,2027-03-01,,"Lead a design, with a review"
`,
    );
  });

  test('is never given a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('=', '+', '-', '@', '\t', '＝', '＋', '－', '＠'),
        (rest, sign) => {
          const written = csv([[sign + rest]]);
          expect(written).toMatch(/^\uFEFF"?'/);
        },
      ),
    );
  });

  test('may sort the rows, change the separator, and write quotes only where they are needed', () => {
    const rows = [
      'Part;Group;Group id;Date;Id;Text',
      'Next;;;;senior-engineer;Senior engineer',
      'Goal;Craft;craft;01/03/2027;;Lead a design, with a review',
      'Evidence;Craft;craft;;;"Two\r\nlines; one ""quoted"""',
      'Ladder;;;;engineering;Engineering ladder',
    ];
    expect(fromCsv(rows.join('\r\n'))).toMatchObject({
      plan: {
        ladder: plan.ladder,
        to: plan.to,
        groups: [
          {
            id: 'craft',
            evidence: 'Two\nlines; one "quoted"',
            goals: [{ text: 'Lead a design, with a review (01/03/2027)', by: '' }],
          },
        ],
      },
    });
  });

  test.each(['', 'Name,Age\r\nSomeone,40', '"never closed', 'Part,Text\r\nEvidence,x'])(
    'is refused where it holds no plan: %j',
    (text) => {
      expect(fromCsv(text)).toEqual({ fault: 'notAPlan' });
    },
  );
});

test('cells come back the same', () => {
  const signs = fc.constantFrom('=', '\t', '＝', "'", '"', ',', ';', '\r\n', '\n', ' ', 'a');
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: signs }));
  const cells = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(cells, (rows) => {
      expect(readCells(csv([['Part', 'Text'], ...rows]))).toEqual([['Part', 'Text'], ...rows]);
    }),
  );
});
