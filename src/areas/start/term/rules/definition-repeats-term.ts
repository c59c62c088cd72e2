/** A definition begins with the meaning, not with the term. */
import { defineEntryRule, example } from '#model/rule.ts';

const VERBS = /^\s*(is|are|means|refers to)\b/i;

export default defineEntryRule({
  id: 'term/definition-repeats-term',
  severity: 'warning',
  why: 'The definition stands beside its term wherever it is shown; saying the term again delays the meaning.',
  fix: 'Begin with what it is: *The steps to take when …*.',
  valid: [
    [
      example('term', {
        title: 'Runbook',
        definition: 'The steps to take when a known alarm goes off. A runbook is short.',
      }),
    ],
  ],
  invalid: [
    {
      content: [example('term', { title: 'Runbook', definition: 'A runbook is a list of steps to take.' })],
      expect: ['4:13 Unexpected definition that begins with `A runbook is`, expected one that begins with the meaning'],
    },
  ],
  check(term, { report }) {
    const { title, definition } = term.data;
    const [article = ''] = /^(an? |the )?/i.exec(definition) ?? [];
    const subject = definition.slice(0, article.length + title.length);
    const rest = definition.slice(subject.length);
    if (subject.slice(article.length).toLowerCase() !== title.toLowerCase() || !VERBS.test(rest)) return;
    report(
      term.at(['definition']),
      `Unexpected definition that begins with \`${subject}${VERBS.exec(rest)?.[0]}\`, expected one that begins with the meaning`,
    );
  },
});
