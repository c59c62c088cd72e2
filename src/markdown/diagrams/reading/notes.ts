/** Gathers what the reading of one diagram finds fault with, each at the line where it is written. */
import type { Label, Line } from '../diagram.ts';
import type { Fault } from '../fault.ts';
import { labelOf } from '../labels.ts';
import type { Prepared } from '../prepared.ts';

export interface Notes {
  readonly faults: readonly Fault[];
  /** The lines of a label; what is no text in it becomes a fault. */
  label(raw: string | undefined, labelType?: string): readonly Line[];
  leaveOut(fault: Omit<Fault, 'is' | 'line'>, near: string): void;
  refuse(fault: Omit<Fault, 'is' | 'line'>, near: string): void;
  lineOf(near: string): number;
}

export function takeNotes({ text, lines }: Prepared): Notes {
  const faults: Fault[] = [];
  const told = new Set<string>();
  const written = text.split('\n');
  const lineOf = (near: string) => {
    const first = near.split('\n')[0] ?? '';
    return (
      lines[
        Math.max(
          0,
          written.findIndex((line) => line.includes(first)),
        )
      ] ?? 0
    );
  };
  const add = (is: Fault['is'], fault: Omit<Fault, 'is' | 'line'>, near: string) => {
    const key = `${fault.message}\0${near}`;
    if (told.has(key)) return;
    told.add(key);
    faults.push({ is, line: lineOf(near), part: near, ...fault });
  };
  const tellOddities = ({ oddities }: Label) => {
    for (const oddity of oddities) add('left-out', oddFault(oddity), oddity.replace(/>$/, ''));
  };
  return {
    faults,
    lineOf,
    label(raw, labelType) {
      const label = labelOf(raw, { isMarkdown: labelType === 'markdown' });
      tellOddities(label);
      return label.lines;
    },
    leaveOut: (fault, near) => add('left-out', fault, near),
    refuse: (fault, near) => add('undrawn', fault, near),
  };
}

function oddFault(oddity: string): Omit<Fault, 'is' | 'line'> {
  if (oddity === '$$')
    return {
      message: 'Unexpected formula `$$` in a label, expected words',
      hint: 'Write it in words, or show the formula below the diagram.',
    };
  if (oddity.startsWith('<'))
    return {
      message: `Unexpected \`${oddity}\` in a label, expected text, \`<br>\`, \`<b>\` or \`<i>\``,
      hint: 'Labels are text: remove the tag; write `#lt;` where the sign itself is meant.',
    };
  return {
    message: `Unexpected icon \`${oddity.slice(0, 40)}\` in a label, expected words`,
    hint: 'Remove it: pages load no fonts of icons. Say it in words.',
  };
}
