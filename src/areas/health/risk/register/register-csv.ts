/** All risks as rows of a spreadsheet, the largest first. A table that reads back is what `waymark export risk` writes. */
import type { Entry } from '#model/entry.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import { csv } from '#words/csv.ts';
import { teamWaiting } from '../dependency.ts';
import { byExposure } from '../groups.ts';
import { DEPENDED_ON } from '../schema.ts';
import { exposureOf } from '../standing.ts';

export const REGISTER_FILE = '/risks/register.csv';

/** Headings of a file that programs read: the same in every language. */
const COLUMNS = [
  ...['risk', 'title', 'team', 'type', 'statement', 'likelihood', 'impact', 'exposure', 'trend', 'state', 'because'],
  ...['owner', 'raised', 'depends on', 'needed by', 'agreed', 'mitigation', 'next', 'next due'],
] as const;

export function registerFile(risks: readonly Entry<'risk'>[], tools: PageTools): readonly ExportedFile[] {
  return risks.length === 0 ? [] : [{ path: REGISTER_FILE, content: () => registerAsCsv(risks, tools) }];
}

function registerAsCsv(risks: readonly Entry<'risk'>[], tools: Pick<PageTools, 'view'>): string {
  const rows = risks.toSorted(byExposure).map((risk) => {
    const { data } = risk;
    return [
      risk.id,
      data.title,
      teamWaiting(risk, tools)?.id,
      data.type,
      data.statement,
      data.likelihood,
      data.impact,
      exposureOf(data),
      data.trend,
      data.state,
      data.because,
      data.owner,
      data.raised,
      tools.view.resolve(data.dependsOn, DEPENDED_ON)?.id,
      data.neededBy,
      data.agreed,
      data.mitigation,
      data.next?.text,
      data.next?.due,
    ];
  });
  return csv([COLUMNS, ...rows]);
}
