/** A leader's first step: run the one-page check. It is the check that the registers fill in most of. */
import type { Entry } from '#model/entry.ts';
import { plainText } from '#markdown/plain-text.ts';
import type { FirstStep } from '#model/first-step.ts';
import type { PageTools } from '#model/kind.ts';
import { checkOf, openActions, unitOf, type Snapshot } from '../results/snapshots.ts';
import { healthWords } from '../words/health-words.ts';

type Check = Entry<'health-check'>;

export function runTheCheck(checks: readonly Check[], tools: PageTools): FirstStep {
  const words = healthWords(tools.speech).firstSteps.look;
  const live = checks.filter(({ life }) => life === 'active');
  const [check] = live.toSorted((a, b) => b.data.prefill.length - a.data.prefill.length);
  const last = check && lastOf(check, tools);
  return {
    step: 'look',
    label: check === undefined ? words.write : words.run(check.data.title),
    why: words.why,
    last: last && {
      on: last.data.date,
      item: tools.linkTo(last),
      says: unitOf(last, tools.view, tools.speech)?.label,
    },
    left: last && openActions(last).map(({ text }) => ({ label: plainText(text), href: tools.address(last) })),
    tool: check && { label: words.tool, href: `${tools.address(check)}run/` },
    command: 'npx waymark new health-check one-page',
  };
}

function lastOf(check: Check, { view }: PageTools): Snapshot | undefined {
  return view
    .entriesOf('snapshot')
    .filter((snapshot) => checkOf(snapshot, view) === check)
    .toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1))[0];
}
