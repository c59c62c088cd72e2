/** Tables of slips in YAML: each is told with the corrected line, and the value is read as it was meant. */
import { expect, test } from 'vitest';
import { SourceText } from '#source/decode.ts';
import { readYaml } from '#source/yaml.ts';

/** The fields that a reader of YAML is told to know. */
export const NAMES = ['title', 'owner', 'summary', 'tags', 'groups'];

export function read(text: string) {
  return readYaml(new SourceText('terms/toil.yaml', text), text, { nesting: 32, aliases: 100 }, { names: NAMES });
}

export function told(text: string): readonly string[] {
  return read(text).problems.map(
    ({ location: { start }, message, hint }) => `${start.line}:${start.column} ${message} → ${hint}`,
  );
}

type Slip = readonly [slip: string, text: string, expected: string, value: unknown];

export function testSlips(slips: readonly Slip[]): void {
  test.each(slips)('%s', (_, text, expected, value) => {
    expect(told(text)).toEqual([expected]);
    expect(read(text).value).toEqual(value);
  });
}
