/**
 * Which kinds of other areas each area reads, beyond links to them. An area may import from the areas of these kinds, and from no other.
 * A link takes nothing more than a title and an address, so it needs no line here. Read by `layers.cjs` and by `kind-rules.ts`.
 */
const { readdirSync, existsSync } = require('node:fs');
const { join } = require('node:path');

const AREAS = join(__dirname, '../../src/areas');
const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));

const reads = {
  // Who owns and uses systems is what a standard's adoption is told by; parties in decisions are teams and roles.
  decisions: ['system', 'domain', 'team', 'role'],
  // Whose strategy it is; who keeps its policies; whose systems a number is taken from; which decisions depart from a principle; how much debt a quarter paid.
  direction: ['team', 'system', 'domain', 'role', 'standard', 'ritual', 'slo', 'debt', 'decision'],
  // A role's page shows what it decides, attends and prepares.
  growth: ['governance', 'guide', 'ritual', 'onboarding'],
  guides: [],
  // A check is run by a team or on a system; a role may own what it found; a question may point at a number; a story is told at a ritual.
  health: ['team', 'role', 'system', 'metric', 'ritual'],
  // What other kinds know about systems and teams they say themselves: `Kind.notes`.
  organisation: [],
  // Whose calendar a ritual fills; where it reviews outcomes, their quarter is one click away.
  rhythm: ['team', 'role', 'outcome'],
  // Whom to ask about a system.
  start: ['system', 'team'],
};

/** The area of each kind, as the folders say. */
const areaOf = Object.fromEntries(
  foldersIn(AREAS).flatMap((area) =>
    foldersIn(join(AREAS, area))
      .filter((name) => existsSync(join(AREAS, area, name, 'kind.ts')))
      .map((name) => [name, area]),
  ),
);

module.exports = { reads, areaOf };
