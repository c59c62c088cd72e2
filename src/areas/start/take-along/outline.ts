/** What a page of a plan shows, read back from it: so that what is exported is what was seen. */

export interface Outline {
  readonly plan: string;
  /** The name of its events, in which none of another playbook is the same: `onboarding-billing@…`. */
  readonly event: string;
  readonly title: string;
  readonly address: string;
  readonly phases: readonly OutlinePhase[];
}

export interface OutlinePhase {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly tasks: readonly OutlineTask[];
  readonly checkpoints: readonly OutlineCheckpoint[];
}

interface OutlineTask {
  readonly id: string;
  readonly text: string;
  readonly who: string;
}

export interface OutlineCheckpoint {
  readonly day: number;
  readonly with: string;
  readonly questions: readonly string[];
}

export function outlineOf(plan: HTMLElement): Outline {
  return {
    plan: plan.dataset.plan ?? '',
    event: plan.dataset.event ?? '',
    title: wordsOf(document.querySelector('h1')),
    address: location.href.replace(/[?#].*/, ''),
    phases: inOrder(all(plan, '[data-phase]')).map((phase) => ({
      label: phase.dataset.phase ?? '',
      from: Number(phase.dataset.from),
      to: Number(phase.dataset.to),
      tasks: all(phase, 'task-tick').map(({ dataset }) => ({
        id: dataset.task ?? '',
        text: wordsOf(document.getElementById(dataset.label ?? '')),
        who: dataset.who ?? '',
      })),
      checkpoints: all(phase, '[data-checkpoint]').map((checkpoint) => ({
        day: Number(checkpoint.dataset.checkpoint),
        with: checkpoint.dataset.with ?? '',
        questions: all(checkpoint, 'li').map(wordsOf),
      })),
    })),
  };
}

/** The page shows the phase of today first. */
function inOrder(phases: readonly HTMLElement[]): readonly HTMLElement[] {
  return phases.toSorted((a, b) => Number(a.dataset.from) - Number(b.dataset.from));
}

function all(around: ParentNode, selector: string): readonly HTMLElement[] {
  return [...around.querySelectorAll<HTMLElement>(selector)];
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
