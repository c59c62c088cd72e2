/** What OpenSLO files say and entries have no place for, each with its place in the file. */
import type { Location } from '#model/location.ts';
import type { Left, OpenSloDocument } from './document.ts';

/** Documents of which parts are read where an SLO names them. */
const PARTS: ReadonlySet<string> = new Set(['SLO', 'SLI', 'AlertPolicy', 'AlertCondition']);

const REASONS: Readonly<Record<string, string>> = {
  Service: 'a service is a system of the playbook, which is written there',
  DataSource: 'only its name and type are carried: how to reach it is nobody’s business here',
  AlertNotificationTarget: 'who is told stays with the tool that tells them',
};

/** By what a path ends with or leads through. */
const REASONS_BY_PATH: readonly (readonly [RegExp, string])[] = [
  [/objectives\[\d+\]\.op$/, 'it says nothing without a `value` to compare with'],
  [/objectives\[\d+\]\.value$/, 'it says nothing of a ratio'],
  [/\.notificationTargets\b/, 'who is told stays with the tool that tells them'],
  [/\.metricSource\.spec\b/, 'only the query of a metric is carried'],
];

/** @param failed of which a fault says why nothing of them came over */
export function notCarried(
  documents: readonly OpenSloDocument[],
  failed: ReadonlySet<OpenSloDocument>,
): readonly string[] {
  return documents.flatMap((document) => {
    if (failed.has(document)) return [];
    const reason = REASONS[document.kind];
    const whole = (why: string) => [
      `${place(document.at(['kind']))} ${document.kind} \`${document.name}\` is not carried: ${why}`,
    ];
    if (reason !== undefined) return whole(reason);
    if (!PARTS.has(document.kind)) return whole('objects of this kind are unknown here');
    const left = document.left();
    // Of a part that nobody names, nothing was taken.
    if (document.kind !== 'SLO' && left.some(({ name }) => name === 'spec')) return whole('no objective names it');
    return left.map((each) => `${place(each.location)} \`${each.name}\` is not carried: ${reasonFor(each)}`);
  });
}

function reasonFor({ name }: Left): string {
  return REASONS_BY_PATH.find(([path]) => path.test(name))?.[1] ?? 'an entry has no field for it';
}

function place({ file, start }: Location): string {
  return `${file}:${start.line}:${start.column}`;
}
