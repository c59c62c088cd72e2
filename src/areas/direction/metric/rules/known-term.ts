/** What a metric is mapped to exists in the framework. */
import { didYouMean } from '#model/suggest.ts';
import { quoted } from '#model/quoted.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { FRAMEWORK_NAMES, guessed, isClosed, meantBy, TERMS } from '../frameworks/frameworks.ts';

const mapped = (framework: string, term: string) => example('metric', { mapsTo: [{ framework, term }] });

export default defineEntryRule({
  id: 'metric/known-term',
  severity: 'error',
  why: 'A name that the framework does not have compares a number with something else.',
  fix: 'Write the term as the framework calls it, or remove the line.',
  valid: [
    [mapped('dora', 'Change lead time')],
    [mapped('dora', 'change-fail-rate')],
    [mapped('space', 'Efficiency and flow')],
    [mapped('sre', 'Queue depth')],
  ],
  invalid: [
    {
      content: [mapped('dora', 'Deployment frequencies')],
      expect: ['21:11 Unexpected `Deployment frequencies`, expected a term of DORA'],
    },
    {
      content: [mapped('space', 'Happiness')],
      expect: ['21:11 Unexpected `Happiness`, expected a term of SPACE'],
    },
    {
      content: [mapped('sre', 'Latencies')],
      expect: ['21:11 Unexpected `Latencies`, expected a term of SRE'],
    },
  ],
  check(metric, { report }) {
    for (const [index, { framework, term }] of metric.data.mapsTo.entries()) {
      if (meantBy(framework, term) !== undefined) continue;
      const guess = guessed(framework, term);
      if (guess === undefined && !isClosed(framework)) continue;
      const names = TERMS[framework].map(({ name }) => name);
      report(
        metric.at(['mapsTo', index, 'term']),
        `Unexpected \`${term}\`, expected a term of ${FRAMEWORK_NAMES[framework]}`,
        guess === undefined ? `Choose one of ${quoted(names)}.` : didYouMean(guess, names),
      );
    }
  },
});
