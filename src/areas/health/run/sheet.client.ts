/** The check as its page shows it: what a run needs to know, read from the page itself. */

export interface Sheet {
  /** The id of the check. */
  readonly check: string;
  /** Of the check. */
  readonly version: number;
  readonly title: string;
  /** Who owns a snapshot that is about no team. */
  readonly owner: string;
  readonly unit: string;
  /** What a team or a system is called, in the middle of a sentence. */
  readonly unitName: string;
  readonly minRespondents: number;
  readonly questions: readonly SheetQuestion[];
}

export interface SheetQuestion {
  readonly id: string;
  readonly number: number;
  readonly area: string;
  readonly text: string;
  /** In the order of the scale. */
  readonly answers: readonly { readonly id: string; readonly label: string; readonly sign: string }[];
  /** The answers in the order of what they are worth. */
  readonly worstFirst: readonly string[];
}

/** Stands for *does not apply* among the answers of a question. */
export const NOT_APPLICABLE = '-';

export function readSheet(root: HTMLElement): Sheet {
  const { check = '', version = '1', title = '', owner = '', unit = '', unitName = '', min = '3' } = root.dataset;
  const questions = questionParts(root).map((part, index): SheetQuestion => {
    const answers = [...part.querySelectorAll<HTMLElement>('[data-answer]')].map(({ dataset }) => ({
      id: dataset.answer ?? '',
      label: dataset.label ?? '',
      sign: dataset.sign ?? '',
    }));
    const order = answers.map(({ id }) => id);
    return {
      id: part.dataset.question ?? '',
      number: index + 1,
      area: part.dataset.area ?? '',
      text: wordsOf(part.querySelector('.asked')),
      answers,
      worstFirst: part.dataset.reversed === undefined ? order : order.toReversed(),
    };
  });
  return { check, version: Number(version), title, owner, unit, unitName, minRespondents: Number(min), questions };
}

export function questionParts(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-question]')];
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
