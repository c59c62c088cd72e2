/** `<growth-plan>`: a plan that is written, kept, printed and handed on in this browser, and nowhere else. */
import { difference } from '#site/client/kept/fields.ts';
import type { KeptDocument } from '#site/client/kept/kept-document.ts';
import { tellTroubles } from '#site/client/kept/notice.ts';
import { today } from '#site/client/today.ts';
import { say } from '#words/say.ts';
import { changesSince } from './changes.ts';
import type { LadderOutline } from './file/outline.ts';
import { asksTheSame, choiceOf, planFor, rewrite, titleOf, withGroup, type Choice, type Plan } from './plan.ts';
import { fieldsOf, planFrom } from './plan-fields.ts';
import { fromFragment, isShared } from './share.ts';
import { askedFor, begunFor } from './asked-for.client.ts';
import { showChanges } from './change-notice.client.ts';
import { Choices } from './choices.client.ts';
import { download, fileOf, readFile } from './files.client.ts';
import { groupForm, sortedGroups, type GroupForm } from './group-form.client.ts';
import { tellOfHidden } from './hidden-plans.client.ts';
import { keepInSight } from './in-sight.client.ts';
import { foldIntroduction } from './introduction.client.ts';
import { listKept } from './kept-choice.client.ts';
import { keptWhen } from './kept-when.client.ts';
import { keptPlans, newId, planDocument } from './kept-plans.client.ts';
import { readLadders } from './ladders.client.ts';
import { showLevelLink } from './level-link.client.ts';
import { keepForOffline } from './offline.client.ts';
import { part } from './parts.client.ts';
import { PlanLink } from './plan-link.client.ts';
import { plannerWords } from './planner-words.ts';
import { sheetOf } from './sheet.client.ts';

/** The browser lacks what is on the page, or what is on the page is gone from the browser. */
const UNKEPT = ['blocked', 'full', 'later', 'stuck', 'deleted'] as const;

class GrowthPlan extends HTMLElement {
  readonly #words = plannerWords(this);
  #ladders: readonly LadderOutline[] = [];
  #plan: Plan | undefined;
  /** Where the plan is kept: nothing is, before something was written. */
  #id = newId();
  #document!: KeptDocument;
  #unfollow: readonly (() => void)[] = [];
  #forms: readonly GroupForm[] = [];
  #isWriting = false;
  #shared: Plan | undefined;
  #choices!: Choices;
  readonly #link = new PlanLink(this, this.#words, (words) => this.#say(words));

