/** `<check-run>`: runs a health check on this device, from the first vote to the file that is kept. */
import { actionsIn, leftOpen, showActions } from './action-rows.ts';
import { keepRun, keptRun } from './kept-run.ts';
import { QuestionPart } from './question-part.ts';
import { begin, cast, newRun, obstacles, reveal, unanswered, votesToShow, withAction, type Run } from './run.ts';
import { runMarkdown } from './run-markdown.ts';
import { saveFile } from './save-file.ts';
import { questionParts, readSheet, type Sheet } from './sheet.ts';
import { snapshotFile } from './snapshot-file.ts';

const COUNT_FROM = 3;
/** Between two numbers, in milliseconds. */
const BEAT = 800;

type Step = 'begin' | 'ready' | 'cast' | 'reveal' | 'add' | 'save' | 'save-markdown' | 'copy' | 'print' | 'again';

class CheckRun extends HTMLElement {
  #sheet!: Sheet;
  #run!: Run;
  #questions: readonly QuestionPart[] = [];

  /** What the buttons of the page do. */
  readonly #steps = {
    begin: () => this.#begin(),
    ready: () => this.#go({ ...this.#run, phase: 'ballot' }),
    cast: () => this.#go(cast(this.#run)),
    reveal: () => this.#countDown(COUNT_FROM),
    add: () => this.#add(),
    save: () => this.#save(),
    'save-markdown': () => saveFile(`${this.#sheet.check}-${this.#run.date}.md`, this.#markdown(), 'text/markdown'),
    copy: () => void this.#copy(),
    print: () => window.print(),
    again: () => this.#beginAgain(),
  } satisfies Readonly<Record<Step, () => void>>;

