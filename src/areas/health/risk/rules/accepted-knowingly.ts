/** What is accepted is accepted for a reason. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'risk/accepted-knowingly',
  severity: 'error',
  why: 'When it comes true, people ask who knew. An acceptance without a reason cannot be told from a risk that was forgotten.',
  fix: 'Say in `because` why it is lived with, or in `mitigation` what makes it bearable.',
  valid: [
    [example('risk', { state: 'accepted', because: 'A second supplier costs more than the outage.' })],
    [example('risk', { state: 'accepted', mitigation: 'Invoices can be written by hand for two days.' })],
    [example('risk')],
  ],
  invalid: [
    {
      content: [example('risk', { state: 'accepted' })],
      expect: ['9:8 Unexpected `accepted` without a reason, expected `because` or `mitigation`'],
    },
  ],
  check({ data, at }, { report }) {
    if (data.state !== 'accepted' || data.because !== undefined || data.mitigation !== undefined) return;
    report(at(['state']), 'Unexpected `accepted` without a reason, expected `because` or `mitigation`');
  },
});
