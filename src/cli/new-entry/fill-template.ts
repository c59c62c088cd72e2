/** Fills the template of a kind, so that it is valid content whatever the values hold. */
import { Temporal } from 'temporal-polyfill';

export interface TemplateValues {
  readonly title: string;
  readonly id: string;
  readonly today: string;
  readonly owner: string;
  readonly number?: number | undefined;
}

/** A field whose whole value is a placeholder, quoted or not; or a placeholder anywhere else. */
const PLACEHOLDER = /^([ \t]*(?:- )?[\w-]+:[ \t]+)(["']?)\{\{(\w+)\}\}\2(?=[ \t]*(?:#.*)?$)|\{\{(\w+)\}\}/gm;

/** As a whole value it becomes a YAML scalar, quoted where it must be; elsewhere it is plain text. */
export function fillTemplate(template: string, values: TemplateValues): string {
  const number = String(values.number ?? 1);
  const known = new Map(Object.entries<string>({ ...values, ...daysFrom(values.today), number }));
  // In one pass, so that a title which looks like a placeholder stays a title.
  return template.replace(
    PLACEHOLDER,
    (whole: string, field?: string, _quote?: string, inField?: string, elsewhere?: string) => {
      const value = known.get(inField ?? elsewhere ?? '');
      if (value === undefined) return whole;
      return field === undefined ? value : field + (inField === 'title' ? scalar(value) : value);
    },
  );
}

/** Ids, dates and references are plain by their nature; a title may hold anything. JSON text is YAML text too. */
export function scalar(text: string): string {
  const plain =
    /^\p{L}[\p{L}\p{N} ,()'’/–-]*$/u.test(text) &&
    !/^(true|false|null|yes|no|on|off)$/i.test(text) &&
    text === text.trim();
  return plain ? text : JSON.stringify(text);
}

/** What templates say of time: the quarter of today, a day that is far enough away to see an effect, and how long a strategy holds. */
function daysFrom(today: string) {
  const day = Temporal.PlainDate.from(today);
  return {
    quarter: `${day.year}-Q${Math.ceil(day.month / 3)}`,
    inSixWeeks: day.add({ weeks: 6 }).toString(),
    inAYear: day.add({ years: 1 }).toString(),
  };
}
