/** Says what this browser does not keep, at once and in a sentence, and offers the next best way. */
import { wordsFrom } from '#words/say.ts';
import { saveFile, type TextFile } from './file.ts';
import type { KeptDocument, Trouble } from './kept-document.ts';
import { KEPT_WORDS, troubleWords, type KeptWords, type Subject } from './trouble-words.ts';

export interface Told extends Subject {
  /** What is on the page, to take along; none where there is nothing yet, or nothing that a file could hold. */
  readonly file?: () => TextFile | undefined;
}

/**
 * @param notice the `KeptNotice.astro` of the page; several documents may share it
 * @returns what ends it
 */
export function tellTroubles(notice: HTMLElement, document: KeptDocument, told: Told): () => void {
  const spoken = wordsFrom(notice, KEPT_WORDS);
  let shown = '';
  const forget = () => {
    for (const row of notice.querySelectorAll<HTMLElement>(':scope > div'))
      if (row.dataset.of === document.key) row.remove();
  };
  const show = () => {
    const troubles = [...document.troubles].toSorted();
    const state = [...troubles, troubles.length > 0 && told.file?.() !== undefined].join();
    // Announced once: repeating it at each keystroke would interrupt screen readers.
    if (shown === state) return;
    shown = state;
    forget();
    notice.append(...troubles.map((trouble) => rowOf(trouble, document, told, spoken)));
  };
  const unfollow = document.follow(show);
  show();
  return () => {
    unfollow();
    forget();
  };
}

function rowOf(trouble: Trouble, kept: KeptDocument, told: Told, spoken: KeptWords): HTMLElement {
  const row = document.createElement('div');
  row.dataset.of = kept.key;
  row.dataset.trouble = trouble;
  const words = document.createElement('p');
  words.textContent = troubleWords(trouble, told, spoken);
  row.append(words, ...buttons(trouble, kept, told, spoken));
  return row;
}

function buttons(trouble: Trouble, kept: KeptDocument, { file }: Told, spoken: KeptWords): readonly HTMLElement[] {
  if (trouble === 'set-aside')
    return [
      button(spoken.downloadAside, () => saveFile(setAsideFile(kept))),
      button(spoken.deleteAside, () => kept.forgetSetAside()),
    ];
  if (file?.() === undefined) return [];
  return [
    button(spoken.download, () => {
      const made = file();
      if (made) saveFile(made);
    }),
  ];
}

function button(words: string, act: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

function setAsideFile({ setAside }: KeptDocument): TextFile {
  return { name: 'set-aside.txt', text: `${setAside.join('\n\n')}\n`, type: 'text/plain' };
}
