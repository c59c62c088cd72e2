/** `<agenda-timer>`: runs a meeting along its agenda. Says aloud only when an item begins or is over its time. */
import type { KeptDocument } from '#site/client/kept/kept-document.ts';
import { openDocument } from '#site/client/kept/open.ts';
import { say, wordsFrom } from '#words/say.ts';
import { keptFields, shape, standingIn } from './kept-timer.client.ts';
import { TIMER_WORDS } from './timer-words.ts';

interface Item {
  readonly element: HTMLElement;
  readonly title: string;
  readonly seconds: number;
}

const TICK = 250;

class AgendaTimer extends HTMLElement {
  readonly #words = wordsFrom(this, TIMER_WORDS);
  #items: readonly Item[] = [];
  #at = 0;
  /** Of the current item, before it was started last. */
  #spent = 0;
  #started: Moment | undefined;
  #saidOver = false;
  #kept!: KeptDocument;
  #isWriting = false;
  #isWarned = false;
  #unfollow: (() => void)[] = [];
  #ticking: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.#items = [...document.querySelectorAll<HTMLElement>('[data-agenda-item]')].map((element) => ({
      element,
      title: element.dataset.agendaItem ?? '',
      seconds: Number(element.dataset.minutes) * 60,
    }));
    const { entry = '', former = '' } = this.dataset;
    this.#kept = openDocument(
      { kind: 'ritual', entry, purpose: 'timer' },
      { ...shape, former: former.split(' ').filter((id) => id !== '') },
    );
    this.#unfollow = [this.#kept.follow(() => this.#adopt())];
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.name) this.#do(button.name);
    });
    this.addEventListener('keydown', (event) => {
      const [right, left] = this.matches(':dir(rtl)') ? ['back', 'next'] : ['next', 'back'];
      const action = { ArrowRight: right, ArrowLeft: left }[event.key];
      if (action === undefined) return;
      event.preventDefault();
      this.#do(action);
    });
    this.#adopt();
  }

  disconnectedCallback(): void {
    clearInterval(this.#ticking);
    for (const end of this.#unfollow) end();
  }

  /** Continues from the stored position of the meeting, also after a reload or in another window. */
  #adopt(): void {
    if (this.#isWriting) return;
    const standing = standingIn(this.#kept.answers, Date.now(), this.#items.length);
    this.#stop();
    this.#at = standing?.at ?? 0;
    this.#spent = standing?.spent ?? 0;
    this.#saidOver = this.#spent > (this.#items[this.#at]?.seconds ?? 0);
    if (standing?.isRunning) this.#start();
    this.#show();
  }

  #keep(): void {
    this.#isWriting = true;
    this.#kept.change(
      keptFields({
        at: this.#at,
        spent: this.#elapsed(),
        isRunning: this.#started !== undefined,
        moment: Date.now(),
      }),
    );
    this.#isWriting = false;
    this.#warn();
  }

  /** Loaded only once there is something to lose. */
  #warn(): void {
    const notice = this.querySelector<HTMLElement>('[data-kept-notice]');
    if (notice === null || this.#isWarned || this.#kept.troubles.size === 0) return;
    this.#isWarned = true;
    void import('#site/client/kept/notice.ts').then(({ tellTroubles }) =>
      this.#unfollow.push(
        tellTroubles(notice, this.#kept, {
          what: this.#words.what,
          instead: this.#words.instead,
        }),
      ),
    );
  }

  #do(action: string): void {
    if (action === 'run') this.#toggle();
    if (action === 'next') this.#go(this.#at + 1);
    if (action === 'back') this.#go(this.#at - 1);
    if (action === 'reset') this.#reset();
    this.#keep();
    this.#show();
  }

  #toggle(): void {
    if (this.#started === undefined) {
      const isFirst = this.#at === 0 && this.#spent === 0;
      this.#start();
      if (isFirst) this.#announce();
      return;
    }
    this.#spent = this.#elapsed();
    this.#stop();
  }

  #start(): void {
    this.#started = momentNow();
    this.#ticking = setInterval(() => this.#show(), TICK);
  }

  #stop(): void {
    clearInterval(this.#ticking);
    this.#started = undefined;
  }

  #go(to: number): void {
    if (to < 0 || to >= this.#items.length) return;
    this.#at = to;
    this.#spent = 0;
    this.#saidOver = false;
    if (this.#started !== undefined) this.#started = momentNow();
    this.#announce();
  }

  #reset(): void {
    this.#stop();
    this.#at = 0;
    this.#spent = 0;
    this.#saidOver = false;
    this.#say('');
  }

  /** Seconds in the current item; by the clocks, since a hidden page ticks rarely. */
  #elapsed(): number {
    return this.#spent + (this.#started === undefined ? 0 : secondsSince(this.#started));
  }

  #announce(): void {
    const item = this.#items[this.#at];
    if (item) this.#say(say(this.#words.begins, { title: item.title, count: item.seconds / 60 }));
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  #show(): void {
    const item = this.#items[this.#at];
    if (item === undefined) return;
    const words = this.#words;
    const left = item.seconds - this.#elapsed();
    const isOver = left < 0;
    if (isOver && !this.#saidOver) {
      this.#saidOver = true;
      this.#say(say(words.timeIsUp, { title: item.title }));
    }
    const text = (selector: string, shown: string) => {
      const element = this.querySelector(selector);
      if (element && element.textContent !== shown) element.textContent = shown;
    };
    text('.item', say(words.at, { at: this.#at + 1, all: this.#items.length, title: item.title }));
    text('.clock', `${isOver ? '+' : ''}${clock(Math.abs(isOver ? Math.floor(left) + 1 : Math.ceil(left)))}`);
    text('.over', isOver ? words.over : words.left);
    const begun = this.#at > 0 || this.#elapsed() > 0;
    text('[name="run"]', this.#started === undefined ? (begun ? words.goOn : words.start) : words.pause);
    this.classList.toggle('is-over', isOver);
    for (const each of this.#items) each.element.classList.toggle('current', begun && each === item);
    const button = (name: string) => this.querySelector<HTMLButtonElement>(`[name="${name}"]`);
    button('back')?.toggleAttribute('disabled', this.#at === 0);
    button('next')?.toggleAttribute('disabled', this.#at === this.#items.length - 1);
    button('reset')?.toggleAttribute('disabled', !begun);
  }
}

/** The wall clock may be set back, and the monotonic clock may stop while a laptop sleeps, so both are used. */
interface Moment {
  readonly wall: number;
  readonly counted: number;
}

function momentNow(): Moment {
  return { wall: Date.now(), counted: performance.now() };
}

function secondsSince({ wall, counted }: Moment): number {
  return Math.max(Date.now() - wall, performance.now() - counted) / 1000;
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

customElements.define('agenda-timer', AgendaTimer);
