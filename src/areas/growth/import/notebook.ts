/** What an importer has to say about what it reads: counts, faults at their place, and what it could not place. */
import type { Location } from '#model/location.ts';
import { nearest } from '#model/suggest.ts';
import type { Fault, SetAside } from '#model/importer.ts';

export class Notebook {
  readonly #read = new Map<string, number>();
  readonly #written = new Map<string, number>();
  readonly #notes = new Set<string>();
  readonly faults: Fault[] = [];
  readonly setAside: SetAside[] = [];
  /** Text of the source that became structure: see `Imported.understood`. */
  readonly understood: string[] = [];

  /** @param what the plural, `competencies` */
  read(what: string, amount = 1): void {
    this.#read.set(what, (this.#read.get(what) ?? 0) + amount);
  }

  wrote(what: string, amount = 1): void {
    this.#written.set(what, (this.#written.get(what) ?? 0) + amount);
  }

  fault(location: Location, message: string, hint: string): void {
    this.faults.push({ location, message, hint });
  }

  /** A name that is declared nowhere. */
  unknown(what: string, name: string, known: readonly string[], location: Location, then: string): void {
    const guess = nearest(name, known);
    const choices = known.map((each) => `\`${each}\``).join(', ');
    const expected = known.length === 0 ? 'one that is declared' : `one of ${choices}`;
    const hint = guess === undefined ? then : `Did you mean \`${guess}\`? ${then}`;
    this.fault(location, `Unexpected ${what} \`${name}\`, expected ${expected}`, hint);
  }

  /** @param at the place, or the file where the whole of it is meant */
  leave(at: Location | string, reason: string): void {
    const file = typeof at === 'string' ? at : `${at.file}:${at.start.line}:${at.start.column}`;
    this.setAside.push({ file, reason });
  }

  /** A whole file that is no part of a ladder. */
  leaveForeign(file: string, reason: string): void {
    this.setAside.push({ file, reason, isForeign: true });
  }

  understand(text: string): void {
    this.understood.push(text);
  }

  /** Takes over all that another says. */
  add(other: Notebook): void {
    for (const [what, amount] of other.#read) this.read(what, amount);
    for (const [what, amount] of other.#written) this.wrote(what, amount);
    for (const words of other.#notes) this.note(words);
    this.faults.push(...other.faults);
    this.setAside.push(...other.setAside);
    this.understood.push(...other.understood);
  }

  /** What its reader has to know; said once. */
  note(words: string): void {
    this.#notes.add(words);
  }

  get counts(): readonly string[] {
    return [...this.#read].map(([what, amount]) => `${amount} ${amount === 1 ? singular(what) : what}`);
  }

  get notes(): readonly string[] {
    const written = [...this.#written].map(([what, amount]) => `${amount} ${amount === 1 ? singular(what) : what}`);
    return [...(written.length === 0 ? [] : [`Written: ${written.join(', ')}`]), ...this.#notes];
  }
}

const SINGULAR: Readonly<Record<string, string>> = { competencies: 'competency', criteria: 'criterion', axes: 'axis' };

/** Of several words, the first that counts something: `plain criteria in backend`. */
function singular(plural: string): string {
  const irregular = Object.keys(SINGULAR).find((each) => plural.split(' ').includes(each));
  if (irregular !== undefined) return plural.replace(irregular, SINGULAR[irregular] ?? irregular);
  return plural.replace(/s(?= |$)/, '');
}
