/** A ladder as JSON, with a published schema: for programs. */
import type { Exporter } from './exporter.ts';

export const json: Exporter = {
  format: 'json',
  label: 'JSON',
  extension: 'json',
  about: 'everything, for programs',
  write: (ladder) => `${JSON.stringify(ladder, null, 2)}\n`,
};
