/** What the sources find by looking through folders, as lists: a bundle has no such folders. */
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { ruleFiles } from '#check/rule-files.ts';
import { themeSources } from '#check/theme-sources.ts';

/** What stands in the place of `src/check/rule-files.ts`. */
export function ruleList(files: readonly string[]): string {
  const imports = files.map((file, index) => `import rule${index} from '#${file.replaceAll('\\', '/')}';`);
  const names = files.map((_, index) => `rule${index}`).join(', ');
  return `${imports.join('\n')}\nexport const everyRule = async () => [${names}];\n`;
}

/** What stands in the place of `src/check/theme-sources.ts`. */
function sourceList(paths: readonly string[]): string {
  return `export const themeSources = () => ${JSON.stringify(paths)};\n`;
}

export const lists: Plugin = {
  name: 'waymark:lists',
  setup({ onLoad }) {
    const instead = (file: RegExp, text: () => string) =>
      onLoad({ filter: file }, () => ({ contents: text(), loader: 'ts', resolveDir: resolve('src/check') }));
    instead(/[\\/]src[\\/]check[\\/]rule-files\.ts$/, () => ruleList(ruleFiles()));
    instead(/[\\/]src[\\/]check[\\/]theme-sources\.ts$/, () => sourceList(themeSources()));
  },
};
