/** Every page that was built is valid HTML. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import config from '../../../scripts/config/html-validate.ts';

const { folder } = inject('sampled');
const files = globSync('**/*.html', { cwd: folder });

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader(config));
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateString(readFileSync(join(folder, file), 'utf8'), file);
    for (const { messages } of results)
      faults.push(
        ...messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${message} (${ruleId})`),
      );
  }
  expect(faults).toEqual([]);
});

test('there are pages to look at', () => {
  expect(files).toHaveLength(inject('sampled').pages.length);
});
