/** Where a role takes part: everything that names it in a field which gives it something to do. */
import { isKind, type Entry } from '#model/entry.ts';
import type { Playbook, Reference } from '#model/playbook.ts';

export type RoleEntry = Entry<'role'>;

/** From what asks most of a role to what asks least. */
export const MEETING_PARTS = ['facilitator', 'decider', 'required', 'optional', 'informed'] as const;
export const DECISION_PARTS = ['decides', 'consulted', 'informed'] as const;

export interface Meeting {
  readonly ritual: Entry<'ritual'>;
  readonly part: (typeof MEETING_PARTS)[number];
}

export interface Decision {
  readonly from: Entry<'governance'> | Entry<'guide'>;
  readonly decision: string;
  readonly part: (typeof DECISION_PARTS)[number];
}

interface Step {
  readonly governance: Entry<'governance'>;
  readonly title: string;
}

interface Conversation {
  readonly plan: Entry<'onboarding'>;
  readonly day: number;
}

export interface Parts {
  readonly meetings: readonly Meeting[];
  readonly decisions: readonly Decision[];
  readonly steps: readonly Step[];
  readonly conversations: readonly Conversation[];
}

export function partsOf(role: RoleEntry, playbook: Pick<Playbook, 'referencesTo'>): Parts {
  const references = playbook.referencesTo(role);
  return {
    meetings: references.flatMap(meetingIn),
    decisions: references.flatMap(decisionIn),
    steps: references.flatMap(stepIn),
    conversations: references.flatMap(conversationIn).toSorted((a, b) => a.day - b.day),
  };
}

function meetingIn({ from, path: [field, index] }: Reference): readonly Meeting[] {
  if (!isKind(from, 'ritual') || field !== 'roles' || typeof index !== 'number') return [];
  const own = from.data.roles[index];
  return own === undefined ? [] : [{ ritual: from, part: own.part }];
}

function decisionIn({ from, path: [field, index, part] }: Reference): readonly Decision[] {
  if (field !== 'decisionRights' || typeof index !== 'number') return [];
  if (!isKind(from, 'governance') && !isKind(from, 'guide')) return [];
  const right = from.data.decisionRights[index];
  if (right === undefined || (part !== 'decides' && part !== 'consulted' && part !== 'informed')) return [];
  return [{ from, decision: right.decision, part }];
}

function stepIn({ from, path: [field, index] }: Reference): readonly Step[] {
  if (!isKind(from, 'governance') || field !== 'steps' || typeof index !== 'number') return [];
  const step = from.data.steps[index];
  return step === undefined ? [] : [{ governance: from, title: step.title }];
}

function conversationIn({ from, path: [field, index] }: Reference): readonly Conversation[] {
  if (!isKind(from, 'onboarding') || field !== 'checkpoints' || typeof index !== 'number') return [];
  const checkpoint = from.data.checkpoints[index];
  return checkpoint === undefined ? [] : [{ plan: from, day: checkpoint.day }];
}
