/** Counts down to revealing the answers, so that everyone looks up. Stops when another person takes the device to answer. */

const COUNT_FROM = 3;
/** Between two numbers, in milliseconds. */
const BEAT = 800;

export class CountDown {
  readonly #output: HTMLElement | null;
  readonly #button: HTMLElement | null;
  readonly #done: () => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param button hidden while it counts */
  constructor(output: HTMLElement | null, button: HTMLElement | null, done: () => void) {
    this.#output = output;
    this.#button = button;
    this.#done = done;
  }

  /** Asked twice, it counts once: a second count would go on when the first is stopped. */
  start(): void {
    if (this.#waiting === undefined) this.#countFrom(COUNT_FROM);
  }

  #countFrom(left: number): void {
    this.#show(left);
    this.#waiting = setTimeout(() => {
      if (left > 1) this.#countFrom(left - 1);
      else {
        this.stop();
        this.#done();
      }
    }, BEAT);
  }

  stop(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#show(0);
  }

  #show(left: number): void {
    if (this.#button) this.#button.hidden = left > 0;
    if (this.#output) {
      this.#output.hidden = left === 0;
      this.#output.textContent = left === 0 ? '' : String(left);
    }
  }
}
