/** `<growth-plan>`: a plan that is written, kept, printed and handed on in this browser, and nowhere else. */
import { changesSince } from '../../grow/changes.ts';
import type { LadderOutline } from '../../grow/outline.ts';
import { choiceOf, planFor, rewrite, titleOf, withGroup, type Choice, type Plan } from '../../grow/plan.ts';
import { fromFragment, isShared, toFragment } from '../../grow/share.ts';
import { askedFor, begunFor } from './asked-for.ts';
import { showChanges } from './change-notice.ts';
import { Choices, option } from './choices.ts';
import { download, readFile, type Format } from './files.ts';
import { groupForm, sortedGroups } from './group-form.ts';
import { forget, keep, keptPlan, keptPlans, newKey } from './kept-plans.ts';
import { keepForOffline } from './offline.ts';
import { part } from './parts.ts';
import { sheetOf } from './sheet.ts';

class GrowthPlan extends HTMLElement {
  #ladders: readonly LadderOutline[] = [];
  #plan: Plan | undefined;
  /** Where the plan is kept; none as long as nothing was written. */
  #key: string | undefined;
  #shared: Plan | undefined;
  #choices!: Choices;

  async connectedCallback(): Promise<void> {
    this.#choices = new Choices(this, () => this.#choose());
    this.#listen();
    await this.#readLadders();
    await this.#readAddress();
    await keepForOffline();
  }

  #listen(): void {
    const acts: Readonly<Record<string, () => unknown>> = {
      begin: () => {
        this.#begin();
        this.#say('A new plan. The others stay as they are.');
        this.#choices.focus();
      },
      discard: () => this.#discard(),
      update: () => this.#rewrite(this.#plan && choiceOf(this.#plan)),
      print: () => print(),
      markdown: () => this.#export('markdown'),
      csv: () => this.#export('csv'),
      share: () => this.#share(),
      'take-over': () => this.#takeOver(),
      leave: () => this.#leaveShared(),
    };
    for (const [name, act] of Object.entries(acts))
      part(this, name, HTMLButtonElement).addEventListener('click', () => void act());
    this.#kept.addEventListener('change', () => this.#open(this.#kept.value));
    const file = part(this, 'file', HTMLInputElement);
    file.addEventListener('change', () => void this.#import(file));
    window.addEventListener('hashchange', () => void this.#readAddress());
    window.addEventListener('storage', ({ key }) => {
      if (key === null || key === this.#key) this.#open(this.#key);
      else this.#listKept();
    });
  }

  async #readLadders(): Promise<void> {
    try {
      const answer = await fetch(this.dataset.ladders ?? '');
      this.#ladders = ((await answer.json()) as { readonly ladders: readonly LadderOutline[] }).ladders;
    } catch {
      this.#say(
        'The ladders could not be read just now. Plans that are kept here can be read, changed and exported all the same.',
      );
    }
  }

  async #readAddress(): Promise<void> {
    this.#shared = isShared(location.hash) ? await fromFragment(location.hash) : undefined;
    if (isShared(location.hash) && this.#shared === undefined)
      this.#say('The link is not whole: it was cut on its way, or is no growth plan. Ask for it again, or for a file.');
    const [asked, kept] = [askedFor(location.search, this.#ladders), keptPlans()];
    const begun = begunFor(asked, kept);
    if (begun !== undefined || asked === undefined) this.#open((begun ?? kept[0])?.key);
    else if (asked.choice === undefined) this.#begin(asked.outline.id);
    else this.#show(planFor(asked.outline, asked.choice, today()), undefined);
  }

  #open(key: string | undefined): void {
    const kept = key === undefined || key === '' ? undefined : keptPlan(key);
    this.#show(kept?.plan, kept?.key);
  }

  #show(plan: Plan | undefined, key: string | undefined, ladder = plan?.ladder.id): void {
    this.#plan = plan;
    this.#key = key;
    this.#choices.show(this.#ladders, ladder, plan);
    this.#listKept();
    this.#showGroups();
  }

