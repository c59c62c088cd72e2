/** What Confluence makes of its macros, as plain elements: callouts, details, code with its language, ticks, signs. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import {
  attribute,
  classesOf,
  htmlElement,
  findElement,
  hasClass,
  isElement,
  lineOf,
  textNode,
  wordsIn,
} from '#markdown/from-html/read-html.ts';
import { calloutElement, codeBlock, languageNamed } from './blocks.ts';
import { emoticon } from './emoticons.ts';
import type { Met } from './met.ts';
import { picture, type PagePlaces } from './places.ts';
import { storedMacro } from './stored-macros.ts';

// cspell:ignore childpages, gliffy, noformat, pagetree, pagetreesearch, userlink, Syntaxhighlighter, aui, iconfont
export function withoutMacros(children: readonly ElementContent[], places: PagePlaces, met: Met): ElementContent[] {
  return children.flatMap((child) =>
    isElement(child) ? plain(child, places, met) : child.type === 'text' ? [child] : [],
  );
}

type Macro = (
  node: Element,
  inside: (part: Element | undefined) => ElementContent[],
  met: Met,
) => ElementContent[] | undefined;

function plain(node: Element, places: PagePlaces, met: Met): ElementContent[] {
  if (node.tagName === 'script' || node.tagName === 'style') return [];
  if (node.tagName === 'img') return emoticon(node) ?? picture(node, places);
  const inside = (part: Element | undefined) => (part === undefined ? [] : withoutMacros(part.children, places, met));
  for (const macro of MACROS) {
    const made = macro(node, inside, met);
    if (made !== undefined) return made;
  }
  if (/^(?:ac|ri):/.test(node.tagName)) return storedMacro(node, inside, places, met);
  if (node.tagName === 'a') return [places.link({ ...node, children: inside(node) })];
  return [{ ...node, children: inside(node) }];
}

/** The kinds of panel, by the end of their class. */
const PANELS: Readonly<Record<string, string>> = {
  information: 'note',
  note: 'note',
  tip: 'tip',
  warning: 'warning',
  success: 'tip',
  error: 'caution',
};

const MACROS: readonly Macro[] = [
  function panel(node, inside) {
    if (!hasClass(node, 'confluence-information-macro', 'aui-message')) return undefined;
    const kinds = classesOf(node).map((name) => name.replace(/^confluence-information-macro-|^aui-message-/, ''));
    const name = kinds.flatMap((kind) => (Object.hasOwn(PANELS, kind) ? (PANELS[kind] ?? []) : []))[0] ?? 'note';
    const title = node.children.filter(isElement).find((child) => hasClass(child, 'title'));
    const body = findElement(node, (child) => hasClass(child, 'confluence-information-macro-body'));
    const rest = { ...node, children: node.children.filter((child) => child !== title) };
    return [calloutElement(name, title === undefined ? '' : lineOf(title), inside(body ?? rest))];
  },
  function code(node, _, met) {
    if (!hasClass(node, 'code', 'preformatted') || !hasClass(node, 'panel')) return undefined;
    const pre = findElement(node, ({ tagName }) => tagName === 'pre');
    if (pre === undefined) return undefined;
    const head = findElement(node, (child) => hasClass(child, 'codeHeader', 'preformattedHeader', 'panelHeader'));
    const title = head === undefined ? '' : lineOf(head);
    met.understood.push(title);
    return [codeBlock(toString(pre), languageOf(pre), title)];
  },
  (node) => (node.tagName === 'pre' ? [codeBlock(toString(node), languageOf(node))] : undefined),
  function framed(node, inside) {
    if (!hasClass(node, 'panel')) return undefined;
    const head = node.children.filter(isElement).find((child) => hasClass(child, 'panelHeader'));
    const body = findElement(node, (child) => hasClass(child, 'panelContent'));
    return body && [calloutElement('note', head === undefined ? '' : lineOf(head), inside(body))];
  },
  function expand(node, inside) {
    if (!hasClass(node, 'expand-container')) return undefined;
    const control = findElement(node, (child) => hasClass(child, 'expand-control-text'));
    const body = findElement(node, (child) => hasClass(child, 'expand-content'));
    const summary = htmlElement('summary', [textNode(control === undefined ? 'Details' : lineOf(control))]);
    return body && [htmlElement('details', [summary, ...inside(body)])];
  },
  (node, inside) => (hasClass(node, 'status-macro') ? [htmlElement('strong', inside(node))] : undefined),
  function tasks(node, inside) {
    if (!hasClass(node, 'inline-task-list')) return undefined;
    const items = node.children.filter(isElement).map((item) => {
      const box = htmlElement('input', [], { type: 'checkbox', checked: hasClass(item, 'checked') });
      return htmlElement('li', [box, textNode(' '), ...inside(item)]);
    });
    return [htmlElement('ul', items)];
  },
  (node, inside) => (hasClass(node, 'user-mention', 'confluence-userlink') ? inside(node) : undefined),
  function issue(node, _, met) {
    if (!hasClass(node, 'jira-issue', 'confluence-jim-macro') || attribute(node, 'dataJiraKey') === undefined)
      return undefined;
    const link = findElement(node, ({ tagName }) => tagName === 'a');
    const summary = findElement(node, (child) => hasClass(child, 'summary'));
    const said = summary === undefined ? '' : lineOf(summary);
    const isWaiting = /^(?:Getting issue details|Loading)/.test(said);
    met.understood.push(isWaiting ? wordsIn(node) : '');
    const key = attribute(node, 'dataJiraKey') ?? '';
    const href = link && attribute(link, 'href');
    const named = href === undefined ? textNode(key) : htmlElement('a', [textNode(key)], { href });
    const status = findElement(node, (child) => hasClass(child, 'aui-lozenge'));
    const state = status === undefined || isWaiting ? '' : ` (${lineOf(status)})`;
    return [named, textNode(`${said === '' || isWaiting ? '' : `: ${said}`}${state}`)];
  },
  function made(node, _, met) {
    const name =
      attribute(node, 'dataMacroName') ?? classesOf(node).find((each) => Object.hasOwn(MADE_ANEW, each)) ?? '';
    if (!Object.hasOwn(MADE_ANEW, name)) return undefined;
    met.understood.push(wordsIn(node));
    met.dropped.add(MADE_ANEW[name] ?? name);
    return [];
  },
  (node) => (hasClass(node, 'confluence-information-macro-icon', 'expand-control-icon') ? [] : undefined),
];

/** Lists that every page of the site has anyway, by class and by the name of the macro. */
const MADE_ANEW: Readonly<Record<string, string>> = {
  'toc-macro': 'table of contents',
  toc: 'table of contents',
  'childpages-macro': 'list of pages below',
  children: 'list of pages below',
  plugin_pagetree: 'tree of pages',
  pagetree: 'tree of pages',
  plugin_attachments_container: 'list of attachments',
  attachments: 'list of attachments',
  'recently-updated': 'list of recent changes',
  'recently-updated-concise': 'list of recent changes',
  pagetreesearch: 'search box',
};

/** `brush: bash; gutter: false; theme: Confluence`. */
function languageOf(pre: Element): string | undefined {
  const params = attribute(pre, 'dataSyntaxhighlighterParams') ?? '';
  const inner = findElement(pre, ({ tagName }) => tagName === 'code');
  const named = inner && classesOf(inner).find((name) => name.startsWith('language-'));
  const written = /brush:\s*([^;]+)/.exec(params)?.[1] ?? named?.slice('language-'.length);
  return written === undefined ? undefined : languageNamed(written);
}
