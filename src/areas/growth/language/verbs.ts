/**
 * The verbs that expectations are made of. Only words that are on this list count as verbs: a rule that guesses at grammar
 * is wrong too often to be believed.
 */
const BASES = new Set(
  `accept acknowledge act adapt add address advise advocate agree align allow analyse analyze anticipate apply argue ask assess assist assign
  attend automate avoid balance become break bring build calibrate care carry challenge champion change check choose clarify coach collaborate
  commit communicate complete conduct consider consult contribute coordinate create curate cut debug decide define delegate deliver demonstrate
  deploy describe design develop diagnose direct discover discuss distribute document drive educate eliminate embrace empower enable encourage
  enforce engage enhance ensure escalate establish estimate evaluate evolve execute exhibit explain explore express facilitate find finish fix
  follow foster gain gather generate get give grow guide handle help hire hold identify implement improve influence inform initiate innovate
  inspire instil integrate introduce invest investigate invite involve iterate keep know lead learn leave listen look maintain make manage
  measure meet mentor migrate mitigate model monitor motivate name negotiate notice offer onboard operate optimise optimize organise organize
  own pair participate perform pick plan practise practice predict prepare present prevent prioritise prioritize produce promote propose protect
  provide publish push put raise recognise recognize recommend reduce refactor refine reflect release remove report represent research resolve
  respect respond review run scale scope seek set shape share ship show simplify solve speak split sponsor stay steer stop structure suggest
  support take teach tell test track train translate treat trust try turn understand unblock update use validate volunteer welcome work write`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const THIRDS = new Map([...BASES].map((base) => [thirdPersonOf(base), base]));

export type Mood = 'third' | 'base';

/** How a word on the list is bent; none for any other word. */
export function moodOf(word: string): Mood | undefined {
  const own = word.toLowerCase();
  if (THIRDS.has(own)) return 'third';
  return BASES.has(own) ? 'base' : undefined;
}

/** `writes` for `write`; as it is where it is not on the list. */
export function otherMood(word: string): string {
  const own = word.toLowerCase();
  const other = THIRDS.get(own) ?? (BASES.has(own) ? thirdPersonOf(own) : own);
  return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

function thirdPersonOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}
