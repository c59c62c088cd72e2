/** `waymark explain`: why a rule exists, what fixes it, and examples with what they give; or how a kind of content is written. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { discoverRules, findings } from '#check/discover.ts';
import { severitiesIn } from '#check/severities.ts';
import { kinds } from '#areas/kinds.ts';
import { kindFolder } from '#model/kind-folder.ts';
import { nearest } from '#model/suggest.ts';
import { defineCommand } from '../command.ts';
import { EXIT } from '#model/command.ts';
import { listOfRules, pageOfRule, type Explained } from '../explanation.ts';
import { contentOptions, readConfigIn } from '../content-options.ts';
import { KnownError } from '#model/known-error.ts';

export const explain = defineCommand({
  about: 'Explain a rule with examples, or a kind with the guide for its authors; without either, list the rules.',
  parameters: ['[rule-or-kind]'],
  options: contentOptions,
  async run({ 'rule-or-kind': typed, content }, io) {
    const kind = kinds.find(({ name }) => name === typed);
    if (kind !== undefined) {
      io.out.write(readFileSync(new URL('guide.md', kindFolder(kind)), 'utf8'));
      return EXIT.clean;
    }
    const discovered = await discoverRules();
    const severities = severitiesIn(readConfigIn(resolve(io.cwd, content)), discovered, findings);
    const rules = [...findings, ...discovered]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((rule) => ({ ...rule, severity: severities.of(rule.id), whyFixed: severities.whyFixed(rule.id) }));
    io.out.write(
      typed === undefined ? listOfRules(rules, io.colour) : pageOfRule(named(typed, rules), kinds, io.colour),
    );
    return EXIT.clean;
  },
});

/** By its id, or by the part after the slash where that leaves no doubt. */
function named(typed: string, rules: readonly Explained[]): Explained {
  const found = rules.filter(({ id }) => id === typed || id.endsWith(`/${typed}`));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const ids = rules.map(({ id }) => id);
  const known = [...ids, ...kinds.map(({ name }) => name)];
  const guess = found.length > 1 ? found.map(({ id }) => id).join('` or `') : nearest(typed, known);
  throw new KnownError(
    `Unexpected rule \`${typed}\`, expected the id of one, or the name of a kind`,
    guess === undefined ? '`waymark explain` lists them all.' : `Did you mean \`${guess}\`?`,
  );
}
