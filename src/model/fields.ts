/** Fields that schemas are made of. Each error text completes the sentence *Unexpected `x`, expected …*. */
import { z } from 'zod';
import { Temporal } from 'temporal-polyfill';
import { codePathIn } from './code-path.ts';
import { formerAddress } from './former-address.ts';

/** What a text field means beyond its letters; read by the loader when it walks data beside its schema. */
export type Meaning =
  | {
      readonly means: 'ref';
      readonly kinds: readonly string[];
      /** Only what names its kind is a reference; other words are words. */
      readonly orName?: boolean;
      /** Files of a source may stand in its place: `shop:services/cart/**`. */
      readonly orCode?: boolean;
      /** What a view holds in its place where its target is hidden. Without it, what cannot be without the reference goes too. */
      readonly hidden?: undefined | '';
    }
  | { readonly means: 'prose' }
  | { readonly means: 'address' };

export const meanings = z.registry<Meaning>();

/** Texts that name a part of an entry, `management#lead`, with the kind of that entry and its list of such parts. Rules of their own check them. */
export const parts = z.registry<{ readonly kind: string; readonly list: string }>();

/** Names of parts that stand in a list of this name, in the same entry or in one that counts there: a level of `levels`. Rules of their own check them; a form tells which there are. */
export const listed = z.registry<{ readonly list: string }>();

/** Texts that may be anything, and are mostly what others wrote before: editors offer that. */
export const suggested = z.registry<{ readonly from: 'tags' }>();

/** Values outside a fixed list that are refused for a reason of their own, beyond not being in it. */
interface Refusal {
  readonly values: RegExp;
  /** Follows a colon. */
  readonly because: string;
  readonly hint: string;
}
export const refusals = z.registry<Refusal>();

/** Fields that most kinds have and this one has for a reason not. */
interface Unwanted {
  readonly names: readonly string[];
  /** What is expected in their place: it ends the message. */
  readonly because: string;
  readonly hint: string;
}
export const unwanted = z.registry<Unwanted>();

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ID_EXPECTED = 'lower-case letters, digits and single hyphens, such as `code-review`';

export function isId(text: string): boolean {
  return ID.test(text);
}

/** The name of a part inside an entry: a level, a phase, a question. */
export function id() {
  return z.string().regex(ID, { error: ID_EXPECTED });
}

/** A former id, or an address of the site that a page came from. */
export function alias() {
  const isAlias = (text: string) => isId(text) || formerAddress(text) !== undefined;
  return z.string().refine(isAlias, {
    error:
      'a former id, such as `code-review`, or an address of the old site, such as `/docs/code_review/` or `/docs/code-review.html`',
  });
}

/** Names a part that stands in a list, such as a level of `levels`. */
export function listedIn(list: string) {
  return id().register(listed, { list });
}

/** A word or two to find an entry by: `code-review`, `CI/CD`, `C++`. */
export function tag() {
  return z
    .string()
    .regex(/^(?=.{1,60}$)[^\s,;\u0000-\u001F\u007F]+(?: [^\s,;\u0000-\u001F\u007F]+)*$/, {
      error: 'a word or two, such as `code-review`, without commas',
    })
    .refine((text) => /[\p{L}\p{N}]/u.test(text), { error: 'a word or two, such as `code-review`' })
    .register(suggested, { from: 'tags' });
}

/** Points at another entry: `kind/id`, or the bare id. Without kinds, any entry will do. */
export function ref(...kinds: readonly string[]) {
  const expected =
    kinds.length > 0 ? `a reference to a ${kinds.join(' or a ')}` : 'a reference such as `ritual/retrospective`';
  const field = z
    .string()
    .regex(/^([a-z0-9-]+\/)*[a-z0-9]+(-[a-z0-9]+)*$/, { error: `${expected}: \`id\` or \`kind/id\`` });
  return field.register(meanings, { means: 'ref', kinds });
}

