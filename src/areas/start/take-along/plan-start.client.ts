/** `<plan-start>`: turns the days of a plan into dates, and lets one take the plan along. */
import { copied } from '#site/client/clipboard.ts';
import { saveFile, type TextFile } from '#site/client/kept/file.ts';
import type { KeptDocument } from '#site/client/kept/kept-document.ts';
import { tellTroubles } from '#site/client/kept/notice.ts';
import type { EventRevision } from '#words/calendar/event-revision.ts';
import { wordsFrom } from '#words/say.ts';
import { checkpointsFile } from './checkpoints-file.ts';
import { dateInWords, dateOf, isDay, type Start } from './dates.client.ts';
import { outlineOf, type Outline } from './outline.ts';
import { checklistMarkdown, issueText } from './plan-text.ts';
import { PLAN_WORDS } from './plan-words.ts';
import { chooseStart, progressOf, startIn, tickedTasks } from '../progress/progress.ts';

/** What a reader saves later is newer, whatever changed: by the minute. */
function newest(): EventRevision {
  const now = new Date();
  return {
    sequence: Math.floor(now.getTime() / 60_000),
    stamp: now.toISOString().replace(/\.\d+/, ''),
  };
}

class PlanStart extends HTMLElement {
  readonly #words = wordsFrom(this, PLAN_WORDS);
  #progress!: KeptDocument;
  #unfollow: readonly (() => void)[] = [];

  connectedCallback(): void {
    this.#progress = progressOf(this);
    this.#fill();
    for (const field of [this.#day, this.#weekends]) field.addEventListener('input', () => this.#choose());
    const acts = {
      markdown: () => saveFile(this.#checklist()),
      calendar: () => this.#saveCalendar(),
      issue: () => void this.#showIssue(),
    };
    for (const [name, act] of Object.entries(acts)) this.#part(`[data-act="${name}"]`).addEventListener('click', act);
    const notice = this.closest('[data-plan]')?.querySelector<HTMLElement>('[data-kept-notice]');
    this.#unfollow = [
      this.#progress.follow(() => this.#fill()),
      ...(notice
        ? [
            tellTroubles(notice, this.#progress, {
              what: this.#words.what,
              instead: this.#words.instead,
              file: () => this.#checklist(),
            }),
          ]
        : []),
    ];
  }

  disconnectedCallback(): void {
    for (const end of this.#unfollow) end();
  }

  /** A half-typed date is left alone; the browser reports it as empty. */
  #fill(): void {
    const { day = '', workingDays = true } = startIn(this.#progress);
    if (day !== this.#day.value) this.#day.value = day;
    this.#weekends.checked = workingDays;
    this.#show();
  }

  #choose(): void {
    chooseStart(this.#progress, { day: this.#day.value, workingDays: this.#weekends.checked });
  }

  #show(): void {
    const start = this.#start;
    for (const place of document.querySelectorAll<HTMLElement>('[data-dates]')) {
      const [from = 1, to = from] = (place.dataset.dates ?? '').split(' ').map(Number);
      const dates =
        start && [...new Set([from, to].map((day) => dateInWords(dateOf(day, start), this.#words.locale)))].join(' – ');
      place.textContent = dates === undefined ? '' : ` ${dates}`;
    }
    this.#part<HTMLButtonElement>('[data-act="calendar"]').disabled = start === undefined;
  }

  #saveCalendar(): void {
    const start = this.#start;
    if (start === undefined) return;
    saveFile({
      name: `${this.#plan.plan}-checkpoints.ics`,
      text: checkpointsFile(this.#plan, start, { revision: newest(), words: this.#words }),
      type: 'text/calendar',
    });
  }

  async #showIssue(): Promise<void> {
    const field = this.#part<HTMLTextAreaElement>('textarea');
    field.value = issueText(this.#plan, this.#ticked, this.#words, this.#start);
    this.#part('[data-issue]').hidden = false;
    field.focus();
    field.select();
    const isCopied = await copied(field.value);
    this.#part('[role="status"]').textContent = isCopied ? this.#words.copied : this.#words.notCopied;
  }

  #checklist(): TextFile {
    return {
      name: `${this.#plan.plan}.md`,
      text: checklistMarkdown(this.#plan, this.#ticked, this.#words, this.#start),
      type: 'text/markdown',
    };
  }

  get #start(): Start | undefined {
    const { value } = this.#day;
    return isDay(value) ? { day: value, workingDays: this.#weekends.checked } : undefined;
  }

  get #plan(): Outline {
    const plan = this.closest<HTMLElement>('[data-plan]');
    if (plan === null) throw new Error('The page prints no plan around its start');
    return outlineOf(plan);
  }

  get #ticked(): ReadonlySet<string> {
    return tickedTasks(this.#progress);
  }

  get #day(): HTMLInputElement {
    return this.#part('input[type="date"]');
  }

  get #weekends(): HTMLInputElement {
    return this.#part('input[type="checkbox"]');
  }

  #part<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (found === null) throw new Error(`The page prints no \`${selector}\``);
    return found;
  }
}

customElements.define('plan-start', PlanStart);
