/** What a template says to its author, line by line, and whether a line of an entry still says it. */

export interface TemplateText {
  readonly text: string;
  /** What the template notes about it, in the comment above. */
  readonly note: string | undefined;
}

/** Shorter texts, such as *Craft* or *Do nothing*, are as good in an entry as in its template. */
const FEWEST_WORDS = 4;

/** The texts of a template by what a line says without its key, its dash and its quotes. */
export function templateTexts(template: string): ReadonlyMap<string, TemplateText> {
  const texts = new Map<string, TemplateText>();
  let notes: string[] = [];
  for (const line of template.split(/\r\n|\r|\n/)) {
    const note = /^\s*#(?!#)\s?(.*)$/.exec(line)?.[1];
    if (note !== undefined) notes.push(note);
    else {
      const text = textOfLine(line);
      if (text !== undefined && !text.includes('{{')) texts.set(text, { text, note: noteOf(notes) });
      notes = [];
    }
  }
  return texts;
}

/** Nothing for a comment, a heading, a value in a word or two. */
export function textOfLine(line: string): string | undefined {
  if (/^\s*#/.test(line)) return undefined;
  const text = line
    .replace(/^\s*(?:- |\d+\. )*(?:[\w-]+:\s+)?/, '')
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length < FEWEST_WORDS ? undefined : text;
}

/** A note that greets the author, or shows YAML, says nothing about the text below it. */
function noteOf(notes: readonly string[]): string | undefined {
  const said = notes
    .filter((note) => !/^\w+:|^ *- |^Lines that begin with #/.test(note))
    .join(' ')
    .trim();
  return said === '' || said.length > 200 ? undefined : said;
}
