/** What Jekyll and its theme Just the Docs add to Markdown: tags of Liquid, callouts by a class, a place for the contents. */
import { callout } from '../../text/directives.ts';

const CALLOUT =
  /^\{:[ \t]*\.(highlight|important|new|note|tip|warning|caution|danger)(-title)?[ \t]*\}\n((?:>.*(?:\n|$))+|(?:(?![>{#`~ \t-]).+(?:\n|$))+)/gm;

export function withoutJekyll(text: string, understood: string[] = []): string {
  const out = (written: string) => {
    understood.push(written);
    return '';
  };
  if (!/\{[%:{]|^\[TOC\]/m.test(text)) return text;
  return (
    text
      .replace(/^\[TOC\][ \t]*$/gm, out)
      // A heading for the contents, and the list that they replace.
      .replace(
        /^(?:\{:[^}\n]*\}\n)?#{1,6}[^\n]*\n\{:[^}\n]*no_toc[^}\n]*\}\n\s*(?=(?:\d+\.|[-*])[^\n]*\n\{:[ ]?toc\b)/gm,
        out,
      )
      .replace(/^(?:\d+\.|[-*])[ \t][^\n]*\n\{:[ ]?toc\b[^}\n]*\}[ \t]*$/gm, out)
      .replace(CALLOUT, (_, name: string, hasTitle: string | undefined, written: string) => {
        const words = written.replace(/^>[ \t]?/gm, '').trim();
        const [title, ...rest] = hasTitle === undefined ? [undefined, words] : words.split('\n');
        return `${callout(name === 'highlight' || name === 'new' ? 'note' : name, title?.trim(), rest.join('\n'))}\n`;
      })
      .replace(
        /^([ \t]*)\{%-?[ \t]*highlight[ \t]+([\w+#-]+)[^%\n]*%\}[ \t]*\n([\s\S]*?)^[ \t]*\{%-?[ \t]*endhighlight[ \t]*-?%\}/gm,
        (_, indent: string, language: string, code: string) => `${indent}\`\`\`${language}\n${code}${indent}\`\`\``,
      )
      .replace(/^[ \t]*\{%-?[ \t]*(?:end)?raw[ \t]*-?%\}[ \t]*\n?|\{%-?[ \t]*(?:end)?raw[ \t]*-?%\}/gm, '')
      .replace(/\{\{-?[ \t]*site\.baseurl[ \t]*-?\}\}(?=\/|\{%)/g, '')
      .replace(
        /\{%-?[ \t]*(?:link|post_url)[ \t]+([^%\n]+?)[ \t]*-?%\}/g,
        (_, path: string) => `/${path.replace(/^\//, '')}`,
      )
      .replace(/\{\{-?[ \t]*["']([^"'\n]*)["'][ \t]*\|[ \t]*(?:relative_url|absolute_url)[ \t]*-?\}\}/g, '$1')
  );
}
