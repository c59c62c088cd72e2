/** `waymark explain`: why a rule exists, what fixes it, and examples with what they give. */
import { resolve } from 'node:path';
import { discoverRules, findings } from '#check/discover.ts';
import { severitiesIn } from '#check/severities.ts';
import { kinds } from '#areas/kinds.ts';
import { nearest } from '#model/suggest.ts';
import { defineCommand } from '../command.ts';
import { EXIT } from '#model/command.ts';
import { listOfRules, pageOfRule, type Explained } from '../explanation.ts';
import { contentOptions, readConfigIn } from '../content-options.ts';
import { KnownError } from '#model/known-error.ts';

export const explain = defineCommand({
  about: 'Explain a rule with examples, or list them all.',
  parameters: ['[rule]'],
  options: contentOptions,
  async run({ rule: typed, content }, io) {
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
  const guess = found.length > 1 ? found.map(({ id }) => id).join('` or `') : nearest(typed, ids);
  throw new KnownError(
    `Unexpected rule \`${typed}\`, expected the id of one`,
    guess === undefined ? '`waymark explain` lists them all.' : `Did you mean \`${guess}\`?`,
  );
}
