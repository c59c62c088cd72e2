/** A log of decisions in MADR form, or in the older form of Nygard, as entries of kind `decision`. */
import type { Importer } from './importer.ts';

export const decisions: Importer = {
  name: 'decisions',
  about: 'a folder of decision records in Markdown',
  options: {},
  read: () => ({ files: [], read: [], notes: [], setAside: [], faults: [] }),
};
