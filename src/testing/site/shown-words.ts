/** The words that a page shows: those of its content with and without scripts, and those that search has to know. */
import type { Page } from 'playwright-core';
import { wordsOf } from '#search/words.ts';

/** Controls that a script brings to life; all that they do is convenience. And what a script says of what stands there already. */
const SCRIPT_ONLY =
  '[data-made], mark.differs, :has(> mark.differs), .clock > .yours, plan-today .count, search-opener, theme-toggle, copy-code, filter-bar, level-window .turn, level-compare, plan-progress, plan-start, task-tick, .run-control, growth-plan, coming-up, feed-address, copy-agenda, agenda-timer, .tab-list';

/** What a page displays and search leaves out: controls, navigation, pictures, and what the theme adds for one purpose. */
const NOT_SEARCHED =
  'button, nav, svg, select, input, textarea, progress, meter, dialog, [data-pagefind-ignore], [aria-hidden="true"], [data-footnote-ref], [data-footnote-backref], .sr-only';

/** What one can read in the content, as pieces of text. */
export function readableTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate((controls) => {
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const shown: string[] = [];
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      const isShown =
        parentElement?.closest(controls) === null && parentElement.checkVisibility({ visibilityProperty: true });
      if (isShown && textContent?.trim()) shown.push(textContent.trim());
    }
    return shown;
  }, SCRIPT_ONLY);
}

/** Unfolds what is folded and hides what is not searched: the page is another one afterwards. */
export async function searchedWords(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate((leftOut) => {
    for (const details of document.querySelectorAll('details')) {
      // Those of one name open one at a time.
      details.removeAttribute('name');
      details.open = true;
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:is(${leftOut}) { display: none !important }`);
    document.adoptedStyleSheets.push(sheet);
    return document.querySelector<HTMLElement>('[data-pagefind-body]')?.innerText ?? '';
  }, NOT_SEARCHED);
  return wordsOf(text);
}
