/** The facts of a record by their names, from its front matter and from its text. */
import type { Fact } from './blocks.ts';
import { oneLine } from './document.ts';
import { factCalled, type FactName } from './fact-names.ts';

export type WrittenFacts = Readonly<Partial<Record<FactName, Written>>>;

interface Written {
  readonly values: readonly string[];
  readonly key?: string | undefined;
  readonly fact?: Fact | undefined;
}

export function keyCalled(key: string): FactName | undefined {
  return factCalled(key.replace(/([a-z])([A-Z])/g, '$1 $2'));
}

export function fromText(facts: readonly Fact[]): WrittenFacts {
  const byName = Map.groupBy(facts, ({ name }) => name);
  return Object.fromEntries(
    [...byName].map(([name, own]) => [
      name,
      {
        values: valuesOf(
          name,
          own.map(({ value }) => value),
        ),
        fact: own[0],
      },
    ]),
  );
}

export function fromFrontMatter(data: Readonly<Record<string, unknown>>): WrittenFacts {
  const facts: Partial<Record<FactName, Written>> = {};
  for (const [key, value] of Object.entries(data)) {
    const name = keyCalled(key);
    if (name === undefined) continue;
    const words = scalarsIn(value, name).map((each) =>
      name === 'relation' ? `${key.replace(/[-_]/g, ' ')} ${each}` : each,
    );
    const values = [...(facts[name]?.values ?? []), ...valuesOf(name, words)];
    if (values.length > 0) facts[name] = { values, key: facts[name]?.key ?? key };
  }
  return facts;
}

/** A status in another form becomes an unknown one, which differs from having none. */
function scalarsIn(value: unknown, name: FactName): readonly string[] {
  return [value].flat(9).flatMap((each: unknown) => {
    if (typeof each === 'string' || typeof each === 'number') return [String(each)];
    return name === 'status' && each !== null && each !== undefined ? [JSON.stringify(each)] : [];
  });
}

/** Names come as a list or separated by commas; a status and a date are single values. */
function valuesOf(name: FactName, written: readonly string[]): readonly string[] {
  const isNames = name === 'decisionMakers' || name === 'consulted' || name === 'informed';
  const parts = isNames
    ? written.flatMap((each) =>
        each.replace(/^\[([^[\]]*)\]$/, '$1').split(/[,;、，](?![^(]*\))|\s+(?:and|und|et|y|e)\s+|\s&\s|<br\s*\/?>/),
      )
    : written;
  return parts.map((part) => oneLine(part)).filter((part) => part !== '');
}
