/** A ladder, or a shared set of behaviours, while it is put together: names are given, long text is fitted, the rest is kept. */
import { MATRIX_PATH } from '#areas/growth/ladder/paths.ts';
import { levelSections } from '#areas/growth/level/level.ts';
import { overviewSections } from '#areas/growth/overview/overview-sections.ts';
import { fit, oneLine, pieces } from './fit-text.ts';
import { idFrom, Names, wordsFrom } from './names.ts';
import { textsIn } from './texts-in.ts';
import { withKeptIds } from '../kept-ids.ts';
import type { BehavioursInput, LadderInput, LadderSettings, NewEntry } from '../shape.ts';

export type LevelInput = LadderInput['levels'][number];
type GroupInput = BehavioursInput['groups'][number];
type ExpectationInput = NonNullable<LadderInput['expectations']>[number];

/** An expectation as it is read: text of any length, examples as they are. */
export interface ReadExpectation extends Omit<ExpectationInput, 'id' | 'text' | 'detail' | 'examples'> {
  readonly text: string;
  /** What the source calls it, where it does. */
  readonly name?: string | undefined;
  readonly detail?: string | undefined;
  readonly examples?: readonly string[];
}

const LIMITS = {
  label: 120,
  text: 240,
  detail: 2000,
  example: 400,
  summary: 280,
  tagline: 240,
  dimension: 300,
} as const;

/** Addresses that pages of a ladder take, now or soon. */
const ADDRESSES = [
  ...Object.values(overviewSections).map(({ id }) => id),
  MATRIX_PATH.replace('/', ''),
  ...['compare', 'coverage', 'history', 'changelog', 'versions', 'moves', 'skills', 'responsibilities', 'radar'],
  ...['map', 'calibration', 'mentoring', 'grow', 'ladder'],
];

export class Draft {
  readonly levels: LevelInput[] = [];
  readonly groups: GroupInput[] = [];
  readonly expectations: ExpectationInput[] = [];
  /** Names of groups and dimensions that were met again: the source repeats them, and the ladder does not. */
  readonly repeated: string[] = [];
  readonly #names: Readonly<Record<'level' | 'group' | 'dimension' | 'expectation', Names>>;
  readonly #groupsByLabel = new Map<string, string>();
  readonly #dimensions: { readonly id: string; readonly label: string }[] = [];
  readonly #prose: string[] = [];
  readonly #kept: Record<string, Record<string, unknown>> = {};

