/** Words by which a number is about single people, as English and German authors write them. */
// cspell:disable

/** In the singular: *by engineer* is a list of people, *by engineers* says who did it. */
const PERSON =
  '(?:developer|engineer|programmer|coder|person|individual|employee|staff member|team member|author|contributor|committer|reviewer|assignee|head|capita|FTE)';
const PERSON_IN_GERMAN =
  '(?:Entwickler(?:in|:in|\\*in|_in)?|Entwicklerinnen|Ingenieur(?:in)?|Person|Kopf|Nase|Mitarbeiter(?:in|:in|\\*in)?|Mitarbeitende[rn]?|Teammitglied|Mitglied|Autor(?:in)?|Beschäftigte[rmn]?)';

const BY_PERSON = new RegExp(
  `\\b(?:(?:per|by|for each|of each|of every|each|every)\\s+(?:(?:single|individual|active)\\s+)?${PERSON}|(?:pro|je|nach)\\s+(?:einzelne[rmn]?\\s+)?${PERSON_IN_GERMAN})\\b`,
  'giu',
);
const OF_INDIVIDUALS = new RegExp(
  `\\b(?:individual|personal)\\s+(?:output|performance|productivity|velocity|contributions?|throughput)\\b|\\b(?:top|best|lowest|worst)\\s+(?:${PERSON}s|people)\\b`,
  'giu',
);
/** A definition that says what it does not do is to be praised. */
const DENIED =
  /\b(?:never|not|no|nor|without|rather than|instead of|nie|niemals|nicht|kein\w*|statt|ohne)\b[^.;]{0,40}$/iu;

/** Grains that measure people. */
export const PERSONAL_GRAINS =
  /^(?:the\s+)?(?:person|people|individuals?|engineers?|developers?|dev|programmers?|employees?|ic|staff|member|team[- ]?member|contributor|author|user of the repository|entwickler(?:in)?|mitarbeiter(?:in)?|ingenieur(?:in)?)$/i;

/** The words in a text that make the number one about single people: *per developer*. */
export function personalIn(text: string): string | undefined {
  for (const pattern of [BY_PERSON, OF_INDIVIDUALS])
    for (const match of text.matchAll(pattern)) if (!DENIED.test(text.slice(0, match.index))) return match[0];
  return undefined;
}
