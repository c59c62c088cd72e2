/** `<check-run>`: runs a health check on this device, from the first vote to the file that is kept. */
import { copied } from '#site/client/clipboard.ts';
import { dayIn } from '#site/client/day.ts';
import { saveFile, type TextFile } from '#site/client/kept/file.ts';
import { difference, type Value } from '#site/client/kept/fields.ts';
import type { KeptDocument } from '#site/client/kept/kept-document.ts';
import { tellTroubles } from '#site/client/kept/notice.ts';
import { openDocument } from '#site/client/kept/open.ts';
import { today } from '#site/client/today.ts';
import { say, wordsFrom } from '#words/say.ts';
import { actionsIn, leftOpen, offer, showActions } from './action-rows.client.ts';
import { QuestionPart } from './question-part.client.ts';
import {
  begin,
  cast,
  isEmpty,
  newRun,
  obstacles,
  reveal,
  unanswered,
  votesToShow,
  withAction,
  type Phase,
  type Run,
} from './run.ts';
import { CountDown } from './count-down.client.ts';
import { nameIn, showFile, showNotes } from './keep-part.client.ts';
import { fieldsOf, runFrom, shapeOf } from './run-fields.client.ts';
import { runMarkdown } from './run-markdown.ts';
import { RUN_WORDS, type RunWords } from './run-words.ts';
import { questionParts, readSheet, type Sheet } from './sheet.client.ts';
import { templateOf } from './template.ts';
import { showOlder } from './older-part.client.ts';
import { isNamed, showTurns, write } from './turns-part.client.ts';
import { snapshotFile, type SnapshotFile } from './snapshot-file.ts';

type Step =
  | 'begin'
  | 'ready'
  | 'cast'
  | 'back'
  | 'more'
  | 'restart'
  | 'reveal'
  | 'add'
  | 'save'
  | 'save-markdown'
  | 'copy-file'
  | 'copy'
  | 'print'
  | 'again';

class CheckRun extends HTMLElement {
  #sheet!: Sheet;
  #words!: RunWords;
  #kept!: KeptDocument;
  #run!: Run;
  #isWriting = false;
  #countDown!: CountDown;
  #questions: readonly QuestionPart[] = [];

