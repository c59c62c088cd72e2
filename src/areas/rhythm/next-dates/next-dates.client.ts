/** `<next-dates>`: leaves out what is over by now, or by the day that the playbook fixes, and shows the three that follow. */

const SHOWN = 3;

class NextDates extends HTMLElement {
  connectedCallback(): void {
    const now = this.dataset.now === undefined ? Date.now() : Date.parse(this.dataset.now);
    const items = [...this.querySelectorAll('li')];
    const coming = items.filter(({ dataset }) => Date.parse(dataset.end ?? '') > now).slice(0, SHOWN);
    for (const item of items) item.hidden = !coming.includes(item);
    this.hidden = coming.length === 0;
  }
}

customElements.define('next-dates', NextDates);

// A module, so that its names are its own.
export {};
