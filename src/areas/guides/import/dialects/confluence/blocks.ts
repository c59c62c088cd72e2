/** Callouts and code as plain elements. */
import type { Element, ElementContent } from 'hast';
import { htmlElement, textNode } from '#markdown/from-html/read-html.ts';

// cspell:ignore noformat, jscript, csharp
export function calloutElement(name: string, title: string, children: ElementContent[]): Element {
  return htmlElement('aside', children, { dataCallout: name, dataTitle: title });
}

/** @param title what stands above it, without quotes */
export function codeBlock(text: string, language: string | undefined, title = ''): Element {
  const known =
    language === undefined || /^(?:none|text|plain|noformat)$/.test(language) ? [] : [`language-${language}`];
  return htmlElement(
    'pre',
    [htmlElement('code', [textNode(text.replace(/^\n|\s+$/g, ''))], { className: known })],
    title === '' ? {} : { dataTitle: title.replaceAll('\"', '”') },
  );
}

/** Confluence's names of languages that others call otherwise. */
const LANGUAGES: Readonly<Record<string, string>> = {
  'c#': 'csharp',
  'html/xml': 'xml',
  py: 'python',
  js: 'javascript',
  jscript: 'javascript',
  yml: 'yaml',
};

export function languageNamed(written: string): string | undefined {
  const name = written.trim().toLowerCase();
  if (Object.hasOwn(LANGUAGES, name)) return LANGUAGES[name];
  return /^[a-z][\w+-]{0,20}$/.test(name) ? name : undefined;
}
