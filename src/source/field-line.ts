/** The line on which a file says a field of its own, found without reading the rest as YAML. */

/** Its text from the name on; a field inside another is indented and no field of the file. */
export function fieldLine(text: string, field: string): string | undefined {
  return text.split(/\r?\n/).find((line) => line.startsWith(`${field}:`));
}
