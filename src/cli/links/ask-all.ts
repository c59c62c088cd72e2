/** Asks for many addresses: a few at a time, fewer of one host, and again where one is silent. */
import type { Answer } from './ask.ts';

export interface Manner {
  readonly perHost: number;
  /** How often a silent server is asked once more. */
  readonly retries: number;
  /** Waits before that, longer each time. */
  pause(attempt: number): Promise<void>;
}

/** At a time, over all hosts. */
const AT_ONCE = 16;

export async function askAll(
  urls: readonly string[],
  askOne: (url: string) => Promise<Answer>,
  { perHost, retries, pause }: Manner,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const waiting = [...urls];
  const busy = new Map<string, number>();
  const patiently = async (url: string) => {
    let answer = await askOne(url);
    for (let attempt = 1; attempt <= retries && answer.is === 'silent'; attempt += 1) {
      await pause(attempt);
      answer = await askOne(url);
    }
    return answer;
  };
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < AT_ONCE ? waiting.findIndex((url) => (busy.get(hostOf(url)) ?? 0) < perHost) : -1;
    const [url] = next === -1 ? [] : waiting.splice(next, 1);
    if (url === undefined) {
      await Promise.race(running);
      continue;
    }
    const host = hostOf(url);
    busy.set(host, (busy.get(host) ?? 0) + 1);
    const run: Promise<void> = patiently(url).then((answer) => {
      answers.set(url, answer);
      busy.set(host, (busy.get(host) ?? 1) - 1);
      running.delete(run);
    });
    running.add(run);
  }
  return answers;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