  /** @param taken ids of expectations that it will share a ladder with: of two with one id, only one counts */
  constructor(taken: Iterable<string> = []) {
    this.#names = {
      level: new Names('level', ADDRESSES),
      group: new Names('group'),
      dimension: new Names('dimension'),
      expectation: new Names('expectation', [...Object.values(levelSections).map(({ id }) => id), ...taken]),
    };
  }

  addLevel(
    level: Omit<LevelInput, 'id' | 'rank'> & { readonly name?: string | undefined; readonly rank?: number },
  ): string {
    const { name, label, tagline, ...rest } = level;
    const id = this.#names.level.take(name ?? withoutSymbols(label));
    const shown = this.#label(label, `On the level ${id}`);
    const line = tagline === undefined ? undefined : fit(tagline, LIMITS.tagline);
    if (line?.whole !== undefined) this.write(`On ${shown}`, line.whole);
    this.levels.push({ id, label: shown, rank: this.levels.length + 1, ...rest, tagline: line?.text });
    return id;
  }

  /** Gives a dimension of a level its words; what does not fit stands in the prose. */
  dimensionValue(text: string, about: string): string {
    const fitted = fit(text, LIMITS.dimension);
    if (fitted.whole !== undefined) this.write(about, fitted.whole);
    return fitted.text;
  }

  addGroup(group: {
    readonly name?: string | undefined;
    readonly label: string;
    readonly parent?: string;
    readonly summary?: string | undefined;
  }): string {
    const { name, label, parent, summary } = group;
    const id = this.#names.group.take(name ?? withoutSymbols(plainWords(label)));
    const words = oneLine(label.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*`]/g, ''));
    const shown = this.#label(words, `On the group ${id}`);
    const about = summary === undefined ? undefined : fit(summary, LIMITS.summary);
    if (about?.whole !== undefined) this.write(`On ${shown}`, about.whole);
    this.groups.push({ id, label: shown, parent, summary: about?.text });
    return id;
  }

  /** The group of a heading, made where it is met first. */
  group(label: string, parent: string | undefined, summary?: string): string {
    const key = `${parent ?? ''}/${withoutSymbols(label).trim().toLowerCase()}`;
    const known = this.#groupsByLabel.get(key);
    if (known !== undefined) {
      this.repeated.push(label);
      return known;
    }
    const id = this.addGroup({ label, ...(parent === undefined ? {} : { parent }), summary });
    this.#groupsByLabel.set(key, id);
    return id;
  }

  /** The dimension of a name, made where it is met first. */
  dimension(label: string): string {
    const known = this.#dimensions.find((each) => each.label.toLowerCase() === label.toLowerCase());
    if (known !== undefined) {
      this.repeated.push(label);
      return known.id;
    }
    const id = this.#names.dimension.take(label);
    this.#dimensions.push({ id, label: this.#label(label, 'On a dimension') });
    return id;
  }

  /** Says a level in one sentence; the whole of a longer text stands in the prose. */
  setTagline(level: string, text: string): void {
    const at = this.levels.findIndex(({ id }) => id === level);
    const known = this.levels[at];
    if (known === undefined) return;
    const line = fit(text, LIMITS.tagline);
    if (line.whole !== undefined) this.write(`On ${known.label}`, line.whole);
    this.levels[at] = { ...known, tagline: line.text };
  }

  /** @returns whether it was asked of another level before, in the same words: then it is asked of this one too */
  ask(group: string, level: string, asked: Pick<ReadExpectation, 'text' | 'detail' | 'examples'>): boolean {
    const isPlain = asked.detail === undefined && (asked.examples ?? []).length === 0;
    const text = fit(asked.text, LIMITS.text);
    const known = this.expectations.find(
      (each) =>
        isPlain &&
        each.group === group &&
        each.text === text.text &&
        each.detail === undefined &&
        each.examples?.length === 0,
    );
    if (known === undefined || text.whole !== undefined) {
      this.addExpectation({ group, levels: [level], ...asked });
      return false;
    }
    if (!known.levels.includes(level)) known.levels.push(level);
    return true;
  }

  addExpectation(asked: ReadExpectation): string {
    const { name, text, detail, examples = [], ...rest } = asked;
    const fitted = fit(text, LIMITS.text);
    const id = this.#names.expectation.take(name ?? plainWords(fitted.text));
    const whole = [fitted.whole, detail].filter((each) => each !== undefined && each !== '').join('\n\n');
    const more = whole === '' ? undefined : fit(whole, LIMITS.detail);
    if (more?.whole !== undefined) this.write(`On “${fitted.text}”`, more.whole);
    this.expectations.push({
      id,
      ...rest,
      text: fitted.text,
      detail: more?.text,
      examples: examples.flatMap((each) => pieces(each, LIMITS.example)).map((each) => ({ text: each })),
    });
    return id;
  }

  /** Prose that no field has room for. */
  write(heading: string, text: string): void {
    this.#prose.push(`## ${oneLine(heading)}\n\n${text.trim()}`);
  }

  /**
   * A value of the source that has no field here: text goes to the prose, where readers see it.
   * @param name the id of what it is about, and what the source calls it: `lead.years`
   */
  keep(part: string, name: string, value: unknown): void {
    const text = textsIn(value);
    const [id = name, ...steps] = name.split('.');
    if (text !== '') {
      const called = (steps.at(-1) ?? name).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
      this.write([wordsFrom(called), this.#shownAs(id)].filter((each) => each !== '').join(': '), text);
      return;
    }
    (this.#kept[part] ??= {})[name] = value;
  }

  /** What the source says about the whole, and no field here takes. */
  own(rest: readonly (readonly [string, unknown])[]): Readonly<Record<`x-${string}`, unknown>> {
    return Object.fromEntries(
      rest.flatMap(([key, value]) => {
        const spread = key.replace(/([a-z])([A-Z])/g, '$1 $2');
        const text = textsIn(value);
        if (text !== '') this.write(wordsFrom(spread.toLowerCase()), text);
        return text === '' ? [[`x-${idFrom(spread) || wordsFrom(key)}` as const, value]] : [];
      }),
    );
  }

  #shownAs(id: string): string {
    const named = [...this.levels, ...this.groups].find((each) => each.id === id)?.label;
    return named ?? this.expectations.find((each) => each.id === id)?.text ?? '';
  }

  ladder(
    id: string,
    settings: LadderSettings,
    { title, summary, ...rest }: Partial<LadderInput> & { readonly title: string },
  ): NewEntry {
    const label = this.#label(settings.title ?? title, 'On the title');
    const management = /\b(manage|director|head of|leadership)/i.test(title);
    const data: LadderInput = {
      ...this.#common(label, summary, settings),
      version: '1.0.0',
      effectiveFrom: settings.today,
      tracks: [management ? { id: 'management', label: 'Management', kind: 'management' } : TRACK],
      levels: this.levels.map((level) => (management ? { ...level, track: 'management' } : level)),
      dimensions: this.#dimensions,
      groups: this.groups,
      expectations: this.expectations,
      ...rest,
      ...this.#source(),
    };
    return withKeptIds({ kind: 'ladder', id, data, ...this.#body() }, settings.existing);
  }

  behaviours(
    id: string,
    settings: LadderSettings,
    about: { readonly title: string; readonly summary?: string | undefined },
  ): NewEntry {
    const data: BehavioursInput = {
      ...this.#common(this.#label(about.title, 'On the title'), about.summary, settings),
      groups: this.groups,
      expectations: this.expectations,
      ...this.#source(),
    };
    return withKeptIds({ kind: 'behaviours', id, data, ...this.#body() }, settings.existing);
  }

  #common(title: string, summary: string | undefined, { owner, today }: LadderSettings) {
    const fitted = summary === undefined ? undefined : fit(summary, LIMITS.summary);
    if (fitted?.whole !== undefined) this.write('What it is', fitted.whole);
    return { title, summary: fitted?.text, owner, reviewed: today };
  }

  #label(text: string, about: string): string {
    const fitted = fit(text, LIMITS.label);
    if (fitted.whole !== undefined) this.write(about, fitted.whole);
    return fitted.text;
  }

  #source(): { readonly 'x-source'?: unknown } {
    return Object.keys(this.#kept).length === 0 ? {} : { 'x-source': this.#kept };
  }

  #body(): { readonly body?: string } {
    return this.#prose.length === 0 ? {} : { body: `${this.#prose.join('\n\n')}\n` };
  }
}

export const TRACK = { id: 'ic', label: 'Individual contributor', kind: 'ic' } as const;

/** A title without its pictures: `🌱 Teaching` is called `teaching`. */
function withoutSymbols(label: string): string {
  return label.replace(/[\p{Extended_Pictographic}\u{FE0F}\u{200D}]/gu, '');
}

/** The words of inline Markdown, for a name. */
function plainWords(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/ …$/, '');
}
