/** `<search-dialog>`: a field, what was found below it as one types, and filters beside. */
import { allows } from '#search/facets.ts';
import { say } from '#words/say.ts';
import { ActiveOption } from './active-option.ts';
import { fillDialog, part, type DialogParts } from './dialog-parts.ts';
import { element } from './elements.ts';
import { openEngine, type Engine, type Findings, type Hit, type Limit } from './engine.ts';
import { FilterFields } from './filter-fields.ts';
import { resultGroup } from './result-group.ts';
import { spoken } from './spoken.ts';
import { waysOn, type WaysOn } from './ways-on.ts';

/** As many pages as a reader looks through before typing another word. */
const SHOWN_AT_ONCE = 8;
/** Milliseconds of rest after a key. */
const REST = 60;

/** Why not everything was searched, and what was. */
const LIMITS: Readonly<Record<Limit, string>> = { refused: spoken.refused, unreachable: spoken.unreachable };

export class SearchDialog extends HTMLElement {
  readonly #root = new URL(document.documentElement.dataset.root ?? '/', document.baseURI).href;
  #parts: DialogParts | undefined;
  #engine: Promise<Engine> | undefined;
  #options: ActiveOption | undefined;
  #filters: FilterFields | undefined;
  #findings: Findings = { hits: [] };
  #shown = SHOWN_AT_ONCE;
  /** Counts searches: an answer to an older one is not shown. */
  #turn = 0;

  connectedCallback(): void {
    if (this.#parts) return;
    const parts = fillDialog(this);
    this.#parts = parts;
    this.#options = new ActiveOption(parts.input, parts.results);
    this.#filters = new FilterFields(parts.filters, () => void this.#show());
    parts.input.addEventListener('input', () => this.#searchSoon());
    parts.close.addEventListener('click', () => parts.dialog.close());
    parts.more.addEventListener('click', () => this.#showMore());
    part(parts.corrected, 'button', HTMLButtonElement).addEventListener('click', () => void this.#search(true));
    parts.dialog.addEventListener('click', (event) => this.#closeOn(event, parts.dialog));
  }

  open(): void {
    const { dialog, input, filters } = this.#known();
    if (!dialog.open) {
      filters.open = matchMedia('(width >= 48rem)').matches;
      dialog.showModal();
    }
    input.select();
    if (input.value === '') void this.#search();
  }

  /** The pages for a query in their order, as the dialog would show them without filters. */
  async find(query: string): Promise<readonly Hit['page'][]> {
    const { hits } = await (await this.#load()).find(query);
    return hits.map(({ page }) => page);
  }

  #load(): Promise<Engine> {
    this.#engine ??= openEngine(this.#root);
    return this.#engine;
  }

  #searchSoon(): void {
    this.#turn += 1;
    const turn = this.#turn;
    setTimeout(() => turn === this.#turn && void this.#search(), REST);
  }

  async #search(asTyped = false): Promise<void> {
    const { input, status } = this.#known();
    this.#turn += 1;
    const turn = this.#turn;
    const late = setTimeout(() => (status.textContent = spoken.searching), 400);
    try {
      const engine = await this.#load();
      const findings = await engine.find(input.value, asTyped);
      if (turn !== this.#turn) return;
      this.#findings = findings;
      this.#shown = SHOWN_AT_ONCE;
      await this.#show();
    } catch {
      this.#engine = undefined;
      if (turn === this.#turn) this.#showFailure(asTyped);
    } finally {
      clearTimeout(late);
    }
  }

  async #show(): Promise<void> {
    const { results, status, more, input } = this.#known();
    const turn = this.#turn;
    const { hits } = this.#findings;
    const choice = this.#filters?.choice ?? { kind: new Set(), audience: new Set() };
    const allowed = hits.filter(({ page }) => allows(choice, page));
    const shown = allowed.slice(0, this.#shown);
    const readings = await Promise.all(shown.map((hit) => hit.read()));
    if (turn !== this.#turn) return;
    results.replaceChildren(
      ...shown.flatMap((hit, place) => (readings[place] ? [resultGroup(hit, readings[place], place, this.#root)] : [])),
    );
    more.hidden = allowed.length <= shown.length;
    this.#filters?.show(hits.map(({ page }) => page));
    this.#showCorrection();
    this.#showLimit();
    this.#options?.reset();
    status.textContent = statusOf(this.#findings.corrected ?? input.value.trim(), allowed.length);
    this.#showWays(allowed.length);
  }

  #showMore(): void {
    const { results, input } = this.#known();
    const before = results.childElementCount;
    this.#shown += SHOWN_AT_ONCE;
    void this.#show().then(() => {
      input.focus();
      results.children[before]?.scrollIntoView({ block: 'nearest' });
    });
  }

  #showCorrection(): void {
    const { corrected, input } = this.#known();
    const read = this.#findings.corrected;
    corrected.hidden = read === undefined;
    part(corrected, 'strong', HTMLElement).textContent = read ?? '';
    part(corrected, 'span', HTMLElement).textContent = say(spoken.quoted, { query: input.value.trim() });
  }

  #showLimit(): void {
    const { limit } = this.#known();
    const reason = this.#findings.limit;
    const again = element('button', { type: 'button' }, spoken.again);
    again.addEventListener('click', () => void this.#search());
    limit.hidden = reason === undefined;
    limit.replaceChildren(
      ...(reason === undefined ? [] : [LIMITS[reason]]),
      ...(reason === 'unreachable' ? [' ', again] : []),
    );
  }

  #showFailure(asTyped: boolean): void {
    const { status, ways } = this.#known();
    this.#findings = { hits: [] };
    this.#empty();
    status.textContent = spoken.failed;
    ways.replaceChildren(
      ...waysOn({
        advice: [spoken.offline],
        action: { label: spoken.retry, run: () => void this.#search(asTyped) },
      }),
    );
  }

  #showWays(count: number): void {
    const { ways, input } = this.#known();
    const clear = () => {
      this.#filters?.clear();
      void this.#show();
    };
    ways.hidden = count > 0;
    ways.replaceChildren(
      ...(count > 0 ? [] : waysOn(waysFrom(input.value.trim(), this.#filters?.isChosen ? clear : undefined))),
    );
  }

  #empty(): void {
    const { results, more, corrected, limit, filters, ways } = this.#known();
    results.replaceChildren();
    for (const each of [more, corrected, limit, filters]) each.hidden = true;
    ways.hidden = false;
    this.#options?.reset();
  }

  /** On a click beside the dialog, and on one that leads away. */
  #closeOn({ target, ctrlKey, metaKey }: MouseEvent, dialog: HTMLDialogElement): void {
    const leads = target instanceof Element && target.closest('a[href]') !== null && !ctrlKey && !metaKey;
    if (target === dialog || leads) dialog.close();
  }

  #known(): DialogParts {
    if (!this.#parts) throw new Error('The search dialog is not on the page yet.');
    return this.#parts;
  }
}

function statusOf(query: string, count: number): string {
  if (query === '') return '';
  return count === 0 ? say(spoken.nothing, { query }) : say(spoken.found, { count, query });
}

function waysFrom(query: string, clear: (() => void) | undefined): WaysOn {
  if (query === '') return { advice: [spoken.understood] };
  if (clear)
    return {
      advice: [spoken.filtered],
      action: { label: spoken.unfiltered, run: clear },
    };
  return { advice: [spoken.fewer] };
}
