/** The months by their names in English and German, whole or shortened. */
// cspell:disable

const NAMES = [
  ['january', 'januar', 'jänner'],
  ['february', 'februar'],
  ['march', 'märz', 'maerz', 'mrz'],
  ['april'],
  ['may', 'mai'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august'],
  ['september'],
  ['october', 'oktober'],
  ['november'],
  ['december', 'dezember'],
] as const;

/** From 1 to 12; none where it is the name of no month, or shorter than three letters. */
export function monthNamed(text: string): number | undefined {
  const name = text.toLowerCase();
  if (name.length < 3) return undefined;
  const at = NAMES.findIndex((names) => names.some((each) => each.startsWith(name)));
  return at === -1 ? undefined : at + 1;
}
