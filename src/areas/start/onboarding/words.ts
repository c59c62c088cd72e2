/** What an onboarding plan's own values are called on its pages. */
import type { Task, TaskAudience } from './schema.ts';

/** Each as a heading, and in the middle of a sentence. Whoever is new may be new to the role only. */
export const AUDIENCES: Readonly<Record<TaskAudience, { readonly label: string; readonly inSentence: string }>> = {
  hire: { label: 'Newcomer', inSentence: 'the newcomer' },
  manager: { label: 'Manager', inSentence: 'the manager' },
  buddy: { label: 'Buddy', inSentence: 'the buddy' },
  it: { label: 'IT', inSentence: 'IT' },
};

export const TASK_KINDS: Readonly<Record<NonNullable<Task['kind']>, string>> = {
  access: 'Access',
  read: 'Read',
  meet: 'Meet',
  do: 'Do',
  ship: 'Ship',
  learn: 'Learn',
};
