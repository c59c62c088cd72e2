/** The page shown instead of the site while errors in the content prevent rendering. */
import { escapeHtml } from '#model/html.ts';
import type { ShownProblem } from './messages.ts';

/** @param client the script that loads it again when the content changes */
export function problemPage(problems: readonly ShownProblem[], client: string): string {
  const items = problems.map(
    ({ place, message, hint }) =>
      `<li><code>${escapeHtml(place)}</code><p>${escapeHtml(message)}</p><p>${escapeHtml(hint)}</p></li>`,
  );
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>Mistakes in the content</title><script type="module" src="${client}"></script></head>`,
    `<body><main><h1>Mistakes in the content</h1><p>No page can be shown until these are fixed.</p><ul>${items.join('')}</ul></main></body></html>`,
  ].join('\n');
}
