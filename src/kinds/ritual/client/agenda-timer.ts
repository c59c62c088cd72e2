/** `<agenda-timer>`: runs a meeting along its agenda. Says aloud only when an item begins or is over its time. */

interface Item {
  readonly element: HTMLElement;
  readonly title: string;
  readonly seconds: number;
}

const TICK = 250;

class AgendaTimer extends HTMLElement {
  #items: readonly Item[] = [];
  #at = 0;
  /** Of the current item, before it was started last. */
  #spent = 0;
  #startedAt: number | undefined;
  #saidOver = false;
  #ticking: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.#items = [...document.querySelectorAll<HTMLElement>('[data-agenda-item]')].map((element) => ({
      element,
      title: element.dataset.agendaItem ?? '',
      seconds: Number(element.dataset.minutes) * 60,
    }));
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.name) this.#do(button.name);
    });
    this.addEventListener('keydown', (event) => {
      const action = { ArrowRight: 'next', ArrowLeft: 'back' }[event.key];
      if (action === undefined) return;
      event.preventDefault();
      this.#do(action);
    });
    this.#show();
  }

  disconnectedCallback(): void {
    clearInterval(this.#ticking);
  }

  #do(action: string): void {
    if (action === 'run') this.#toggle();
    if (action === 'next') this.#go(this.#at + 1);
    if (action === 'back') this.#go(this.#at - 1);
    if (action === 'reset') this.#reset();
    this.#show();
  }

  #toggle(): void {
    if (this.#startedAt === undefined) {
      const isFirst = this.#at === 0 && this.#spent === 0;
      this.#startedAt = Date.now();
      this.#ticking = setInterval(() => this.#show(), TICK);
      if (isFirst) this.#announce();
      return;
    }
    this.#spent = this.#elapsed();
    this.#stop();
  }

  #stop(): void {
    clearInterval(this.#ticking);
    this.#startedAt = undefined;
  }

  #go(to: number): void {
    if (to < 0 || to >= this.#items.length) return;
    this.#at = to;
    this.#spent = 0;
    this.#saidOver = false;
    if (this.#startedAt !== undefined) this.#startedAt = Date.now();
    this.#announce();
  }

  #reset(): void {
    this.#stop();
    this.#at = 0;
    this.#spent = 0;
    this.#saidOver = false;
    this.#say('');
  }

  /** Seconds in the current item; by the clock, since a hidden page ticks rarely. */
  #elapsed(): number {
    return this.#spent + (this.#startedAt === undefined ? 0 : (Date.now() - this.#startedAt) / 1000);
  }

  #announce(): void {
    const item = this.#items[this.#at];
    if (item) this.#say(`${item.title}: ${item.seconds / 60} minutes`);
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  #show(): void {
    const item = this.#items[this.#at];
    if (item === undefined) return;
    const left = item.seconds - this.#elapsed();
    const isOver = left < 0;
    if (isOver && !this.#saidOver) {
      this.#saidOver = true;
      this.#say(`${item.title}: time is up`);
    }
    const text = (selector: string, words: string) => {
      const element = this.querySelector(selector);
      if (element && element.textContent !== words) element.textContent = words;
    };
    text('.item', `${this.#at + 1} of ${this.#items.length}: ${item.title}`);
    text('.clock', `${isOver ? '+' : ''}${clock(Math.abs(isOver ? Math.floor(left) + 1 : Math.ceil(left)))}`);
    text('.over', isOver ? 'over' : 'left');
    const begun = this.#at > 0 || this.#elapsed() > 0;
    text('[name="run"]', this.#startedAt === undefined ? (begun ? 'Go on' : 'Start') : 'Pause');
    this.classList.toggle('is-over', isOver);
    for (const each of this.#items) each.element.classList.toggle('current', begun && each === item);
    const button = (name: string) => this.querySelector<HTMLButtonElement>(`[name="${name}"]`);
    button('back')?.toggleAttribute('disabled', this.#at === 0);
    button('next')?.toggleAttribute('disabled', this.#at === this.#items.length - 1);
    button('reset')?.toggleAttribute('disabled', !begun);
  }
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

customElements.define('agenda-timer', AgendaTimer);

// A module, so that its names are its own.
export {};