  async connectedCallback(): Promise<void> {
    if (isShared(location.hash) || keptPlans().length > 0) foldIntroduction();
    keepInSight(this, part(this, 'bar', HTMLElement), this.#notice);
    this.#choices = new Choices(this, this.#words, () => this.#choose());
    this.#listen();
    this.#attend(this.#id);
    const ladders = await readLadders(this.dataset.ladders ?? '');
    if (ladders === undefined) this.#say(this.#words.unread);
    this.#ladders = ladders ?? [];
    await this.#readAddress();
    await keepForOffline();
  }

  #listen(): void {
    const acts: Readonly<Record<string, () => unknown>> = {
      begin: () => {
        this.#begin();
        this.#say(this.#words.begun);
        this.#choices.focus();
      },
      discard: () => this.#discard(),
      update: () => this.#rewrite(this.#plan && choiceOf(this.#plan)),
      print: () => print(),
      markdown: () => this.#handOn((plan) => download(plan, 'markdown', this.#words)),
      csv: () => this.#handOn((plan) => download(plan, 'csv', this.#words)),
      share: () => this.#handOn((plan) => this.#link.share(plan)),
      'take-over': () => this.#takeOver(),
      leave: () => this.#leaveShared(),
    };
    for (const [name, act] of Object.entries(acts))
      part(this, name, HTMLButtonElement).addEventListener('click', () => void act());
    this.#kept.addEventListener('change', () => this.#open(this.#kept.value));
    const file = part(this, 'file', HTMLInputElement);
    file.addEventListener('change', () => void this.#import(file));
    window.addEventListener('hashchange', () => void this.#readAddress());
    window.addEventListener('beforeprint', () => this.#document.refresh());
    // Another window may have begun a plan, or deleted one.
    window.addEventListener('storage', () => this.#listKept());
  }

  async #readAddress(): Promise<void> {
    this.#link.close();
    this.#shared = isShared(location.hash) ? await fromFragment(location.hash) : undefined;
    if (this.#shared !== undefined) foldIntroduction();
    else if (isShared(location.hash)) this.#say(this.#words.cut);
    const [asked, kept] = [askedFor(location.search, this.#ladders), keptPlans()];
    const begun = begunFor(asked, kept);
    if (begun !== undefined || asked === undefined) this.#open((begun ?? kept[0])?.id);
    else if (asked.choice === undefined) this.#begin(asked.outline.id);
    else this.#show(planFor(asked.outline, asked.choice, today()), undefined);
  }

  #open(id: string | undefined): void {
    const kept = keptPlans().find((each) => each.id === id);
    this.#show(kept?.plan, kept?.id);
  }

  #show(plan: Plan | undefined, id = newId(), ladder = plan?.ladder.id): void {
    if (id !== this.#id) this.#link.close();
    this.#plan = plan;
    this.#attend(id);
    this.#choices.show(this.#ladders, ladder, plan);
    this.#listKept();
    this.#showGroups();
  }

  /** Follows the document of the plan that is shown, and says what becomes of it. */
  #attend(id: string): void {
    for (const end of this.#unfollow) end();
    this.#id = id;
    this.#document = planDocument(id);
    this.#unfollow = [
      this.#document.follow(() => this.#follow()),
      tellTroubles(this.#notice, this.#document, {
        what: this.#words.thisPlan,
        instead: this.#words.exportFirst,
        file: () => this.#plan && fileOf(this.#plan, 'markdown', this.#words),
      }),
    ];
  }

  /** Shows what another window wrote without disturbing what the reader is typing. */
  #follow(): void {
    const [before, plan] = [this.#plan, planFrom(this.#document.answers)];
    if (this.#isWriting || plan === undefined) return;
    this.#plan = plan;
    if (before !== undefined && asksTheSame(before, plan)) this.#showNotes(plan);
    else this.#show(plan, this.#id);
  }

  #showNotes(plan: Plan): void {
    for (const form of this.#forms) {
      const group = plan.groups.find(({ id }) => id === form.id);
      if (group) form.show(group);
    }
    this.#showSheet();
  }

  #showGroups(): void {
    const plan = this.#plan;
    const { asked, left } = sortedGroups(plan?.groups ?? []);
    const forms = (groups: typeof asked) =>
      groups.map((group) =>
        groupForm(group, this, this.#words, (change) => {
          if (this.#plan) this.#keep(withGroup(this.#plan, group.id, change, today()));
        }),
      );
    const [askedForms, leftForms] = [forms(asked), forms(left)];
    this.#forms = [...askedForms, ...leftForms];
    part(this, 'groups', HTMLElement).replaceChildren(...askedForms.map(({ element }) => element));
    part(this, 'left-groups', HTMLElement).replaceChildren(...leftForms.map(({ element }) => element));
    part(this, 'left', HTMLElement).hidden = left.length === 0;
    part(this, 'level', HTMLElement).hidden = plan === undefined;
    part(this, 'hint', HTMLElement).hidden = plan !== undefined;
    const level = plan && this.#outlineOf(plan)?.levels.find(({ id }) => id === plan.to.id);
    showLevelLink(part(this, 'level-link', HTMLAnchorElement), level);
    if (plan !== undefined && this.#ladders.length > 0)
      showChanges(part(this, 'changes', HTMLElement), changesSince(plan, this.#outlineOf(plan)), plan, this.#words);
    else part(this, 'changes', HTMLElement).hidden = true;
    this.#showSheet();
  }

  #showSheet(): void {
    const shown = this.#shared ?? this.#plan;
    this.classList.toggle('shared', this.#shared !== undefined);
    part(this, 'sheet', HTMLElement).replaceChildren(...(shown === undefined ? [] : [sheetOf(shown, this.#words)]));
    part(this, 'ways', HTMLElement).hidden = shown === undefined;
    part(this, 'print', HTMLElement).classList.toggle('first', this.#shared === undefined);
    this.#link.follow(this.#shared === undefined ? this.#plan : undefined);
    this.#showWhen();
  }

  #showWhen(): void {
    const when = part(this, 'when', HTMLElement);
    const isKept = !this.#document.isUnkept && !UNKEPT.some((trouble) => this.#document.troubles.has(trouble));
    const isOwn = this.#shared === undefined && this.#plan !== undefined;
    when.textContent = isOwn ? keptWhen({ at: this.#document.changedAt, isKept }, Date.now(), this.#words) : '';
    when.classList.toggle('not', !isKept);
  }

  #listKept(): void {
    const kept = keptPlans();
    listKept(this, kept, this.#id, this.#words);
    if (kept.length > 0) foldIntroduction();
    tellOfHidden(this.#notice, this.#words);
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

  /** Writes only what changed, because another window may have changed the rest. */
  #keep(plan: Plan): void {
    const before = planFrom(this.#document.answers);
    this.#isWriting = true;
    this.#document.change(difference(before === undefined ? {} : fieldsOf(this.#plan ?? before), fieldsOf(plan)));
    this.#isWriting = false;
    this.#plan = plan;
    // With what another window has written since.
    this.#follow();
    this.#say(this.#document.isUnkept ? '' : this.#words.kept);
    this.#showWhen();
    this.#listKept();
  }

  #begin(ladder?: string): void {
    this.#show(undefined, newId(), ladder);
  }

  #discard(): void {
    if (this.#plan === undefined) return;
    if (!confirm(say(this.#words.reallyDelete, { title: this.#titleOf(this.#plan) }))) return;
    this.#isWriting = true;
    this.#document.remove();
    this.#isWriting = false;
    this.#open(keptPlans()[0]?.id);
    this.#say(this.#words.deleted);
  }

  async #import(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    const imported = await readFile(file, this.#words);
    field.value = '';
    if ('fault' in imported) this.#say(this.#words[imported.fault]);
    else this.#add(imported.plan, say(this.#words.imported, { title: this.#titleOf(imported.plan) }));
  }

  /** With what another window has written, even where this one has not been told yet. */
  #handOn(act: (plan: Plan) => unknown): void {
    this.#document.refresh();
    if (this.#plan) void act(this.#plan);
  }

  #takeOver(): void {
    const plan = this.#shared;
    this.#leaveShared();
    if (plan !== undefined) this.#add(plan, this.#words.takenOver);
  }

  #leaveShared(): void {
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#shared = undefined;
    this.#showSheet();
    this.#say('');
  }

  #add(plan: Plan, words: string): void {
    this.#begin();
    this.#keep(plan);
    this.#show(this.#plan, this.#id);
    if (!this.#document.isUnkept) this.#say(words);
  }

  #outlineOf(plan: Plan): LadderOutline | undefined {
    return this.#ladders.find(({ id }) => id === plan.ladder.id);
  }

  #titleOf(plan: Plan): string {
    return titleOf(plan, this.#words);
  }

  /** That it is kept stands beside it, with the moment; listeners hear it once. */
  #say(words: string): void {
    const said = part(this, 'said', HTMLElement);
    if (said.textContent === words) return;
    said.textContent = words;
    said.classList.toggle('sr-only', words === this.#words.kept);
  }

  get #notice(): HTMLElement {
    const notice = this.querySelector<HTMLElement>('[data-kept-notice]');
    if (notice === null) throw new Error('The page prints no notice for the planner');
    return notice;
  }

  get #kept(): HTMLSelectElement {
    return part(this, 'kept', HTMLSelectElement);
  }
}

customElements.define('growth-plan', GrowthPlan);
