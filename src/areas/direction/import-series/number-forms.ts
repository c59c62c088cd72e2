/** Numbers as people and spreadsheets write them: with thousands apart, a decimal comma, a unit. */

export const DECIMAL_SIGNS = ['point', 'comma'] as const;
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

export interface ReadNumber {
  readonly value: number;
  /** What stands before or behind it: `%`, `h`, `€`; empty where nothing does. */
  readonly unit: string;
}

/** What stands for nothing in a cell. */
const NOTHING = /^(?:|-|–|—|\?|n\/?a|#n\/a|null|none|nan|nil)$/i;

export function isNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}

/** @returns nothing where it is no number, or none with that sign */
export function numberFrom(text: string, sign: DecimalSign): ReadNumber | undefined {
  const { minus, body, exponent, unit } = partsOf(text) ?? {};
  if (body === undefined || unit === undefined) return undefined;
  const [group, decimal] = sign === 'point' ? [',', '.'] : ['.', ','];
  const whole = body.split(decimal);
  const [before = '', after = ''] = whole;
  if (whole.length > 2 || after.includes(group)) return undefined;
  if (before.includes(group) && !/^\d{1,3}(?:[,.]\d{3})+$/.test(before)) return undefined;
  const value = Number(`${minus ? '-' : ''}${before.replaceAll(group, '')}.${after}${exponent}`);
  return Number.isFinite(value) ? { value: Object.is(value, -0) ? 0 : value, unit } : undefined;
}

/** What the numbers of a column say about their decimal sign; `open` where they could be read either way. */
export function signOf(texts: readonly string[]): DecimalSign | 'open' {
  const bodies = texts.flatMap((text) => partsOf(text)?.body ?? []);
  const proven = bodies.map(provenSign).find((sign) => sign !== undefined);
  return proven ?? (bodies.some(isOpen) ? 'open' : 'point');
}

/** `1,234` is a thousand, or a little more than one. */
function isOpen(body: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);
}

function provenSign(body: string): DecimalSign | undefined {
  const signs = body.replaceAll(/\d/g, '');
  if (signs === '' || isOpen(body)) return undefined;
  const last = signs.at(-1) === ',' ? 'comma' : 'point';
  const isRepeated = signs.length > 1 && new Set(signs).size === 1;
  if (!isRepeated) return last;
  return last === 'comma' ? 'point' : 'comma';
}

const NUMBER =
  /^(?<before>[^\d.,'’+−–-]*)(?<sign>[-+−–]?)(?<between>[^\d.,'’+−–-]*)(?<body>\d[\d.,'’ ]*\d|\d|[.,]\d+)(?<exponent>e[-+]?\d+)?(?<after>\D*)$/i;

/** The digits with their signs, spaces and apostrophes between thousands taken out. */
function partsOf(text: string) {
  // Programs set a number and its unit apart, and thousands, with spaces of several widths.
  const {
    before = '',
    sign,
    between = '',
    body = '',
    exponent = '',
    after = '',
  } = NUMBER.exec(text.replaceAll(/[\u00A0\u2009\u202F]/g, ' ').trim())?.groups ?? {};
  const spaced = /['’ ]/.test(body);
  if (body === '' || (spaced && !/^\d{1,3}(?:['’ ]\d{3})+(?:[.,]\d+)?$/.test(body))) return undefined;
  return {
    minus: sign === '-' || sign === '−' || sign === '–',
    body: body.replaceAll(/['’ ]/g, ''),
    exponent,
    unit: [before, between, after].map((each) => each.trim()).join(''),
  };
}
