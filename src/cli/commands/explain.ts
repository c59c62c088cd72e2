/** `waymark explain`: why a rule exists, what mends it, and examples with what they give. */
import { discoverRules, findings } from '#check/discover.ts';
import { kinds } from '#kinds/index.ts';
import { nearest } from '#model/suggest.ts';
import type { Finding } from '#model/rule.ts';
import { defineCommand, EXIT } from '../command.ts';
import { listOfRules, pageOfRule } from '../explanation.ts';
import { KnownError } from '../known-error.ts';

export const explain = defineCommand({
  name: 'explain',
  about: 'Explain a rule with examples, or list them all.',
  parameters: ['[rule]'],
  options: {},
  async run({ rule: typed }, io) {
    const rules = [...findings, ...(await discoverRules())].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    io.out.write(
      typed === undefined ? listOfRules(rules, io.colour) : pageOfRule(named(typed, rules), kinds, io.colour),
    );
    return EXIT.clean;
  },
});

/** By its id, or by the part after the slash where that leaves no doubt. */
function named(typed: string, rules: readonly Finding[]): Finding {
  const found = rules.filter(({ id }) => id === typed || id.endsWith(`/${typed}`));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const ids = rules.map(({ id }) => id);
  const guess = found.length > 1 ? found.map(({ id }) => id).join('` or `') : nearest(typed, ids);
  throw new KnownError(
    `Unexpected rule \`${typed}\`, expected the id of one`,
    guess === undefined ? '`npm run explain` lists them all.' : `Did you mean \`${guess}\`?`,
  );
}
