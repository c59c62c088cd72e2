/** The words of a prose field, for files and scripts that show no markup. */
import { parseInline } from './inline.ts';

export function plainText(prose: string): string {
  return parseInline(prose).text;
}
