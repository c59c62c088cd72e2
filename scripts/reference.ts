/** Prints the fields of a kind as a Markdown table: `node scripts/reference.ts ladder`; without a name, those of all kinds. */
import { fieldsOf, type Field } from './fields.ts';
import { kinds } from '#areas/kinds.ts';
import type { Kind } from '#model/kind.ts';

export function referenceOf({ label, folder, schema }: Kind): string {
  const rows = fieldsOf(schema).map(
    (field) => `| ${[nameOf(field), field.type, needOf(field), field.description].map(cell).join(' | ')} |`,
  );
  return [
    `## ${label.one}`,
    '',
    `Files in \`${folder.name}/\`. Fields marked * are required.`,
    '',
    '| Field | What it takes | Without it | What it is |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function nameOf({ path, required }: Field): string {
  return `\`${path}\`${required ? '\\*' : ''}`;
}

function needOf({ required, inOneForm, default: value }: Field): string {
  if (required) return inOneForm ? 'another form' : '';
  return value === undefined ? 'left out' : `\`${value}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

if (import.meta.main) {
  const [, , name] = process.argv;
  const chosen = kinds.filter((kind) => name === undefined || kind.name === name);
  if (chosen.length === 0) {
    console.error(`Unexpected kind \`${name}\`, expected one of ${kinds.map((kind) => `\`${kind.name}\``).join(', ')}`);
    process.exitCode = 2;
  }
  console.log(chosen.map(referenceOf).join('\n'));
}
