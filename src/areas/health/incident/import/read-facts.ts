/** What a review says of itself in lines such as *Severity: SEV-2*, in a table of such, or in its front matter. The lines stay in the text. */
import { DETECTIONS } from '../values.ts';
import { dayIn, momentIn, zoneIn } from './moments.ts';
import { cellsOf, itemsOf, oneLine, type Section, type Slice } from './sections.ts';

export interface Facts {
  readonly severity: number | undefined;
  readonly started: string | undefined;
  readonly detected: string | undefined;
  readonly mitigated: string | undefined;
  readonly resolved: string | undefined;
  readonly day: string | undefined;
  readonly zone: string | undefined;
  readonly systems: readonly string[];
  readonly detection: (typeof DETECTIONS)[number] | undefined;
}

const NAMES = {
  severity: /^(?:incident )?(?:severity|sev|priority)(?: level| classification)?$/,
  started: /^(?:incident |outage )?(?:start|started|start time|begin|began|impact start)(?: ?(?:time|at|date))?$/,
  detected: /^(?:detected|detection time|time detected|detected at)$/,
  mitigated: /^(?:mitigated|mitigation time|mitigated at)$/,
  resolved:
    /^(?:incident |outage )?(?:resolved|resolution time|end|ended|end time|recovered|resolved at|impact end)(?: ?time)?$/,
  day: /^(?:incident )?(?:date|day|date of incident|incident date|date\/time|when)$/,
  systems: /^(?:affected )?(?:systems?|services?|components?)(?: affected| impacted)?$/,
} as const;

/** @param zone of times that say none themselves */
export function factsOf(
  front: Readonly<Record<string, unknown>>,
  sections: readonly Section[],
  slice: Slice,
  zone: string | undefined,
): Facts {
  const said = new Map<string, string>();
  const add = (name: string, value: string) => {
    const key = name
      .toLowerCase()
      .replaceAll(/[*`]/g, '')
      .replaceAll(/\(.*?\)/g, '')
      .replace(/[-_]+/g, ' ')
      .trim();
    if (!said.has(key) && value.trim() !== '') said.set(key, value.trim());
  };
  for (const [name, value] of Object.entries(front)) {
    if (typeof value === 'string' || typeof value === 'number')
      add(name.replace(/([a-z])([A-Z])/g, '$1 $2'), String(value));
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) add(name, value.join(', '));
  }
  for (const { blocks, heading, title } of sections) {
    const [first] = blocks;
    if (heading !== undefined && first?.type === 'paragraph' && blocks.length === 1) add(title, oneLine(slice(first)));
    for (const block of blocks) for (const [name, value] of pairsIn(block, slice)) add(name, value);
  }
  const value = (form: RegExp) => [...said].find(([name]) => form.test(name))?.[1];
  const moment = (form: RegExp) => {
    const found = value(form);
    return found === undefined ? undefined : momentIn(found, zoneIn(found) ?? zone);
  };
  const day = value(NAMES.day);
  return {
    severity: severityIn(value(NAMES.severity)),
    started: moment(NAMES.started),
    detected: moment(NAMES.detected),
    mitigated: moment(NAMES.mitigated),
    resolved: moment(NAMES.resolved),
    day: day === undefined ? undefined : dayIn(day),
    zone: day === undefined ? undefined : zoneIn(day),
    systems: (value(NAMES.systems) ?? '')
      .split(/\s*[,;]\s*/)
      .map((name) => name.replaceAll(/[*_`]/g, ''))
      .filter((name) => name !== ''),
    detection: detectionIn(
      sections
        .filter(({ sense }) => sense === 'detection')
        .flatMap(({ blocks }) => blocks.map(slice))
        .join(' '),
    ),
  };
}

function pairsIn(block: Section['blocks'][number], slice: Slice): readonly (readonly [string, string])[] {
  const cells = cellsOf(block, slice);
  if (cells !== undefined)
    return cells.flatMap((row) => (row.length === 2 ? [[row[0] ?? '', row[1] ?? ''] as const] : []));
  const lines =
    block.type === 'paragraph' ? slice(block).split('\n') : (itemsOf(block, slice) ?? []).map(({ text }) => text);
  return lines.flatMap((line) => {
    const [, name, value] = /^\W*([\p{L}][\p{L} /()-]{1,40}?)\s*[*_]*:\s*[*_]*\s*(.+)$/u.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
}

/** `SEV-2`, `P1`, `2`: where a scale begins at 0, its worst is not ours. */
function severityIn(text: string | undefined): number | undefined {
  const [, digit] = /^\W*(?:severity|sev|p|s|priority)?[\s-]*([1-4])\b/i.exec(text ?? '') ?? [];
  return digit === undefined ? undefined : Number(digit);
}

/** Only where one of them alone is spoken of. */
function detectionIn(text: string): Facts['detection'] {
  const signs = {
    alert: /\b(?:alert|alarm|paged|pager|monitoring)/i,
    customer: /\b(?:customer|user report|reported by users|support ticket)/i,
    staff: /\b(?:engineer noticed|developer reported|noticed by (?:an |the )?(?:engineer|developer|team))/i,
    luck: /\b(?:by (?:luck|chance|accident))\b/i,
  } as const;
  const found = DETECTIONS.filter((name) => signs[name].test(text));
  return found.length === 1 ? found[0] : undefined;
}
