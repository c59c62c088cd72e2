/** What may be wrong with a comment that is meant to silence a finding. */
import { shortened } from '#model/printable.ts';
import type { Problem } from '#model/problem.ts';
import { nearest } from '#model/suggest.ts';
import type { Suppression } from './written.ts';

export function malformed({ text, location }: Suppression): Problem {
  const [, rule = 'area/rule', reason] = /([a-z-]+\/[a-z-]+)[\s,:–—-]*(.+)?/s.exec(text) ?? [];
  const because = reason === undefined || reason.includes('/') ? 'because …' : reason.trim();
  return {
    rule: 'suppression/unknown-rule',
    message: `Unexpected comment \`${shortened(text.replace(/\s+/g, ' '))}\`, expected \`waymark-ignore area/rule: reason\``,
    hint: `Write \`waymark-ignore ${rule}: ${because}\`; one comment for each rule, on lines of their own.`,
    location,
  };
}

export function unknownRule({ rule, location }: Suppression, known: readonly string[]): Problem {
  const guess = nearest(rule, known) ?? known.find((id) => id.endsWith(`/${rule}`));
  return {
    rule: 'suppression/unknown-rule',
    message: `Unexpected rule \`${rule}\` in a comment, expected the id of one`,
    hint: guess === undefined ? 'Run `waymark explain` for the list of rules.' : `Did you mean \`${guess}\`?`,
    location,
  };
}

export function notPossible({ rule, location }: Suppression, reason: string): Problem {
  return {
    rule: 'suppression/not-possible',
    message: `Unexpected suppression of \`${rule}\`, expected a finding that may be silenced`,
    hint: `${reason} Correct what it finds, and delete the comment.`,
    location,
  };
}

export function unused({ rule, location }: Suppression): Problem {
  return {
    rule: 'suppression/unused',
    message: `Unexpected suppression of \`${rule}\`, expected one where it finds something`,
    hint: 'Delete the comment, or move it to the line before the finding.',
    location,
  };
}
