/** What is different in `playbook.yaml`. */
import type { ChangeTools, Statement } from '#model/change.ts';
import { configSchema } from '#model/config.ts';
import { CONFIG_FILE } from '#load/place.ts';
import type { Change } from './comparison.ts';
import { byWeight } from './entry-statements.ts';
import { extensionStatements, fieldStatements } from './fields/say-fields.ts';

/** Of a file with other bytes that mean the same. */
export const WRITTEN_ANOTHER_WAY: Statement = {
  says: 'is written another way; nothing that it says is different',
  weight: 'upkeep',
  fields: [],
};

export function configurationChange(tools: ChangeTools, touched: ReadonlySet<string>): readonly Change[] {
  if (!touched.has(CONFIG_FILE)) return [];
  const { before, after } = tools;
  const statements = byWeight([
    ...fieldStatements(configSchema, before.config, after.config, { ...tools, told: new Set() }),
    ...extensionStatements(before.extensions, after.extensions, tools),
  ]);
  const told = statements.length === 0 ? [WRITTEN_ANOTHER_WAY] : statements;
  return [
    {
      is: 'changed',
      kind: undefined,
      sort: 'configuration',
      id: CONFIG_FILE,
      formerId: undefined,
      title: 'The configuration',
      subject: 'The configuration',
      file: CONFIG_FILE,
      line: undefined,
      formerFile: undefined,
      weight: told[0]?.weight ?? 'upkeep',
      statements: told,
      affected: [],
    },
  ];
}
