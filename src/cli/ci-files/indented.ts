/** Lines as part of a YAML file: moved to the right, empty ones left empty. */
export function indented(lines: readonly string[], by: number): string {
  return lines.map((line) => (line === '' ? line : ' '.repeat(by) + line)).join('\n');
}
