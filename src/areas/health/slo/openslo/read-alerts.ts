/** The alert policies of an SLO, each with the condition under which it goes off. */
import type { z } from 'zod';
import type { Fault } from '#model/importer.ts';
import type { Path } from '#model/location.ts';
import { ALERT_OCCASIONS, type sloSchema } from '../schema.ts';
import type { OpenSloDocument } from './document.ts';
import { isoIn } from './shorthand.ts';

type Alert = NonNullable<z.input<typeof sloSchema>['alertPolicies']>[number];

interface Place {
  readonly document: OpenSloDocument;
  readonly path: Path;
}

export interface ReadAlerts {
  readonly alerts: readonly Alert[];
  readonly faults: readonly Fault[];
}

const FLAGS = { breaching: 'alertWhenBreaching', resolved: 'alertWhenResolved', 'no-data': 'alertWhenNoData' } as const;

export function readAlerts(
  slo: OpenSloDocument,
  find: (kind: string, name: string) => OpenSloDocument | undefined,
): ReadAlerts {
  const read = slo.items(['spec', 'alertPolicies']).map((path) => {
    const policy = resolved({ document: slo, path }, 'alertPolicyRef', 'AlertPolicy', find);
    return 'fault' in policy ? { alerts: [], faults: [policy.fault] } : readPolicy(policy, find);
  });
  return { alerts: read.flatMap(({ alerts }) => alerts), faults: read.flatMap(({ faults }) => faults) };
}

function readPolicy(
  { document, path }: Place,
  find: (kind: string, name: string) => OpenSloDocument | undefined,
): ReadAlerts {
  const name = document.text([...path, 'metadata', 'name']) ?? document.name;
  const label = document.text([...path, 'metadata', 'displayName']) ?? name;
  document.take([...path, 'kind']);
  const spec: Path = [...path, 'spec'];
  const alertWhen = ALERT_OCCASIONS.filter((occasion) => document.take([...spec, FLAGS[occasion]]) === true);
  const read = document.items([...spec, 'conditions']).map((item): ReadAlerts => {
    const condition = resolved({ document, path: item }, 'conditionRef', 'AlertCondition', find);
    if ('fault' in condition) return { alerts: [], faults: [condition.fault] };
    const alert = readCondition(condition);
    if (alert === undefined)
      return {
        alerts: [],
        faults: [
          condition.document.fault(
            [...condition.path, 'spec', 'condition'],
            'Unexpected condition, expected a burn rate with `threshold` and `lookbackWindow`',
            'Other conditions are not carried; keep them in the tool that watches them.',
          ),
        ],
      };
    const isUsual = alertWhen.length === 0 || (alertWhen.length === 1 && alertWhen[0] === 'breaching');
    return { alerts: [{ label, ...alert, ...(isUsual ? {} : { alertWhen }) }], faults: [] };
  });
  return { alerts: read.flatMap(({ alerts }) => alerts), faults: read.flatMap(({ faults }) => faults) };
}

function readCondition({ document, path }: Place): Omit<Alert, 'label' | 'alertWhen'> | undefined {
  document.take([...path, 'kind']);
  document.take([...path, 'metadata', 'name']);
  const spec: Path = [...path, 'spec'];
  const at = (key: string): Path => [...spec, 'condition', key];
  const kind = document.text(at('kind')) ?? 'burnrate';
  const burnRate = document.number(at('threshold'));
  const lookback = isoIn(document.text(at('lookbackWindow')) ?? '');
  if (kind.toLowerCase() !== 'burnrate' || burnRate === undefined || burnRate <= 0 || lookback === undefined)
    return undefined;
  // To burn faster than a rate is the only thing that makes sense.
  if (/^gte?$/.test(String(document.peek(at('op'))))) document.take(at('op'));
  const alertAfter = isoIn(document.text(at('alertAfter')) ?? '');
  const severity = document.text([...spec, 'severity']);
  return {
    ...(severity === undefined ? {} : { severity }),
    burnRate,
    lookback,
    ...(alertAfter === undefined ? {} : { alertAfter }),
  };
}

/** What stands at a place itself, or what is named there. */
function resolved(
  { document, path }: Place,
  ref: string,
  kind: string,
  find: (kind: string, name: string) => OpenSloDocument | undefined,
): Place | { readonly fault: Fault } {
  const name = document.text([...path, ref]) ?? document.text(path);
  if (name === undefined) return { document, path };
  const found = find(kind, name);
  if (found !== undefined) return { document: found, path: [] };
  return {
    fault: document.fault(
      document.peek([...path, ref]) === undefined ? path : [...path, ref],
      `Unexpected \`${name}\`, expected the name of an ${kind} among these files`,
      'Import the file that holds it together with this one.',
    ),
  };
}
