/** How well outputs are recognised: of a list sorted by hand, what is missed and what is a false alarm. */
import type { Labelled } from './labelled/labelled.ts';
import type { Recogniser } from './sign.ts';

export interface Accuracy {
  readonly precision: number;
  readonly recall: number;
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

export function accuracyOn({ outputs, outcomes }: Labelled, { signIn }: Recogniser): Accuracy {
  const missed = outputs.filter((text) => signIn(text) === undefined);
  const falseAlarms = outcomes.filter((text) => signIn(text) !== undefined);
  const found = outputs.length - missed.length;
  return { precision: found / (found + falseAlarms.length), recall: found / outputs.length, missed, falseAlarms };
}
