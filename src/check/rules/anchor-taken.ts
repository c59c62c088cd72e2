/** A heading does not take the anchor of a part that the page prints itself. */
import { defineRule, example } from '#model/rule.ts';

export default defineRule({
  id: 'entry/anchor-taken',
  severity: 'error',
  why: 'Of two places with one anchor, links reach only the first.',
  fix: 'Give the heading another name; the page prints a part of that name from the fields of the entry.',
  valid: [[example('ritual', {}, { body: '## How to run it well\n\nStart on time.' })]],
  invalid: [
    {
      content: [example('ritual', { agenda: [{ title: 'Risks', minutes: 20 }] }, { body: '## Agenda\n\nSee above.' })],
      expect: [
        'rituals/example-ritual.md:21:1 Unexpected heading `Agenda`, expected one whose anchor `#agenda` is free',
      ],
    },
  ],
  check({ playbook, kinds, report }) {
    const anchorsOf = new Map(kinds.map((kind) => [kind.name, kind.anchors]));
    for (const entry of playbook.entries) {
      const printed = anchorsOf.get(entry.kind)?.(entry.data) ?? [];
      for (const { id, text, location } of entry.body?.outline.headings ?? []) {
        if (printed.includes(id))
          report(location, `Unexpected heading \`${text}\`, expected one whose anchor \`#${id}\` is free`);
      }
    }
  },
});
