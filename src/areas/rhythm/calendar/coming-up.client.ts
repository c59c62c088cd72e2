/** `<coming-up>`: shows what begins within fourteen days of now, or of the day that the playbook fixes. */
import { say, wordsFrom } from '#words/say.ts';
import { COMING_WORDS } from './coming-up-words.ts';

const DAYS = 14;
const DAY = 86_400_000;

class ComingUp extends HTMLElement {
  readonly #words = wordsFrom(this, COMING_WORDS);

  connectedCallback(): void {
    const fixed = this.dataset.now;
    const now = fixed === undefined ? Date.now() : Date.parse(fixed);
    const items = [...this.querySelectorAll<HTMLElement>('[data-start]')];
    for (const item of items) {
      const [start, end] = [Date.parse(item.dataset.start ?? ''), Date.parse(item.dataset.end ?? '')];
      const isComing = end > now && start < now + DAYS * DAY;
      item.classList.toggle('not-now', !isComing);
      item.hidden = item.matches('.filtered, .not-now');
    }
    this.#say(now);
  }

  /** A page knows only so many weeks ahead of the day it was built. */
  #say(now: number): void {
    const note = this.querySelector('.note');
    if (note === null) return;
    const known = Date.parse(this.dataset.until ?? '');
    note.textContent =
      known < now + DAYS * DAY
        ? say(this.#words.known, { day: day(new Date(known), this.#words.locale) })
        : say(this.#words.span, { zone: this.dataset.zone ?? '' });
  }
}

function day(moment: Date, locale: string): string {
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options).format(moment);
  return `${part({ weekday: 'long' })}, ${part({ day: 'numeric', month: 'long' })}`;
}

customElements.define('coming-up', ComingUp);
