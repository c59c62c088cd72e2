/** GitHub's runner reads commands from whatever a step prints: at the start of a line, and in an older form anywhere. */
export function withoutCommand(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\u003a').replaceAll('##[', '#\\u0023[');
}
