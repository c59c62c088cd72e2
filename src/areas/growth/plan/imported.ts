/** What came of reading a file. */
import type { Plan } from './plan.ts';
import type { PlannerWords } from './planner-words.ts';

/** A fault is named after its sentence. */
export type Imported =
  { readonly plan: Plan } | { readonly fault: Extract<keyof PlannerWords, 'notAPlan' | 'tooLarge'> };