  /** What the buttons of the page do, and in which phase: another window may have gone on. */
  readonly #steps = {
    begin: { in: 'start', act: () => this.#begin() },
    ready: { in: 'pass', act: () => this.#go({ ...this.#run, phase: 'ballot' }) },
    cast: { in: 'ballot', act: () => this.#cast() },
    // Only where nothing was answered: what was is cast, and never thrown away.
    back: { in: 'ballot', act: () => isEmpty(this.#run) && this.#go({ ...this.#run, phase: 'pass' }) },
    more: { in: 'agree', act: () => this.#run.way === 'round' && this.#go({ ...this.#run, phase: 'pass' }) },
    restart: { in: 'pass', act: () => this.#beginAgain() },
    reveal: { in: 'pass', act: () => this.#countDown.start() },
    add: { in: 'agree', act: () => this.#add() },
    save: { in: 'agree', act: () => saveFile({ ...this.#file(), type: 'application/yaml' }) },
    'save-markdown': { in: 'agree', act: () => saveFile(this.#markdownFile()) },
    'copy-file': { in: 'agree', act: () => void this.#copy(this.#file().text) },
    copy: { in: 'agree', act: () => void this.#copy(this.#markdown()) },
    print: { in: 'agree', act: () => window.print() },
    again: { in: 'agree', act: () => this.#beginAgain() },
  } satisfies Readonly<Record<Step, { readonly in: Phase; readonly act: () => unknown }>>;

  connectedCallback(): void {
    this.#sheet = readSheet(this);
    this.#words = wordsFrom(this, RUN_WORDS);
    this.#questions = questionParts(this).flatMap((part, index) => {
      const question = this.#sheet.questions[index];
      return question ? [new QuestionPart(part, question, this.#words)] : [];
    });
    const { check } = this.#sheet;
    const former = (this.dataset.former ?? '').split(' ').filter((id) => id !== '');
    this.#kept = openDocument({ kind: 'health-check', entry: check, purpose: 'run' }, { ...shapeOf(check), former });
    this.#countDown = new CountDown(this.querySelector('.count-down'), this.#button('reveal'), () => this.#reveal());
    this.#run = this.#asKept();
    this.#kept.follow(() => this.#follow());
    const notice = this.querySelector<HTMLElement>('[data-kept-notice]');
    if (notice)
      tellTroubles(notice, this.#kept, {
        what: this.#words.thisCheck,
        instead: this.#words.keepOpen,
        // Before the answers are shown, no file may show them.
        file: () => (this.#run.phase === 'agree' ? this.#markdownFile() : undefined),
      });
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
    if (wanted === undefined || !isNamed(wanted, this.#steps)) return;
    this.#kept.refresh();
    const step = this.#steps[wanted];
    if (step.in === this.#run.phase) step.act();
  }

  #begin(): void {
    if (!this.querySelector<HTMLFormElement>('.start form')?.reportValidity()) return;
    const { unit, date, way } = this.#run;
    // The day stays the day on which it was begun.
    const template = templateOf(this.#sheet);
    this.#go(begin({ ...this.#run, template }, leftOpen(this, unit)), { unit, date, way });
  }

  #cast(): void {
    if (isEmpty(this.#run)) return;
    const ballots = this.#sheet.questions.map(({ id }) => [`ballot ${id}`, null] as const);
    // Of all questions alike, so that nothing tells which of them this person answered.
    this.#go(cast(this.#run), Object.fromEntries(ballots));
  }

  #add(): void {
    this.#go(withAction(this.#run));
    this.querySelector<HTMLElement>('.actions [data-action]:last-child [data-field="text"]')?.focus();
  }

  #file(): SnapshotFile {
    return snapshotFile(this.#run, this.#sheet, nameIn(this, this.#words, this.#run.unit), this.#words);
  }

  async #copy(text: string): Promise<void> {
    const isCopied = await copied(text);
    write(this, 'said', isCopied ? this.#words.copied : this.#words.notCopied);
  }

  #beginAgain(): void {
    if (!confirm(this.#words.again)) return;
    const { way } = this.#run;
    this.#kept.clear();
    this.#go({ ...this.#asKept(), way });
    this.#focusHeading();
  }

  /** Whatever is typed or chosen is kept at once. */
  #written(): void {
    const run = this.#run;
    if (run.phase === 'start') {
      this.#keep({
        ...run,
        unit: this.#field('unit')?.value ?? '',
        date: this.#field('date')?.value ?? '',
        way: this.querySelector<HTMLInputElement>('[name="way"]:checked')?.value === 'form' ? 'form' : 'round',
      });
      this.#showUnit();
    } else if (run.phase === 'ballot') {
      const given = this.#questions.flatMap(({ id, chosen }) => (chosen === undefined ? [] : [[id, chosen] as const]));
      this.#keep({ ...run, ballot: { ...run.ballot, ...Object.fromEntries(given) } });
    } else if (run.phase === 'agree') {
      for (const question of this.#questions) question.showReason();
      const results = this.#questions.map((question) => [question.id, question.resultAfter(run.results[question.id])]);
      this.#keep({
        ...run,
        people: run.way === 'form' ? Number(this.#field('people')?.value ?? 0) : run.people,
        results: { ...run.results, ...(Object.fromEntries(results) as Run['results']) },
        actions: [...this.querySelectorAll<HTMLElement>('.rows')].flatMap(actionsIn),
      });
    }
    this.#showState();
  }

  #go(run: Run, also: Readonly<Record<string, Value>> = {}): void {
    const moved = run.phase !== this.#run.phase;
    this.#keep(run, also);
    this.#show();
    if (moved) this.#focusHeading();
  }

  #focusHeading(): void {
    const heading = this.querySelector<HTMLElement>(`[data-heading="${this.#run.phase}"]`);
    heading?.focus();
    heading?.scrollIntoView({ block: 'start' });
  }

  /** Writes only what changed, because another window may have changed the rest. */
  #keep(run: Run, also: Readonly<Record<string, Value>> = {}): void {
    const changes = { ...also, ...difference(fieldsOf(this.#run), fieldsOf(run)) };
    this.#run = run;
    this.#isWriting = true;
    this.#kept.change(changes);
    this.#isWriting = false;
  }

  #follow(): void {
    const run = this.#asKept();
    const isKnown = Object.keys(difference(fieldsOf(this.#run), fieldsOf(run))).length === 0;
    if (this.#isWriting && isKnown) return;
    this.#run = run;
    this.#show();
  }

  #asKept(): Run {
    return runFrom(this.#kept.answers, newRun(today(), this.dataset.vote === 'open' ? 'form' : 'round'));
  }

  #reveal(): void {
    this.#kept.refresh();
    if (this.#run.phase === 'pass') this.#go(reveal(this.#run, this.#sheet));
  }

  #show(): void {
    const run = this.#run;
    this.dataset.phase = run.phase;
    this.dataset.way = run.way;
    if (run.phase !== 'pass') this.#countDown.stop();
    for (const question of this.#questions) question.show(run, votesToShow(run, question.id, this.#sheet));
    const [unit, date, people] = [this.#field('unit'), this.#field('date'), this.#field('people')];
    if (unit instanceof HTMLSelectElement) offer(unit, run.unit);
    if (unit) unit.value = run.unit;
    if (date && date.value !== run.date) date.value = run.date;
    if (people && Number(people.value) !== run.people) people.value = run.people === 0 ? '' : String(run.people);
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
    const words = this.#words;
    showTurns(this, this.#run, this.#sheet, words);
    showOlder(this, this.#run, this.#sheet, words);
    if (this.#run.phase !== 'agree') return;
    const stops = obstacles(this.#run, this.#sheet, words);
    const open = unanswered(this.#run, this.#sheet);
    showNotes(this, [...stops, ...(open.length > 0 ? [say(words.notYet, { numbers: open.join(', ') })] : [])]);
    showFile(this, stops.length > 0 ? undefined : this.#file());
    const { unit, date, people } = this.#run;
    write(
      this,
      'when',
      say(words.when, { unit: nameIn(this, this.#words, unit), day: dayIn(words.dates, date), count: people }),
    );
  }

  #markdownFile(): TextFile {
    return { name: `${this.#sheet.check}-${this.#run.date}.md`, text: this.#markdown(), type: 'text/markdown' };
  }

  #markdown(): string {
    return runMarkdown(this.#run, this.#sheet, (ref) => nameIn(this, this.#words, ref), this.#words);
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector(`[data-field="${name}"]`);
  }

  #button(step: Step): HTMLElement | null {
    return this.querySelector(`[data-step="${step}"]`);
  }
}

customElements.define('check-run', CheckRun);
