/** A service level indicator: the metrics of an SLI, alone or within an SLO. */
import type { Fault } from '#model/importer.ts';
import { isRecord } from '#model/is-record.ts';
import type { Path } from '#model/location.ts';
import { OPERATORS, type Measure, type Sli } from '../sli.ts';
import type { OpenSloDocument } from './document.ts';

export interface IndicatorPlace {
  readonly document: OpenSloDocument;
  /** Where `metadata` and `spec` stand in it. */
  readonly path: Path;
}

export interface ReadSli {
  readonly sli?: Sli;
  readonly faults: readonly Fault[];
}

/** The type of a data source by its name. */
export type TypeOfSource = (name: string) => string | undefined;

/** As `waymark export slo` writes a measure that is no query. */
const SENTENCE = 'Sentence';

export function readSli(
  { document, path }: IndicatorPlace,
  objective: { readonly document: OpenSloDocument; readonly path: Path },
  typeOfSource: TypeOfSource,
): ReadSli {
  const at = (...steps: Path): Path => [...path, ...steps];
  const name = document.text(at('metadata', 'name'));
  const label = document.text(at('metadata', 'displayName')) ?? name;
  const named = label === undefined ? {} : { label };
  const measure = (...steps: Path) => readMeasure(document, at('spec', ...steps), label, typeOfSource);
  const ratio = at('spec', 'ratioMetric');
  if (document.peek(at('spec', 'thresholdMetric')) !== undefined)
    return withLimit(
      named,
      measure('thresholdMetric'),
      document.text(at('spec', 'thresholdMetric', 'metricSource', 'spec', 'unit')),
      objective,
    );
  const counter = document.peek([...ratio, 'counter']);
  const counted = { ...named, ...(typeof counter === 'boolean' ? { counter } : {}) };
  const has = (metric: string) => document.peek([...ratio, metric]) !== undefined;
  if (has('total') && (has('good') || has('bad'))) {
    if (typeof counter === 'boolean') document.take([...ratio, 'counter']);
    const total = measure('ratioMetric', 'total');
    const isGood = has('good');
    return isGood
      ? { sli: { ...counted, good: measure('ratioMetric', 'good'), total }, faults: [] }
      : { sli: { ...counted, bad: measure('ratioMetric', 'bad'), total }, faults: [] };
  }
  if (has('raw')) {
    const typed = document.text([...ratio, 'rawType']);
    const rawType = (['success', 'failure'] as const).find((each) => each === typed?.toLowerCase());
    if (rawType === undefined)
      return {
        faults: [
          document.fault(
            typed === undefined ? ratio : [...ratio, 'rawType'],
            `${typed === undefined ? 'Missing `rawType`' : `Unexpected \`${typed}\``}, expected \`success\` or \`failure\`: which of the two the ratio counts`,
            'Write `rawType: success` where a higher ratio is better.',
          ),
        ],
      };
    return { sli: { ...named, raw: measure('ratioMetric', 'raw'), rawType }, faults: [] };
  }
  return {
    faults: [
      document.fault(
        document.peek(ratio) === undefined ? at('spec') : ratio,
        'Missing metrics, expected `thresholdMetric`, or `ratioMetric` with `good` or `bad` and `total`, or with `raw`',
        'Say what is measured.',
      ),
    ],
  };
}

/** The limit of a threshold stands with the objective, not with the metric. */
function withLimit(
  named: { readonly label?: string },
  metric: Measure,
  unit: string | undefined,
  { document, path }: { readonly document: OpenSloDocument; readonly path: Path },
): ReadSli {
  const typed = document.text([...path, 'op'])?.toLowerCase();
  const op = OPERATORS.find((each) => each === typed);
  const value = document.number([...path, 'value']);
  if (op === undefined || value === undefined)
    return {
      faults: [
        document.fault(
          path,
          'Missing limit, expected `op` (lt, lte, gt or gte) and `value`, because the metric is a threshold',
          'Add both to the objective.',
        ),
      ],
    };
  return { sli: { ...named, threshold: { metric, op, value, ...(unit === undefined ? {} : { unit }) } }, faults: [] };
}

function readMeasure(
  document: OpenSloDocument,
  metric: Path,
  label: string | undefined,
  typeOfSource: TypeOfSource,
): Measure {
  const source: Path = [...metric, 'metricSource'];
  const dataSource = document.text([...source, 'metricSourceRef']);
  const type = document.text([...source, 'type']) ?? (dataSource === undefined ? undefined : typeOfSource(dataSource));
  if (type === SENTENCE) {
    const sentence = document.text([...source, 'spec', 'sentence']);
    if (sentence !== undefined) return sentence;
  }
  const key = queryKey(document.peek([...source, 'spec']));
  const query = key === undefined ? undefined : document.text([...source, 'spec', key]);
  const means = document.text([...source, 'spec', 'means']);
  // Where there is no query that could be shown, the name of the indicator says what is measured.
  if (query === undefined) return label ?? 'Measured by another tool';
  return {
    query,
    ...(type === undefined ? {} : { type }),
    ...(dataSource === undefined ? {} : { dataSource }),
    ...(means === undefined ? {} : { means }),
  };
}

/** `query`, what its language is called, or the only text there is. What else a source is told may be a secret: it is not read. */
function queryKey(spec: unknown): string | undefined {
  if (!isRecord(spec)) return undefined;
  const texts = Object.keys(spec).filter((key) => typeof spec[key] === 'string' && key !== 'means' && key !== 'unit');
  return (
    ['query', 'promql', 'sql', 'expr', 'metric'].find((key) => texts.includes(key)) ??
    (texts.length === 1 ? texts[0] : undefined)
  );
}
