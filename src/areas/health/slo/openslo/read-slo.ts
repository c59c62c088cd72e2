/** One SLO as the fields of an entry: those that OpenSLO says something about. */
import type { z } from 'zod';
import type { Fault } from '#model/importer.ts';
import { isRecord } from '#model/is-record.ts';
import type { Path } from '#model/location.ts';
import type { BUDGETING_METHODS, sloSchema } from '../schema.ts';
import type { Sli } from '../sli.ts';
import type { OpenSloDocument } from './document.ts';
import { perCentOf } from './per-cent.ts';
import { readAlerts } from './read-alerts.ts';
import { readSli, type IndicatorPlace, type TypeOfSource } from './read-sli.ts';
import { readWindow } from './read-window.ts';
import { isoIn } from './shorthand.ts';

type Written = z.input<typeof sloSchema>;
/** Fields of an entry, as they are written in its file. */
export type OwnedFields = Partial<Omit<Written, 'owner' | 'reviewed' | 'system' | 'budgetPolicy'>>;

export interface ReadSlo {
  readonly document: OpenSloDocument;
  readonly fields: OwnedFields;
  readonly service: string | undefined;
  /** Whether enough was there to make an objective of. */
  readonly isWhole: boolean;
  readonly notes: readonly string[];
  readonly faults: readonly Fault[];
}

export type Find = (kind: string, name: string) => OpenSloDocument | undefined;

const METHODS: Readonly<Record<string, (typeof BUDGETING_METHODS)[number]>> = {
  occurrences: 'occurrences',
  timeslices: 'timeslices',
  ratiotimeslices: 'ratio-timeslices',
};
/** What a summary holds; more than that is a description. */
const SUMMARY = 280;

export function readSlo(slo: OpenSloDocument, find: Find): ReadSlo {
  const service = slo.text(['spec', 'service']);
  const window = readWindow(slo);
  const method = readMethod(slo);
  const objectives = readObjectives(slo, find);
  const alerts = readAlerts(slo, find);
  const faults = [...window.faults, ...method.faults, ...objectives.faults, ...alerts.faults];
  const description = slo.text(['spec', 'description']);
  const [first, ...others] = objectives.read;
  const isSliced = method.method !== 'occurrences';
  const fields: OwnedFields = {
    title: slo.text(['metadata', 'displayName']),
    ...(description === undefined ? {} : description.length <= SUMMARY ? { summary: description } : { description }),
    sli: first?.sli,
    target: first?.target,
    targetLabel: others.length > 0 || first?.label !== slo.name ? first?.label : undefined,
    weight: first?.weight,
    objectives: others.length === 0 ? undefined : others.map((each) => later(each, first?.timeSlice)),
    window: window.window,
    budgetingMethod: isSliced ? method.method : undefined,
    timeSlice: first?.timeSlice,
    alertPolicies: alerts.alerts.length === 0 ? undefined : [...alerts.alerts],
    labels: textLists(slo),
    annotations: texts(slo),
    source: { file: slo.file, name: slo.name, ...(service === undefined ? {} : { service }) },
  };
  return {
    document: slo,
    fields,
    service,
    isWhole: first !== undefined && window.window !== undefined,
    notes: window.notes,
    faults,
  };
}

interface Objective {
  readonly path: Path;
  readonly label?: string | undefined;
  readonly target: number;
  readonly sli: Sli;
  /** Whether it measures something of its own. */
  readonly isPart: boolean;
  readonly weight?: number | undefined;
  readonly timeSlice?: NonNullable<Written['timeSlice']> | undefined;
}

function readObjectives(
  slo: OpenSloDocument,
  find: Find,
): { readonly read: readonly Objective[]; readonly faults: readonly Fault[] } {
  const places = slo.items(['spec', 'objectives']);
  if (places.length === 0)
    return {
      read: [],
      faults: [
        slo.fault(
          ['spec'],
          'Missing `objectives`, expected at least one with a `target`',
          'Add the share that has to be good: `- target: 0.99`.',
        ),
      ],
    };
  const all = places.map((path) => readObjective(slo, path, find));
  const read = all.flatMap(({ objective }) => objective ?? []);
  const usual = operatorOf(read[0]);
  const isCarried = (each: Objective) => each.isPart || operatorOf(each) === usual;
  return {
    read: read.filter(isCarried),
    faults: [
      ...all.flatMap(({ faults }) => faults),
      ...read.filter((each) => !isCarried(each)).map((each) => otherOperator(slo, each, usual)),
    ],
  };
}

function operatorOf(objective: Objective | undefined) {
  return objective !== undefined && 'threshold' in objective.sli ? objective.sli.threshold.op : undefined;
}

/** Limits of one metric differ in their value alone. */
function otherOperator(slo: OpenSloDocument, objective: Objective, usual: string | undefined): Fault {
  return slo.fault(
    [...objective.path, 'op'],
    `Unexpected \`${operatorOf(objective)}\`, expected \`${usual}\` as in the first objective, because both limit one metric`,
    'Make it an SLO of its own.',
  );
}

