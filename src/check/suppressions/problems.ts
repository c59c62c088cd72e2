/** What may be wrong with a comment that is meant to silence a finding. */
import { isDate } from '#model/fields.ts';
import { shortened } from '#model/printable.ts';
import type { Problem } from '#model/problem.ts';
import { nearest } from '#model/suggest.ts';
import type { Suppression } from './suppression.ts';

export function malformed({ text, location }: Suppression): Problem {
  const [, until] = /\suntil\s+([^\s:]+)/.exec(text) ?? [];
  if (until !== undefined && !isDate(until))
    return {
      rule: 'suppression/unknown-rule',
      message: `Unexpected end \`${shortened(until)}\` of a suppression, expected a real date, such as \`2027-01-31\``,
      hint: 'Write `waymark-ignore area/rule until 2027-01-31: reason`, or leave the end out.',
      location,
    };
  const [, rule = 'area/rule', reason] = /([a-z-]+\/[a-z-]+)[\s,:–—-]*(.+)?/s.exec(text) ?? [];
  const because = reason === undefined || reason.includes('/') ? 'because …' : reason.trim();
  return {
    rule: 'suppression/unknown-rule',
    message: `Unexpected comment \`${shortened(text.replace(/\s+/g, ' '))}\`, expected \`waymark-ignore area/rule: reason\``,
    hint: `Write \`waymark-ignore ${rule}: ${because}\`; one comment for each rule, on lines of their own.`,
    location,
  };
}

export function unknownRule({ rule, location, isOfPlaybook }: Suppression, known: readonly string[]): Problem {
  const guess = nearest(rule, known) ?? known.find((id) => id.endsWith(`/${rule}`));
  return {
    rule: 'suppression/unknown-rule',
    message: `Unexpected rule \`${rule}\` in a ${isOfPlaybook === true ? 'suppression' : 'comment'}, expected the id of one`,
    hint: guess === undefined ? 'Run `waymark explain` for the list of rules.' : `Did you mean \`${guess}\`?`,
    location,
  };
}

export function notPossible({ rule, location, isOfPlaybook }: Suppression, reason: string): Problem {
  return {
    rule: 'suppression/not-possible',
    message: `Unexpected suppression of \`${rule}\`, expected a finding that may be silenced`,
    hint: `${reason} Correct what it finds, and delete ${isOfPlaybook === true ? 'it here' : 'the comment'}.`,
    location,
  };
}

export function unused({ rule, location, isOfPlaybook }: Suppression): Problem {
  return {
    rule: 'suppression/unused',
    message: `Unexpected suppression of \`${rule}\`, expected one where it finds something`,
    hint:
      isOfPlaybook === true
        ? 'Take it out of `playbook.yaml`: there is nothing left to correct.'
        : 'Delete the comment, or move it to the line before the finding.',
    location,
  };
}
