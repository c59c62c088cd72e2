/** A register of thousands of risks in one table, right or wrong in every row, and the little that it refers to. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CONFIG = `name: Benchmark
description: A register of thousands of rows.
tables:
  risks: { owner: team/platform, reviewed: 2026-11-20 }
`;

const TEAM = `title: Platform
owner: team/platform
reviewed: 2026-11-20
type: platform
mission: Keeps the lights on.
`;

const HEAD = 'id,title,type,statement,likelihood,impact,raised,next.text,next.due,trend,state,tags,x-ticket';

/** Each row is wrong in a reference, a link, a day and a number of its own. */
export function writeLargeTable(content: string, rows: number, isWrong = false): void {
  const own = (at: number) =>
    isWrong
      ? `risk-${at},Risk ${at},risk,"See [it](./none-${at}.yaml).",${at},many,2026-02-${40 + at},Ask,soon,worse${at},open,,${at}`
      : `risk-${at},Risk ${at},risk,"Import ${at} may stop at night, and *nobody* would see it before the morning.",${(at % 5) + 1},3,2026-10-0${(at % 9) + 1},Ask the team,2026-12-1${at % 9},same,open,imports; night,${at}`;
  const files = {
    'playbook.yaml': CONFIG,
    'teams/platform.yaml': TEAM,
    'risks/platform.csv': `${[HEAD, ...Array.from({ length: rows }, (_, at) => own(at))].join('\n')}\n`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(content, file, '..'), { recursive: true });
    writeFileSync(join(content, file), text);
  }
}