/** Points at another entry of some kinds, or at files of code in a source: `shop:services/cart/**`. */
export function refOrCode(...kinds: readonly string[]) {
  const isRef = (text: string) => kinds.length > 0 && /^([a-z0-9-]+\/)?[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
  const expected = `${kinds.length > 0 ? `a reference to a ${kinds.join(' or a ')}, or ` : ''}files of a source, such as \`shop:services/cart/**\``;
  return z
    .string()
    .refine((text) => isRef(text) || codePathIn(text, kinds) !== undefined, { error: expected })
    .register(meanings, { means: 'ref', kinds, orCode: true });
}

/** Somebody: `role/tech-lead` or `team/platform`, or a name as another tool wrote it. */
export function party() {
  return label().register(meanings, { means: 'ref', kinds: ['role', 'team'], orName: true });
}

/**
 * A reference that authors must give, and without which what stands around it still means something. It is absent from a view
 * whose readers may not see its target.
 */
export function absentIfHidden(field: z.ZodString): z.ZodType<string | undefined, string> {
  return withMeaning(field, undefined);
}

/**
 * A reference that says what something applies to, where none means all. In a view whose readers may not see its target it is
 * an empty text, which leads nowhere: taken out, it would widen what it narrows.
 */
export function emptyIfHidden(field: z.ZodString): z.ZodString {
  return withMeaning(field, '');
}

function withMeaning(field: z.ZodString, hidden: undefined | ''): z.ZodString {
  const meaning = meanings.get(field);
  if (meaning?.means !== 'ref') throw new Error('Only a reference has a target that may be hidden');
  return field.register(meanings, { ...meaning, hidden });
}

/** A line or a paragraph; inline Markdown is read, and links in it are checked. */
export function prose(options: { readonly max?: number } = {}) {
  const limit = options.max ?? 4000;
  const text = z
    .string()
    .trim()
    .min(1, { error: 'some text' })
    .max(limit, { error: `at most ${limit} characters` });
  return text.register(meanings, { means: 'prose' });
}

/** Words without markup: titles and labels. */
export function label() {
  return z.string().trim().min(1, { error: 'some text' }).max(120, { error: 'at most 120 characters' });
}

/** Where a link leads: a web or mail address, or another file of the playbook written as a relative path. */
export function address() {
  const expected = 'an `https://` or `mailto:` address, or a relative path such as `../guides/start-here.md`';
  return z.string().refine(isAddress, { error: expected }).register(meanings, { means: 'address' });
}

export function namedLink() {
  return z.strictObject({
    label: label().describe('The words that readers see.'),
    url: address().describe('Where it leads.'),
  });
}

export function isAddress(text: string): boolean {
  return /^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|\.{1,2}\/[^\s]+|#[^\s]+)$/i.test(text);
}

export function date() {
  return z.string().refine(isDate, { error: 'a real date, such as `2026-04-01`' });
}

/** Whether it is a day of the calendar, `2026-04-01`. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && succeeds(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));
}

/** A local date and time, without a zone: `2026-01-06T10:00`. */
export function localDateTime() {
  const real = (text: string) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text) &&
    succeeds(() => Temporal.PlainDateTime.from(text, { overflow: 'reject' }));
  return z.string().refine(real, { error: 'a date and time without a zone, such as `2026-01-06T10:00`' });
}

const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;

/** A moment: date, time and how far the clock was from UTC. `2026-09-03T14:05+02:00`, or `2026-09-03T12:05Z`. */
export function zonedDateTime() {
  return z.string().refine(isZonedDateTime, {
    error: 'a date and time with its zone, such as `2026-09-03T14:05+02:00`, or `2026-09-03T12:05Z` for UTC',
  });
}

export function isZonedDateTime(text: string): boolean {
  return ZONED.test(text) && succeeds(() => Temporal.Instant.from(text));
}

export function duration() {
  const real = (text: string) => text.startsWith('P') && succeeds(() => Temporal.Duration.from(text));
  return z.string().refine(real, { error: 'an ISO 8601 duration, such as `PT45M` or `P6M`', abort: true });
}

export function timeZone() {
  const real = (text: string) =>
    /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(text) &&
    succeeds(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text));
  return z
    .string()
    .refine(real, { error: 'an IANA time zone, such as `Europe/Berlin`, never an offset or an abbreviation' });
}

export function version() {
  return z
    .string()
    .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, { error: 'a version of three numbers, such as `1.4.0`' });
}

/** An RFC 5545 recurrence, without DTSTART: that is what `start` is for. */
export function recurrence() {
  const part =
    /^(FREQ|INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|BYWEEKNO|BYYEARDAY|BYHOUR|BYMINUTE|WKST)=[A-Z0-9,+-]+$/;
  const frequency = /(^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)/;
  const real = (text: string) => frequency.test(text) && text.split(';').every((each) => part.test(each));
  return z.string().refine(real, { error: 'an RFC 5545 recurrence, such as `FREQ=WEEKLY;BYDAY=MO`' });
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