function readObjective(
  slo: OpenSloDocument,
  path: Path,
  find: Find,
): { readonly objective?: Objective; readonly faults: readonly Fault[] } {
  const at = (key: string): Path => [...path, key];
  const isPart = slo.peek(at('indicator')) !== undefined || slo.peek(at('indicatorRef')) !== undefined;
  const indicator = indicatorAt(slo, isPart ? path : ['spec'], find);
  if ('fault' in indicator) return { faults: [indicator.fault] };
  const typeOfSource: TypeOfSource = (name) => find('DataSource', name)?.text(['spec', 'type']);
  const { sli, faults } = readSli(indicator, { document: slo, path }, typeOfSource);
  const target = readTarget(slo, path);
  if (target === undefined) return { faults: [...faults, wrongTarget(slo, path)] };
  if (sli === undefined) return { faults };
  const window = isoIn(slo.text(at('timeSliceWindow')) ?? '');
  const good = window === undefined ? undefined : slo.number(at('timeSliceTarget'));
  const timeSlice =
    window === undefined ? undefined : { ...(good === undefined ? {} : { target: perCentOf(good) }), window };
  const weight = slo.number(at('compositeWeight')) ?? slo.number(at('weight'));
  return { objective: { path, label: slo.text(at('displayName')), target, sli, isPart, weight, timeSlice }, faults };
}

/** What a further objective says beside what the first one said for all. */
function later({ label, target, sli, isPart, weight, timeSlice }: Objective, usual: Objective['timeSlice']) {
  const isOtherSlice = JSON.stringify(timeSlice) !== JSON.stringify(usual);
  return {
    ...(label === undefined ? {} : { label }),
    target,
    ...(timeSlice !== undefined && isOtherSlice ? { timeSlice } : {}),
    ...(!isPart && 'threshold' in sli ? { value: sli.threshold.value } : {}),
    ...(isPart ? { sli } : {}),
    ...(weight === undefined ? {} : { weight }),
  };
}

function indicatorAt(slo: OpenSloDocument, path: Path, find: Find): IndicatorPlace | { readonly fault: Fault } {
  const ref = slo.text([...path, 'indicatorRef']);
  if (ref === undefined && slo.peek([...path, 'indicator']) !== undefined)
    return { document: slo, path: [...path, 'indicator'] };
  if (ref === undefined)
    return {
      fault: slo.fault(
        path,
        'Missing `indicator`, expected what is measured, or its name in `indicatorRef`',
        'Add one of the two.',
      ),
    };
  const found = find('SLI', ref);
  if (found !== undefined) return { document: found, path: [] };
  return {
    fault: slo.fault(
      [...path, 'indicatorRef'],
      `Unexpected \`${ref}\`, expected the name of an SLI among these files`,
      'Import the file that holds it together with this one.',
    ),
  };
}

function readTarget(slo: OpenSloDocument, path: Path): number | undefined {
  const fraction = slo.number([...path, 'target']);
  const target = fraction === undefined ? slo.number([...path, 'targetPercent']) : perCentOf(fraction);
  return target !== undefined && target > 0 && target < 100 ? target : undefined;
}

function wrongTarget(slo: OpenSloDocument, path: Path): Fault {
  const expected = 'expected `target` between 0 and 1, or `targetPercent` between 0 and 100';
  const written = ['target', 'targetPercent'].find((key) => slo.text([...path, key]) !== undefined);
  if (written === undefined)
    return slo.fault(path, `Missing target, ${expected}`, 'Add the share that has to be good.');
  const value = slo.number([...path, written]);
  const isPercent = written === 'target' && value !== undefined && value > 1 && value < 100;
  return slo.fault(
    [...path, written],
    `Unexpected \`${slo.text([...path, written])}\`, ${expected}`,
    isPercent
      ? `In per cent it is \`targetPercent: ${value}\`.`
      : 'A target of 100 % leaves no budget, one of 0 asks for nothing.',
  );
}

function readMethod(slo: OpenSloDocument) {
  const path: Path = ['spec', 'budgetingMethod'];
  const written = slo.text(path);
  const method = METHODS[(written ?? 'occurrences').toLowerCase()];
  if (method !== undefined) return { method, faults: [] };
  return {
    method: 'occurrences' as const,
    faults: [
      slo.fault(
        path,
        `Unexpected \`${written}\`, expected \`Occurrences\`, \`Timeslices\` or \`RatioTimeslices\``,
        'It is read as `Occurrences`.',
      ),
    ],
  };
}

/** Each label with its values, which may be one text or several. */
function textLists(slo: OpenSloDocument): Record<string, string[]> | undefined {
  return entriesOf(slo, 'labels', (value) => {
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.every(isScalar) ? all.map(String) : undefined;
  });
}

function texts(slo: OpenSloDocument): Record<string, string> | undefined {
  return entriesOf(slo, 'annotations', (value) => (isScalar(value) ? String(value) : undefined));
}

/** What cannot be read is not taken, and so it is listed. */
function entriesOf<T>(
  slo: OpenSloDocument,
  field: string,
  read: (value: unknown) => T | undefined,
): Record<string, T> | undefined {
  const all = slo.peek(['metadata', field]);
  if (!isRecord(all)) return undefined;
  const entries = Object.keys(all).flatMap((key) => {
    const path: Path = ['metadata', field, key];
    const value = slo.peek(path);
    const text = value === undefined ? undefined : read(value);
    if (text === undefined) return [];
    slo.take(path);
    return [[key, text] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