  #showGroups(): void {
    const plan = this.#plan;
    const { asked, left } = sortedGroups(plan?.groups ?? []);
    const forms = (groups: typeof asked) =>
      groups.map((group) =>
        groupForm(group, this, (change) => {
          if (this.#plan) this.#keep(withGroup(this.#plan, group.id, change, today()));
        }),
      );
    part(this, 'groups', HTMLElement).replaceChildren(...forms(asked));
    part(this, 'left-groups', HTMLElement).replaceChildren(...forms(left));
    part(this, 'left', HTMLElement).hidden = left.length === 0;
    for (const name of ['ways', 'level']) part(this, name, HTMLElement).hidden = plan === undefined;
    part(this, 'hint', HTMLElement).hidden = plan !== undefined;
    part(this, 'link', HTMLElement).hidden = true;
    this.#showLevel(plan);
    if (plan !== undefined && this.#ladders.length > 0)
      showChanges(part(this, 'changes', HTMLElement), changesSince(plan, this.#outlineOf(plan)), plan);
    else part(this, 'changes', HTMLElement).hidden = true;
    this.#showSheet();
  }

  #showLevel(plan: Plan | undefined): void {
    const level = plan && this.#outlineOf(plan)?.levels.find(({ id }) => id === plan.to.id);
    const link = part(this, 'level-link', HTMLAnchorElement);
    link.closest('p')?.toggleAttribute('hidden', level === undefined);
    if (level === undefined) return;
    link.textContent = level.label;
    link.href = `${document.documentElement.dataset.root ?? '/'}${level.href.slice(1)}`;
  }

  #showSheet(): void {
    const shown = this.#shared ?? this.#plan;
    this.classList.toggle('shared', this.#shared !== undefined);
    part(this, 'sheet', HTMLElement).replaceChildren(...(shown === undefined ? [] : [sheetOf(shown)]));
  }

  #listKept(): void {
    const kept = keptPlans();
    this.#kept.replaceChildren(
      ...(this.#key === undefined ? [option('', 'A new plan')] : []),
      ...kept.map(({ key, plan }) => option(key, `${titleOf(plan)} (${plan.ladder.label})`)),
    );
    this.#kept.value = this.#key ?? '';
    part(this, 'plans', HTMLElement).hidden = kept.length === 0;
    part(this, 'discard', HTMLButtonElement).hidden = this.#key === undefined;
  }

  #choose(): void {
    this.#rewrite(this.#choices.choice);
  }

  #rewrite(choice: Choice | undefined): void {
    const { outline } = this.#choices;
    if (outline === undefined || choice === undefined) return;
    const plan = this.#plan ? rewrite(this.#plan, outline, choice, today()) : planFor(outline, choice, today());
    if (plan === undefined) return;
    this.#keep(plan);
    this.#showGroups();
  }

  #keep(plan: Plan): void {
    this.#plan = plan;
    this.#key ??= newKey();
    this.#say(
      keep({ key: this.#key, plan })
        ? 'Kept in this browser.'
        : 'This browser keeps nothing, or has no room left: export the plan before you close the page.',
    );
    this.#listKept();
    this.#showSheet();
  }

  #begin(ladder?: string): void {
    this.#show(undefined, undefined, ladder);
  }

  #discard(): void {
    if (this.#plan === undefined || this.#key === undefined) return;
    if (
      !confirm(
        `Delete the plan “${titleOf(this.#plan)}” from this browser? Nobody else has it, unless you exported or shared it.`,
      )
    )
      return;
    forget(this.#key);
    this.#open(keptPlans()[0]?.key);
    this.#say('Deleted.');
  }

  #export(format: Format): void {
    if (this.#plan) download(this.#plan, format);
  }

  async #import(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    const imported = await readFile(file);
    field.value = '';
    if ('fault' in imported) this.#say(imported.fault);
    else this.#add(imported.plan, `Imported as a plan of its own: ${titleOf(imported.plan)}.`);
  }

  async #share(): Promise<void> {
    const fragment = this.#plan && (await toFragment(this.#plan));
    if (fragment === undefined) {
      this.#say('This plan is too long for a link. Export it as Markdown, and send the file.');
      return;
    }
    const field = part(this, 'address', HTMLInputElement);
    field.value = new URL(fragment, location.href.replace(/[?#].*/, '')).href;
    part(this, 'link', HTMLElement).hidden = false;
    field.select();
    const told = 'The link holds the whole plan: whoever has it can read it.';
    this.#say((await isCopied(field.value)) ? `The link is copied. ${told}` : told);
  }

  #takeOver(): void {
    const plan = this.#shared;
    this.#leaveShared();
    if (plan !== undefined) this.#add(plan, 'Taken over: it is now kept in this browser, and yours to change.');
  }

  #leaveShared(): void {
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#shared = undefined;
    this.#showSheet();
  }

  #add(plan: Plan, words: string): void {
    const key = newKey();
    const isKept = keep({ key, plan });
    this.#show(plan, key);
    this.#say(isKept ? words : 'This browser keeps nothing: export the plan before you close the page.');
  }

  #outlineOf(plan: Plan): LadderOutline | undefined {
    return this.#ladders.find(({ id }) => id === plan.ladder.id);
  }

  #say(words: string): void {
    part(this, 'said', HTMLElement).textContent = words;
  }

  get #kept(): HTMLSelectElement {
    return part(this, 'kept', HTMLSelectElement);
  }
}

/** Some browsers refuse, and outside a secure context there is no clipboard at all. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** By the clock of whoever writes. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
}

customElements.define('growth-plan', GrowthPlan);
