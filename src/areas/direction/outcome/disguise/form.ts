/** The form of an outcome, filled with the author's own words as far as they go. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { valueInWords } from '../../metric/value-words.ts';
import { daysOf } from '../../period/period.ts';
import type { KeyResult } from '../schema.ts';
import type { Family, Recogniser } from './sign.ts';

/** What to ask about an output to get to what it is for. */
export const QUESTIONS: Readonly<Record<Family, string>> = {
  making: 'What can people do once it is there that they cannot do today?',
  moving: 'What gets quicker, cheaper or safer once it has moved, and for whom?',
  closing: 'What do those who wait for it notice?',
  counting: 'What would still be better if this number stayed the same?',
  teaching: 'What do people do differently afterwards?',
  meeting: 'What do people do or decide differently afterwards?',
  hiring: 'What gets better for customers with more people?',
  writing: 'What do readers manage without help once it is written?',
};

/** A sentence of more than this is no form to copy. */
const LONGEST = 140;

/**
 * *Customers wait less, measured by Change lead time: from 9 hours to 2 hours by 30 June 2026*. Who it is for comes from the
 * sentence itself, or else from what the outcome says of its impact.
 */
export function outcomeForm(
  text: string,
  outcome: Entry<'outcome'>,
  recogniser: Recogniser,
  measure: string | undefined,
): string {
  const who = recogniser.purposeIn(text) ?? impactOf(outcome, recogniser) ?? recogniser.form.unsaid;
  return `${upperFirst(who)}${measure === undefined ? '' : `, ${recogniser.form.measuredBy} ${measure}`}`;
}

export function measureOf(
  { metric, baseline, target }: KeyResult,
  { data }: Entry<'outcome'>,
  playbook: Playbook,
  { form }: Recogniser,
): string {
  const entry = playbook.resolve(metric, ['metric']);
  const amount = (value: number) =>
    entry === undefined ? form.phrasing.number(value) : valueInWords(entry, value, form.phrasing);
  const day = form.phrasing.day(daysOf(data.period).to);
  return form.change(entry?.data.title ?? form.unknownMetric, amount(baseline), amount(target), day);
}

/** Its first sentence, unless that is an output too. */
function impactOf({ data: { customerImpact } }: Entry<'outcome'>, { signIn }: Recogniser): string | undefined {
  const [first = ''] = customerImpact.split(/(?<=[.!?])\s/);
  const sentence = first.replaceAll(/[*_`]/g, '').replace(/[.!]$/, '');
  return sentence === '' || sentence.length > LONGEST || signIn(sentence) !== undefined ? undefined : sentence;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
