/** A heading does not take the anchor of a part that the page prints itself. */
import { defineRule, example } from '#model/rule.ts';

export default defineRule({
  id: 'entry/anchor-taken',
  severity: 'error',
  why: 'Of two places with one anchor, links reach only the first.',
  fix: 'Give the heading another name; the page prints a part of that name from the fields of the entry.',
  valid: [
    [example('team', {}, { body: '## What it owns {#our-systems}\n\nSee the register.' })],
    [example('ritual', {}, { body: '## How to run it well\n\nStart on time.' })],
  ],
  invalid: [
    {
      content: [example('guide', {}, { body: '## In this part\n\nSee below.' })],
      expect: [
        'guides/example-guide.md:6:1 Unexpected heading `In this part`, expected one whose anchor `#in-this-part` is free',
      ],
    },
    {
      content: [example('ritual', { agenda: [{ title: 'Risks', minutes: 20 }] }, { body: '## Agenda\n\nSee above.' })],
      expect: [
        'rituals/example-ritual.md:21:1 Unexpected heading `Agenda`, expected one whose anchor `#agenda` is free',
      ],
    },
  ],
  check({ playbook, kinds, report }) {
    const kindOf = new Map(kinds.map((kind) => [kind.name, kind]));
    for (const entry of playbook.entries) {
      const kind = kindOf.get(entry.kind);
      const printed = kind?.anchors?.(entry.data) ?? [];
      for (const { id, text, location } of entry.body?.outline.headings ?? []) {
        if (printed.includes(id) || kind?.reserves?.(id) === true)
          report(
            location,
            `Unexpected heading \`${text}\`, expected one whose anchor \`#${id}\` is free`,
            `The page prints a part of that name itself. Name the heading differently, or give it an anchor of its own: \`${text} {#our-${id}}\`.`,
          );
      }
    }
  },
});
