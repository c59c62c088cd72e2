/** `<plan-start>`: turns the days of a plan into dates, and lets one take the plan along. */
import { checkpointsFile } from './checkpoints-file.ts';
import { dateInWords, dateOf, isDay, type Start } from './dates.ts';
import { keepStart, keptStart } from './kept-start.ts';
import { outlineOf, type Outline } from './outline.ts';
import { checklistMarkdown, issueText } from './plan-text.ts';
import { planOf, tickedTasks } from './ticks.ts';

class PlanStart extends HTMLElement {
  connectedCallback(): void {
    const kept = keptStart(planOf(this));
    this.#day.value = kept?.day ?? '';
    this.#weekends.checked = kept?.workingDays ?? true;
    for (const field of [this.#day, this.#weekends]) field.addEventListener('change', () => this.#choose());
    const acts = {
      markdown: () =>
        save(`${this.#plan.plan}.md`, checklistMarkdown(this.#plan, this.#ticked, this.#start), 'text/markdown'),
      calendar: () => this.#saveCalendar(),
      issue: () => void this.#showIssue(),
    };
    for (const [name, act] of Object.entries(acts)) this.#part(`[data-act="${name}"]`).addEventListener('click', act);
    this.#show();
  }

  #choose(): void {
    keepStart(planOf(this), this.#start);
    this.#show();
  }

  #show(): void {
    const start = this.#start;
    for (const place of document.querySelectorAll<HTMLElement>('[data-dates]')) {
      const [from = 1, to = from] = (place.dataset.dates ?? '').split(' ').map(Number);
      const dates = start && [...new Set([from, to].map((day) => dateInWords(dateOf(day, start))))].join(' – ');
      place.textContent = dates === undefined ? '' : ` ${dates}`;
    }
    this.#part<HTMLButtonElement>('[data-act="calendar"]').disabled = start === undefined;
  }

  #saveCalendar(): void {
    const start = this.#start;
    if (start === undefined) return;
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((number) => String(number).padStart(2, '0'))
      .join('-');
    save(`${this.#plan.plan}-checkpoints.ics`, checkpointsFile(this.#plan, start, today), 'text/calendar');
  }

  async #showIssue(): Promise<void> {
    const field = this.#part<HTMLTextAreaElement>('textarea');
    field.value = issueText(this.#plan, this.#ticked, this.#start);
    this.#part('[data-issue]').hidden = false;
    field.focus();
    field.select();
    const isCopied = await copied(field.value);
    this.#part('[role="status"]').textContent = isCopied
      ? 'Copied: paste it into a new issue on GitHub or GitLab.'
      : 'Copy the text, and paste it into a new issue on GitHub or GitLab.';
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
    return tickedTasks(planOf(this));
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

/** Some browsers refuse, and outside a secure context there is no clipboard at all. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function save(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

customElements.define('plan-start', PlanStart);
