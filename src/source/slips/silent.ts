/** Text that YAML accepts silently but reads differently than it looks: names with dashes, lists that are one text, anchors, tags. */
import { isAlias, isPair, isScalar, visit, type Alias, type Document, type Node, type Scalar } from 'yaml';
import { rangeOf, type Range } from '../yaml-range.ts';
import { invisible, invisibleIn, invisibleMessage, SMART_QUOTES, visible, withoutSmartQuotes } from './characters.ts';
import { mark, markOf } from './dashes.ts';
import { Lines, type Line } from './lines.ts';
import { code, quoted, rewritten, type Slip } from './slip.ts';

/** They are repaired one by one, so a few at a time are enough. */
const MOST = 5;

/** In the order of the text. Each is searched again once those before it are repaired. */
export function silentSlips(document: Document, text: string): readonly Slip[] {
  // A quick exit: none of the slips below is possible without these characters.
  if (!SUSPICIOUS.test(text)) return [];
  const lines = new Lines(text);
  const used = new Set<string>();
  const marked = new Set<string>();
  const found: Slip[] = [];
  visit(document, {
    Alias: (_, alias) => void used.add(alias.source),
  });
  visit(document, {
    Node(key, node, path) {
      if ('anchor' in node && typeof node.anchor === 'string') marked.add(node.anchor);
      if (isAlias(node) && !marked.has(node.source)) {
        found.push(unknownAlias(node));
        return undefined;
      }
      const slips = !isScalar(node)
        ? []
        : key === 'key'
          ? nameSlips(node, lines)
          : textSlips(node, lines, text, isPair(path.at(-1)));
      for (const slip of slips.length === 0 ? eatenSlips(node, lines, used, text) : slips) found.push(slip);
      return found.length >= MOST ? visit.BREAK : undefined;
    },
  });
  return found;
}

const SUSPICIOUS =
  /[&!“”„«»‘’‚‹›–—―−‒•·‣◦●○▪∙*+\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]|^\s*-[^\s-]|\n\s*- |\{[^}]*\w:\w/mu;

function unknownAlias(alias: Alias): Slip {
  const range = rangeOf(alias) ?? [0, 0];
  const text = `"*${alias.source}"`;
  return {
    message: `Unexpected \`*${alias.source}\`, expected the name of a value that \`&${alias.source}\` marks above`,
    hint: `If the text begins with a star, put it in quotes: \`${text}\`.`,
    range,
    edits: [{ from: range[0], to: range[1], text }],
  };
}

/** A name that no field has: with a dash, with something invisible in it, with its value inside of braces. */
function nameSlips(node: Scalar, lines: Lines): readonly Slip[] {
  const range = rangeOf(node);
  const name = String(node.value);
  const line = range && lines.at(range[0]);
  if (range === undefined || line === undefined || node.type !== 'PLAIN') return [];
  const hidden = invisibleIn(name);
  if (hidden !== undefined) {
    const lead = line.text.slice(0, line.text.indexOf(name));
    const written = visible(lead) + visible(name) + line.text.slice(lead.length + name.length);
    const place: Range = [range[0] + hidden.at, range[0] + hidden.at + 1];
    const message = invisibleMessage(hidden.name);
    // A space at the start of a line that may have none is one too many.
    return [rewritten(line, written, message, place), rewritten(line, written.trimStart(), message, place)];
  }
  const marked = range[0] === line.start + line.indent ? markOf(line) : undefined;
  if (marked !== undefined) return listOf(mark({ lines, line, names: new Set() }));
  const [, own = '', value = ''] = /^([\w-]+):([^\s:/].*)$/.exec(name) ?? [];
  if (own === '') return [];
  const at = range[0] - line.start + own.length + 1;
  const written = `${line.text.slice(0, at)} ${line.text.slice(at)}`;
  return [
    rewritten(line, written, `Unexpected \`${own}:${value.slice(0, 1)}\`, expected a space after the colon`, range),
  ];
}

/** A text that is typed as a list, or in quotes of a word processor. */
function textSlips(node: Scalar, lines: Lines, text: string, isValue: boolean): readonly Slip[] {
  const range = rangeOf(node);
  const line = range && lines.at(range[0]);
  if (range === undefined || line === undefined || node.type !== 'PLAIN' || typeof node.value !== 'string') return [];
  const inner = withoutSmartQuotes(node.value);
  if (inner !== undefined) {
    const edit = { from: range[0], to: range[1], text: quoted(inner) };
    const before = text.slice(line.start, range[0]).trimStart();
    return [{ message: SMART_QUOTES, hint: `Write ${code(`${before}${edit.text}`)}.`, range, edits: [edit] }];
  }
  const opensLine = range[0] === line.start + line.indent;
  if (opensLine && isValue) {
    const suspect = { lines, line, names: new Set<string>() };
    const slip = mark(suspect) ?? invisible(suspect);
    if (slip !== undefined) return [slip];
  }
  return sunkenItems(lines, line, lines.at(range[1] - 1));
}

/** `- pager` deeper than the item above it, which it is read as the end of. */
function sunkenItems(lines: Lines, first: Line, last: Line | undefined): readonly Slip[] {
  if (last === undefined || last.index === first.index) return [];
  const sunken = lines.all.slice(first.index + 1, last.index + 1).find(({ text }) => /^\s*-\s\S/.test(text));
  const dash = /^(\s*)(?:-\s+)/.exec(first.text)?.[1];
  if (sunken === undefined || dash === undefined) return [];
  const written = `${dash}${sunken.text.trimStart()}`;
  return [
    {
      message: 'Unexpected indentation, expected fields and items that belong together in one column',
      hint: `Put ${dash.length} ${dash.length === 1 ? 'space' : 'spaces'} before it: ${code(written)}.`,
      range: [sunken.start + sunken.indent, sunken.end],
      edits: [{ from: sunken.start, to: sunken.end, text: written }],
    },
  ];
}

/** `&` and `!` begin something of YAML's own, which takes the first word of a text with it. */
function eatenSlips(node: Node, lines: Lines, anchors: ReadonlySet<string>, text: string): readonly Slip[] {
  if (!isScalar(node) || node.range === undefined || node.range === null) return [];
  const anchor = node.anchor !== undefined && !anchors.has(node.anchor) ? node.anchor : undefined;
  const tag = typeof node.tag === 'string' && !node.tag.startsWith('tag:yaml.org,2002:') ? node.tag : undefined;
  const sign = anchor === undefined ? tag : `&${anchor}`;
  if (sign === undefined) return [];
  const from = text.lastIndexOf(sign, node.range[0]);
  const line = lines.at(from);
  if (from === -1 || line === undefined) return [];
  const value = text
    .slice(from, line.end)
    .replace(/\s+#(?:\s.*)?$/, '')
    .trimEnd();
  const to = from + value.length;
  const written = text.slice(line.start, from) + quoted(value) + text.slice(to, line.end);
  return [
    rewritten(line, written, `Unexpected ${code(sign)} at the start of a value, expected text in quotes`, [
      from,
      from + sign.length,
    ]),
  ];
}

function listOf(slip: Slip | undefined): readonly Slip[] {
  return slip === undefined ? [] : [slip];
}
