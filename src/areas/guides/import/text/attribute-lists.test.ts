import { expect, test } from 'vitest';
import { withoutAttributeLists } from './attribute-lists.ts';

test.each([
  ['# Names {: #names .wide }', '# Names {#names}'],
  ['[Help](help.md){ .button target="_blank" }', '[Help](help.md)'],
  ['[Help](help.md){:target=_blank .a.b}', '[Help](help.md)'],
  ['{useConfigurationOfTheWholeWorkspaceOfAllTeams()', '{useConfigurationOfTheWholeWorkspaceOfAllTeams()'],
  [`[a](b){${'a=b.'.repeat(100)}`, `[a](b){${'a=b.'.repeat(100)}`],
])(
  '%s',
  (text, expected) => {
    expect(withoutAttributeLists(text)).toBe(expected);
  },
  2000,
);
