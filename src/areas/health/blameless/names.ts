/** Names of persons: a first name, a handle, the mail address of one person, a title with a surname. */
// cspell:ignore helpdesk
import { ambiguousNames, givenNames } from './given-names.ts';
import type { Recogniser, Sign } from './sign.ts';

/** What only people do. Systems deploy, merge and restart. */
const HUMAN_ACTS =
  'said|says|told|asked|thought|knew|forgot|remembered|realised|realized|noticed|believed|felt|apologised|apologized|decided|typed|wrote|joined|explained|suggested|agreed|admitted|guessed|assumed|hoped|misread|overlooked|ignored|went home|went to sleep|woke up|was on call|was asleep|was tired|was new|was away|was on leave|was on holiday|took over|volunteered|insisted|argued|complained|pressed|pushed|merged|approved|reviewed|deployed|ran|restarted|rolled back|called|paged|escalated|fixed|found|saw|clicked|copied|pasted|deleted|changed|edited|opened|closed|logged in|checked|tried|made|did|had|confirmed|acknowledged|took|gave|left|kept|wanted|offered|proposed|raised|reported|looked|worked|started|stopped|entered|selected|applied|triggered|shipped|released|committed';

/** *told Victoria*: what is done to people only. */
const DONE_TO_PEOPLE = /\b(?:asked|told|woke|thanked|blamed|messaged|pinged|according to)$/i;

const CAPITALISED = /(?<![\p{L}\d@./-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(['’]s?(?=\s|$|[.,;]))?/gu;
const HANDLE = /(?<![\p{L}\d/._-])@[a-z][\w-]{2,}(?![\w-]*[/.])/giu;
const MAIL = /(?<![\w.])([\w.+-]+)@[\w-]+(?:\.[\w-]+)+/g;
const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Herr|Frau)\.? \p{Lu}\p{L}+/gu;

/** Mailboxes and handles of a function. */
const ROLES =
  /^(?:[\w-]*(?:team|support|help|helpdesk|ops|oncall|on-call|security|incident|alert|admin|info|contact|office|no-?reply|service|platform|press|sales|hr|people|legal|privacy|billing|feedback|status|abuse|postmaster|webmaster|engineering|dev|sre|data|it|here|channel|everyone|all|group|bot|dependabot|renovate)[\w-]*|[a-z]{1,2})s?$/i;
/** Words of code that begin with the same sign. */
const CODE =
  /^@(?:media|import|param|returns?|deprecated|override|types?|example|link|see|since|layer|font-face|container|keyframes|supports|todo|ts-[\w-]+|latest|next|beta|main|master|head|v\d\w*)$/i;

/** @param known words that name something of the playbook: its teams, systems and roles */
export function nameRecogniser(known: ReadonlySet<string>): Recogniser {
  return (sentence) => {
    const mails = [...sentence.matchAll(MAIL)].filter(({ 1: box = '' }) => !ROLES.test(box));
    const handles = [...sentence.matchAll(HANDLE)].filter(
      ({ 0: handle }) => !ROLES.test(handle.slice(1)) && !CODE.test(handle),
    );
    const titled = [...sentence.matchAll(TITLED)];
    const names = [...sentence.matchAll(CAPITALISED)].filter((found) => isPerson(found, sentence, known));
    const taken: [number, number][] = [];
    return [...mails, ...titled, ...handles, ...names].flatMap(({ 0: phrase, index }): readonly Sign[] => {
      if (taken.some(([from, to]) => index >= from && index < to)) return [];
      // A surname goes with it.
      const whole =
        phrase +
        (/^(?: \p{Lu}\p{Ll}+)(?!\p{L})/u.exec(/['’]s?$/.test(phrase) ? '' : after(sentence, index, phrase))?.[0] ?? '');
      taken.push([index, index + whole.length]);
      return [{ sort: 'person', phrase: whole, index, instead: insteadOf(whole, index, sentence) }];
    });
  };
}

function isPerson(
  { 1: word = '', 2: genitive, index, 0: phrase }: RegExpExecArray,
  sentence: string,
  known: ReadonlySet<string>,
): boolean {
  const name = word.toLowerCase();
  const parts = name.split('-');
  if (known.has(name)) return false;
  const rest = after(sentence, index, phrase);
  // *Anna Freud Institute*, *Peter Parker library*: part of a longer name of something else.
  if (
    /^ \p{Lu}\p{L}+ (?:\p{Lu}|library|service|server|framework|protocol|algorithm|method|law|street|building|room|school|university|hospital|bank|gmbh|inc|ltd|award|effect)/u.test(
      rest,
    )
  )
    return false;
  if (
    /^ (?:library|server|framework|protocol|algorithm|method|law|street|building|room|principle|chart|test|cluster|database|release)\b/.test(
      rest,
    )
  )
    return false;
  if (parts.every((part) => givenNames.has(part))) return true;
  const acts = new RegExp(
    String.raw`^(?: and \p{Lu}\p{L}+)?(?: (?:then|also|had|has|only|just|quickly|finally))* (?:${HUMAN_ACTS})\b`,
    'u',
  ).test(rest);
  if (!ambiguousNames.has(name)) return false;
  const before = sentence.slice(0, index).trimEnd();
  const isObject = DONE_TO_PEOPLE.test(before);
  return (
    acts ||
    isObject ||
    (genitive !== undefined &&
      /^ (?:laptop|mistake|fault|idea|change|commit|shift|desk|manager|account|phone|fix)\b/.test(rest))
  );
}

function after(sentence: string, index: number, phrase: string): string {
  return sentence.slice(index + phrase.length);
}

function insteadOf(phrase: string, index: number, sentence: string): string {
  if (phrase.includes('@')) return 'Write the role or the team, or the mailbox of a team.';
  const rest = after(sentence, index, phrase).replace(/\s+/g, ' ').trimEnd();
  const few = rest
    .split(' ')
    .slice(0, 5)
    .join(' ')
    .replace(/[,;:.!?]+$/, '');
  if (/^['’]/.test(rest) || /['’]s?$/.test(phrase))
    return 'Write the role instead of the name: “the laptop of the engineer on call”.';
  return index === 0 && few !== '' && !few.startsWith(',')
    ? `Write the role instead of the name: “The engineer on call${few}…”.`
    : 'Write the role instead of the name: “the engineer on call”, “the release manager”.';
}
