/** A new check-in for each key result: the lines to paste, and where in the file they go. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { KeyResultStanding } from './standing/key-result-standing.ts';

export interface CheckInOffer {
  /** The words of the key result, without markup. */
  readonly title: string;
  readonly lines: string;
  /** The line after which they go. */
  readonly after: number;
  readonly href: string;
}

/** None where the site has no repository to edit. */
export function checkInOffers(
  outcome: Entry<'outcome'>,
  standings: readonly KeyResultStanding[],
  tools: PageTools,
): readonly CheckInOffer[] {
  return standings.flatMap(({ keyResult, baseline, now }, index) => {
    const { after, indent, isFirst } = placeOf(outcome, index, keyResult.checkIns.length);
    const href = tools.editLink(outcome.file, after);
    if (href === undefined) return [];
    const value = now?.value ?? baseline;
    return {
      title: keyResult.text,
      lines: linesOf({ date: tools.today, value }, indent, isFirst),
      after,
      href,
    };
  });
}

/** The last line of the last check-in, or of the key result where it has none, and how far its fields are indented. */
function placeOf({ at }: Entry<'outcome'>, index: number, checkIns: number) {
  const result = at(['keyResults', index]);
  const indent = result.start.column - 1;
  if (checkIns === 0) return { after: lastLineOf(result), indent, isFirst: true };
  return { after: lastLineOf(at(['keyResults', index, 'checkIns', checkIns - 1])), indent, isFirst: false };
}

/** A block may end at the start of the line after it. */
function lastLineOf({ start, end }: ReturnType<Entry['at']>): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

function linesOf({ date, value }: { readonly date: string; readonly value: number }, indent: number, isFirst: boolean) {
  const space = ' '.repeat(indent);
  return [
    ...(isFirst ? [`${space}checkIns:`] : []),
    `${space}  - date: ${date}`,
    `${space}    value: ${value}`,
    `${space}    confidence: medium`,
    `${space}    note: What we learned since the last time.`,
  ].join('\n');
}
