/** `<coming-up>`: shows what begins within fourteen days of now, or of the day that the playbook fixes, on the reader's own clock. */

const DAYS = 14;
const DAY = 86_400_000;

class ComingUp extends HTMLElement {
  connectedCallback(): void {
    const fixed = this.dataset.now;
    const now = fixed === undefined ? Date.now() : Date.parse(fixed);
    const items = [...this.querySelectorAll<HTMLElement>('[data-start]')];
    for (const item of items) {
      const [start, end] = [Date.parse(item.dataset.start ?? ''), Date.parse(item.dataset.end ?? '')];
      const isComing = end > now && start < now + DAYS * DAY;
      item.classList.toggle('not-now', !isComing);
      item.hidden = item.matches('.filtered, .not-now');
      tell(item, new Date(start), new Date(end));
    }
    this.#say(now);
  }

  /** A page knows only so many weeks ahead of the day it was built. */
  #say(now: number): void {
    const note = this.querySelector('.note');
    if (note === null) return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const known = Date.parse(this.dataset.until ?? '');
    note.textContent =
      known < now + DAYS * DAY
        ? `This page knows what comes until ${day(new Date(known))}; it has to be built again to say more.`
        : `The next fourteen days, on your clock: ${timeZone}.`;
  }
}

function tell(item: HTMLElement, start: Date, end: Date): void {
  const [dayElement, timeElement] = [item.querySelector('.day'), item.querySelector('.time')];
  if (dayElement) dayElement.textContent = day(start);
  if (timeElement) timeElement.textContent = `${clock(start)}–${clock(end)}`;
}

function day(moment: Date): string {
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', options).format(moment);
  return `${part({ weekday: 'long' })}, ${part({ day: 'numeric', month: 'long' })}`;
}

function clock(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(moment);
}

customElements.define('coming-up', ComingUp);

// A module, so that its names are its own.
export {};
