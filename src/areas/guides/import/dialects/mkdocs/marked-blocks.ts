// cspell:ignore mkdocstrings
/** Blocks between lines of slashes, `/// note | Title`, of PyMdown, and references that mkdocstrings writes from code. */
import { callout, details, tabs } from '../../text/directives.ts';
import { linesOf } from '../../text/outside-code.ts';

const OPENING = /^([ \t]*)(\/{3,})[ \t]*([\w-]+)[ \t]*(?:\|[ \t]*(.*?))?[ \t]*$/;
const OPTION = /^[ \t]{4,}[\w-]+:(?:[ \t].*)?$/;
const DEEPEST = 12;

interface Block {
  readonly name: string;
  readonly title: string | undefined;
  readonly slashes: string;
  readonly lines: string[];
  readonly isBegun: { value: boolean };
}

/** @param understood takes names and options of blocks, which say how they look */
export function withoutMarkedBlocks(text: string, understood: string[] = []): string {
  if (!/^[ \t]*(?:\/{3,}[ \t]*[\w-]|:::[ \t]+[\w.]+[ \t]*$)/m.test(text)) return text;
  const open: Block[] = [{ name: '', title: undefined, slashes: '', lines: [], isBegun: { value: true } }];
  const here = () => open.at(-1)?.lines ?? [];
  const close = () => {
    const last = open.pop();
    if (last !== undefined) here().push('', ...written(last).split('\n'), '');
  };
  let isOfCode = false;
  for (const { line, isCode } of linesOf(text)) {
    const [whole, , slashes = '', name = '', title] = isCode ? [] : (OPENING.exec(line) ?? []);
    const [, object] = isCode ? [] : (/^:::[ \t]+([\w.]+)[ \t]*$/.exec(line) ?? []);
    const last = open.at(-1);
    if (whole !== undefined && open.length < DEEPEST) {
      understood.push(name);
      open.push({ name: name.toLowerCase(), title, slashes, lines: [], isBegun: { value: false } });
    } else if (!isCode && open.length > 1 && line.trim() === last?.slashes) close();
    else if (object !== undefined) {
      here().push(`\`${object}\``);
      isOfCode = true;
      continue;
    } else if ((isOfCode && /^[ \t]{4,}\S/.test(line)) || (last?.isBegun.value === false && OPTION.test(line))) {
      understood.push(line);
      continue;
    } else {
      if (last !== undefined && line.trim() !== '') last.isBegun.value = true;
      here().push(line);
    }
    isOfCode = false;
  }
  while (open.length > 1) close();
  return joinedTabs(here().join('\n'));
}

function written({ name, title, lines }: Block): string {
  const inside = lines.join('\n');
  if (name === 'details') return details(title ?? 'Details', inside);
  if (name === 'tab') return tabs([{ label: title ?? 'Tab', inside }]);
  if (/^(?:html|define|definition)$/.test(name)) return inside;
  if (name.endsWith('caption')) return `*${inside.trim()}*`;
  return callout(name === 'admonition' ? 'note' : name, title, inside);
}

/** Tabs that follow each other belong together. */
function joinedTabs(text: string): string {
  return text.replace(/^(:{4,})\n\s*\n\1tabs\n(?=:::tab\[)/gm, '');
}
