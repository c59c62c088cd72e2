/** What to say where a day seems to lie ahead only because the configuration fixes today. */
import type { Config } from './config.ts';

const HINT =
  '`today` in `playbook.yaml` fixes the day. Delete that line when the playbook is your own, or set it to a later day.';

/** A hint for a finding about a day after `today`; none where the calendar says what today is. */
export function fixedDayHint(config: Config, today: string): string | undefined {
  return config.today === today ? HINT : undefined;
}
