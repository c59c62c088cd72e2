/** Asks whoever sits at the terminal. The one place that imports the prompts. */
import { select, text } from '@clack/prompts';
import { KnownError } from '#model/known-error.ts';

export interface Question {
  readonly message: string;
  readonly suggestion?: string | undefined;
  /** What is wrong with an answer; nothing where it is right. */
  readonly fault?: (answer: string) => string | undefined;
}

export async function askText({ message, suggestion, fault }: Question): Promise<string> {
  const answer = await text({
    message,
    validate: (value) => fault?.(value ?? ''),
    ...(suggestion === undefined ? {} : { initialValue: suggestion }),
  });
  return answered(answer);
}

export async function askChoice(message: string, choices: readonly string[]): Promise<string> {
  return answered(await select({ message, options: choices.map((value) => ({ value, label: value })), maxItems: 12 }));
}

function answered(answer: string | symbol): string {
  if (typeof answer === 'symbol') throw new KnownError('Stopped: nothing was written');
  return answer;
}
