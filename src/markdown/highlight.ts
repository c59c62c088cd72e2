/** Colours code. Shiki is loaded when the first block asks that no cache knows: it costs more than all of Markdown. */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { HighlighterCore, ThemedToken } from 'shiki/core';
import { escapeAttribute, escapeHtml, joinHtml, markup, type Html } from '#model/html.ts';
import { plainCode, type Highlight } from './code-block.ts';

/** Keeps what was coloured, by a hash of all that it depends on. */
export interface HighlightCache {
  get(hash: string): Html | undefined;
  set(hash: string, code: Html): void;
}

// Rendering is synchronous, and `import()` is not.
const require = createRequire(import.meta.url);

const THEME = 'waymark';
const VARIABLE = '--code-';
/** Raise it when the same code would be written differently. */
const FORM = 1;
/** Longer lines and blocks are data: nobody reads them by their colours. */
const LONGEST_LINE = 2000;
const LONGEST_BLOCK = 100_000;

export function createHighlight(cache: HighlightCache): Highlight {
  const load = once(loadHighlighter);
  const version = once(() => (require('shiki/package.json') as { readonly version: string }).version);
  return (code, lang) => {
    if (lang === '' || code.length > LONGEST_BLOCK) return plainCode(code, lang);
    const hash = createHash('sha256').update([FORM, version(), lang, code].join('\0')).digest('hex');
    const kept = cache.get(hash);
    if (kept !== undefined) return kept;
    const coloured = colour(code, lang, load());
    cache.set(hash, coloured);
    return coloured;
  };
}

/** A cache for one process. */
export function memoryCache(): HighlightCache {
  const kept = new Map<string, Html>();
  return { get: (hash) => kept.get(hash), set: (hash, code) => void kept.set(hash, code) };
}

function loadHighlighter(): HighlighterCore {
  const { createCssVariablesTheme, createHighlighterCoreSync } = require('shiki/core') as typeof import('shiki/core');
  const { createJavaScriptRegexEngine } =
    require('shiki/engine/javascript') as typeof import('shiki/engine/javascript');
  const theme = createCssVariablesTheme({ name: THEME, variablePrefix: VARIABLE });
  return createHighlighterCoreSync({
    themes: [theme],
    langs: [],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
}

function colour(code: string, lang: string, highlighter: HighlighterCore): Html {
  if (!knows(highlighter, lang)) return plainCode(code, lang);
  // Without a limit in time, since a slow machine must write what a fast one writes.
  const lines = highlighter.codeToTokensBase(code, {
    lang,
    theme: THEME,
    tokenizeMaxLineLength: LONGEST_LINE,
    tokenizeTimeLimit: 0,
  });
  return joinHtml(
    lines.map((line) => joinHtml(line.map(writeToken))),
    '\n',
  );
}

function knows(highlighter: HighlighterCore, lang: string): boolean {
  if (highlighter.getLoadedLanguages().includes(lang)) return true;
  if (!/^[a-z0-9][a-z0-9+#.-]*$/.test(lang)) return false;
  try {
    const { default: grammar } = require(`shiki/langs/${lang}.mjs`) as {
      readonly default: Parameters<HighlighterCore['loadLanguageSync']>[0];
    };
    highlighter.loadLanguageSync(grammar);
    return highlighter.getLoadedLanguages().includes(lang);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED')
  );
}

/** The theme names variables; a class of the same name lets a static stylesheet do the rest. */
function writeToken({ content, color }: ThemedToken): Html {
  const name = /^var\(--code-token-([a-z-]+)\)$/.exec(color ?? '')?.[1];
  const text = escapeHtml(content);
  return name === undefined || content.trim() === ''
    ? text
    : markup`<span class="code-${escapeAttribute(name)}">${text}</span>`;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
