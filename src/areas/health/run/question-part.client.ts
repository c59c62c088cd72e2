/** One question on the page: what is chosen and written there, and the votes once they may be seen. */
import { say } from '#words/say.ts';
import { notApplicableTo, type Result, type Run } from './run.ts';
import type { RunWords } from './run-words.ts';
import { NOT_APPLICABLE, type SheetQuestion } from './sheet.client.ts';

export class QuestionPart {
  readonly id: string;
  readonly #part: HTMLElement;
  readonly #question: SheetQuestion;
  readonly #words: RunWords;

  constructor(part: HTMLElement, question: SheetQuestion, words: RunWords) {
    this.#part = part;
    this.#question = question;
    this.#words = words;
    this.id = question.id;
  }

  get chosen(): string | undefined {
    return this.#part.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value;
  }

  /** @param before an answer that the scale no longer offers stays until another is chosen */
  resultAfter(before: Result | undefined): Result {
    const comment = this.#text('comment')?.value;
    const reason = this.#text('reason')?.value ?? '';
    if (this.chosen === undefined && before !== undefined) return { ...before, comment };
    return this.chosen === NOT_APPLICABLE ? { notApplicable: reason, comment } : { answer: this.chosen, comment };
  }

  show(run: Run, votes: Readonly<Record<string, number>> | undefined): void {
    const result = run.results[this.id] ?? {};
    const agreed = result.notApplicable === undefined ? result.answer : NOT_APPLICABLE;
    this.#choose(run.phase === 'ballot' ? run.ballot[this.id] : agreed);
    const [comment, reason] = [this.#text('comment'), this.#text('reason')];
    write(comment, result.comment ?? '');
    write(reason, result.notApplicable ?? '');
    this.showReason();
    this.#count(run, votes);
  }

  /** The reason is asked for where it is needed. */
  showReason(): void {
    const line = this.#part.querySelector<HTMLElement>('.reason');
    if (line) line.hidden = this.chosen !== NOT_APPLICABLE;
  }

  #choose(answer: string | undefined): void {
    for (const radio of this.#part.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
      radio.checked = radio.value === answer;
  }

  #count(run: Run, votes: Readonly<Record<string, number>> | undefined): void {
    const output = this.#part.querySelector<HTMLElement>('.votes');
    if (output === null) return;
    const isShown = run.phase === 'agree' && run.way === 'round';
    output.hidden = !isShown;
    if (!isShown) return;
    const given = this.#question.answers.filter(({ id }) => (votes?.[id] ?? 0) > 0);
    const counts = given.map(({ id, label, sign }) => `${sign} ${label}: ${votes?.[id] ?? 0}`).join(', ');
    const skipped = notApplicableTo(run, this.id);
    output.textContent = [
      ...(votes || skipped === 0 || skipped < run.people
        ? [votes ? say(this.#words.votes, { votes: counts }) : this.#words.tooFew]
        : []),
      ...(skipped > 0 ? [say(this.#words.notFor, { count: skipped })] : []),
    ].join(' ');
    if (given.length > 2 || isFarApart(given, this.#question)) output.append(' ', advice(this.#words.differ));
  }

  #text(name: string): HTMLInputElement | HTMLTextAreaElement | null {
    return this.#part.querySelector(`[data-field="${name}"]`);
  }
}

/** The caret stays where it is as long as nothing differs. */
function write(field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void {
  if (field && field.value !== text) field.value = text;
}

/** For those who sit together, not for paper. */
function advice(words: string): HTMLElement {
  const advice = document.createElement('span');
  advice.dataset.screenOnly = '';
  advice.textContent = words;
  return advice;
}

/** Whether nobody stands between the two ends. */
function isFarApart(given: readonly { readonly id: string }[], { answers }: SheetQuestion): boolean {
  const places = given.map(({ id }) => answers.findIndex((answer) => answer.id === id));
  return Math.max(...places) - Math.min(...places) > 1;
}