  connectedCallback(): void {
    this.#sheet = readSheet(this);
    this.#questions = questionParts(this).flatMap((part, index) => {
      const question = this.#sheet.questions[index];
      return question ? [new QuestionPart(part, question)] : [];
    });
    this.#run = keptRun(this.#sheet.check) ?? newRun(today(), this.dataset.vote === 'open' ? 'form' : 'round');
    this.addEventListener('click', (event) => this.#clicked(event));
    this.addEventListener('input', () => this.#written());
    // Nothing is sent anywhere.
    this.addEventListener('submit', (event) => event.preventDefault());
    this.#show();
  }

  #clicked({ target }: Event): void {
    if (!(target instanceof Element)) return;
    const row = target.closest('.remove')?.closest<HTMLElement>('[data-action]');
    if (row) {
      row.remove();
      this.#written();
      this.#button('add')?.focus();
    }
    const wanted = target.closest<HTMLElement>('[data-step]')?.dataset.step;
    if (wanted !== undefined && isStep(wanted, this.#steps)) this.#steps[wanted]();
  }

  #begin(): void {
    if (this.querySelector<HTMLFormElement>('.start form')?.reportValidity())
      this.#go(begin(this.#run, leftOpen(this, this.#run.unit)));
  }

  #add(): void {
    this.#go(withAction(this.#run));
    this.querySelector<HTMLElement>('.actions [data-action]:last-child [data-field="text"]')?.focus();
  }

  #save(): void {
    const { name, text } = snapshotFile(this.#run, this.#sheet, this.#nameOf(this.#run.unit));
    saveFile(name, text, 'application/yaml');
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#markdown());
      this.#say('Copied.');
    } catch {
      this.#say('This browser does not let a page copy. Save the file instead.');
    }
  }

  #beginAgain(): void {
    if (confirm('Throw away what was answered here, and begin again?')) this.#go(newRun(today(), this.#run.way));
  }

  /** Whatever is typed or chosen is kept at once. */
  #written(): void {
    const run = this.#run;
    if (run.phase === 'start') {
      this.#run = {
        ...run,
        unit: this.#field('unit')?.value ?? '',
        date: this.#field('date')?.value ?? '',
        way: this.querySelector<HTMLInputElement>('[name="way"]:checked')?.value === 'form' ? 'form' : 'round',
      };
      this.#showUnit();
    } else if (run.phase === 'ballot') {
      const given = this.#questions.flatMap(({ id, chosen }) => (chosen === undefined ? [] : [[id, chosen] as const]));
      this.#run = { ...run, ballot: Object.fromEntries(given) };
    } else if (run.phase === 'agree') {
      for (const question of this.#questions) question.showReason();
      this.#run = {
        ...run,
        people: run.way === 'form' ? Number(this.#field('people')?.value ?? 0) : run.people,
        results: Object.fromEntries(this.#questions.map(({ id, result }) => [id, result])),
        actions: [...this.querySelectorAll<HTMLElement>('.rows')].flatMap(actionsIn),
      };
    }
    keepRun(this.#sheet.check, this.#run);
    this.#showState();
  }

  #go(run: Run): void {
    const moved = run.phase !== this.#run.phase;
    this.#run = run;
    keepRun(this.#sheet.check, run.phase === 'start' ? undefined : run);
    this.#show();
    if (!moved) return;
    const heading = this.querySelector<HTMLElement>(`[data-heading="${run.phase}"]`);
    heading?.focus();
    heading?.scrollIntoView({ block: 'start' });
  }

  #countDown(left: number): void {
    const output = this.querySelector<HTMLElement>('.count-down');
    const button = this.#button('reveal');
    if (output === null || left === 0) {
      if (output) output.hidden = true;
      if (button) button.hidden = false;
      this.#go(reveal(this.#run, this.#sheet));
      return;
    }
    if (button) button.hidden = true;
    output.hidden = false;
    output.textContent = String(left);
    setTimeout(() => this.#countDown(left - 1), BEAT);
  }

  #show(): void {
    const run = this.#run;
    this.dataset.phase = run.phase;
    this.dataset.way = run.way;
    for (const question of this.#questions) question.show(run, votesToShow(run, question.id, this.#sheet));
    const [unit, date, people] = [this.#field('unit'), this.#field('date'), this.#field('people')];
    if (unit) unit.value = run.unit;
    if (date) date.value = run.date;
    if (people) people.value = run.people === 0 ? '' : String(run.people);
    for (const way of this.querySelectorAll<HTMLInputElement>('[name="way"]')) way.checked = way.value === run.way;
    const template = this.querySelector<HTMLTemplateElement>('template.action');
    for (const list of this.querySelectorAll<HTMLElement>('.rows')) {
      const carried = list.dataset.carried !== undefined;
      const actions = run.actions.filter((action) => action.carried === carried);
      if (template) showActions(list, template, actions);
      const section = list.closest<HTMLElement>('.carried');
      if (section) section.hidden = actions.length === 0;
    }
    this.#showUnit();
    this.#showState();
  }

  /** What the registers and the last check say, as far as it concerns whom this is about. */
  #showUnit(): void {
    const { unit, phase } = this.#run;
    for (const part of this.querySelectorAll<HTMLElement>('[data-open], [data-concerns]')) {
      const concerned = part.dataset.open ?? part.dataset.concerns ?? '';
      part.hidden = concerned !== '' && concerned !== unit;
    }
    const left = this.querySelector<HTMLElement>('.left-open');
    if (left) left.hidden = phase !== 'start' || leftOpen(this, unit).length === 0;
  }

  #showState(): void {
    const { people, phase } = this.#run;
    this.#write('person', `Person ${people + 1}`);
    this.#write('voted', people === 1 ? 'One person has voted.' : `${people} people have voted.`);
    const missing = this.#sheet.minRespondents - people;
    const button = this.#button('reveal');
    if (button instanceof HTMLButtonElement) button.disabled = missing > 0;
    this.#write(
      'enough',
      missing > 0
        ? `The answers can be shown once ${this.#sheet.minRespondents} people have voted: those of fewer would name them.`
        : '',
    );
    if (phase !== 'agree') return;
    const stops = obstacles(this.#run, this.#sheet);
    const open = unanswered(this.#run, this.#sheet);
    const list = this.querySelector('.obstacles');
    const notes = [...stops, ...(open.length > 0 ? [`Not answered yet: ${open.join(', ')}.`] : [])];
    list?.replaceChildren(
      ...notes.map((note) => {
        const item = document.createElement('li');
        item.textContent = note;
        return item;
      }),
    );
    const save = this.#button('save');
    if (save instanceof HTMLButtonElement) save.disabled = stops.length > 0;
    this.#write('when', `${this.#nameOf(this.#run.unit)}, ${this.#run.date}, ${people} people`);
  }

  #markdown(): string {
    return runMarkdown(this.#run, this.#sheet, (ref) => this.#nameOf(ref));
  }

  /** As the lists to choose from say it. */
  #nameOf(ref: string): string {
    if (ref === '') return 'The organisation';
    const option = [...this.querySelectorAll<HTMLOptionElement>('option')].find(({ value }) => value === ref);
    return option?.text ?? ref.split('/').at(-1) ?? ref;
  }

  #say(words: string): void {
    this.#write('said', words);
  }

  #write(name: string, words: string): void {
    for (const output of this.querySelectorAll(`[data-say="${name}"]`)) output.textContent = words;
  }

  #field(name: string): HTMLInputElement | null {
    return this.querySelector(`[data-field="${name}"]`);
  }

  #button(step: Step): HTMLElement | null {
    return this.querySelector(`[data-step="${step}"]`);
  }
}

function isStep(name: string, steps: Readonly<Record<Step, unknown>>): name is Step {
  return Object.hasOwn(steps, name);
}

/** In the time zone of whoever holds the device. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

customElements.define('check-run', CheckRun);
