/** Whether a text names a level, as *Senior engineer*, *L4* or *Band 2* do, and what the name says of its height and its track. */
// cspell:ignore directeur direktor diretora architekt arquitect leiter líder sénior sênior erfahren expérimentée midweight medior confirmée pleno praktikant stagiaire becari aprendiz werkstudent entwickler ingenieur ingénieure développeu ingenier desarrollador engenheir desenvolvedor programador teamleiter nível evel
import { oneLine } from '../draft/fit-text.ts';

/** From the lowest to the highest, by the words that people use for them in several languages. */
const SENIORITY: readonly (readonly [number, RegExp])[] = [
  [16, /\b(chief|cto|ceo|cpo)\b/],
  [15, /\b(svp|evp|senior vice president|senior vp)\b/],
  [14, /\b(vp|vice president)\b/],
  [13, /\b(fellow|senior director)\b/],
  [12, /\b(distinguished|director|head|directeur|direktor|diretora?)\b/],
  [11, /\b(senior principal|group (engineering )?manager|senior (engineering |software |people )?manager)\b/],
  [10, /\bprincipal\b/],
  [9, /\b(senior staff|architect|architekt|arquitect[oa])\b/],
  [8, /\b(staff|(engineering |software |people |development |delivery )?manager|expert)\b/],
  [7, /\b((team|tech|technical|squad)[ -]?lead(er)?|lead|leiter(in)?|líder)\b/],
  [6, /\b(senior|sr|sénior|sênior|erfahren|expérimentée?|proficient)\b/],
  [5, /\badvanced\b/],
  [3, /\b(mid|middle|midweight|intermediate|medior|regular|confirmée?|pleno|semi[ -]?senior|competent|journeyman)\b/],
  [2, /\b(associate|foundation(al)?|basic|advanced beginner)\b/],
  [1, /\b(junior|jr|graduate|entry|débutante?|beginner|novice|starter)\b/],
  [0, /\b(intern|internship|trainee|apprentice|praktikant(in)?|stagiaire|becari[oa]|aprendiz|werkstudent(in)?)\b/],
];

const PERSON =
  /\b(engineer|developer|programmer|designer|manager|analyst|scientist|administrator|architect|consultant|tester|researcher|specialist|operator|technician|lead|director|head|associate|individual contributor|entwickler(in)?|ingenieur(in)?|ingénieure?|développeu(r|se)|ingenier[oa]|desarrollador(a)?|engenheir[oa]|desenvolvedor(a)?|programador(a)?|sre|swe|sde|em)s?\b/;

const MANAGEMENT =
  /\b(manager|director|head|vp|svp|evp|vice president|chief|cto|cpo|team lead(er)?|group lead|em|management|directeur|direktor|teamleiter(in)?)\b/;

/** `L4`, `IC-3`, `SE2`, `Level 3`, `Band B`, `Stufe 2`. */
const COUNTED =
  /^(?:level|lvl|stage|grade|band|tier|rank|milestone|stufe|niveau|nivel|nível|livello)[\s_-]*(?:\d{1,2}(?:[._]\d+)?|[ivx]{1,4}|[a-e])(?![\p{L}\d])/iu;
const LETTERS = /^(?:\p{Lu}{1,4}|[lm])[ -]?\d{1,2}(?:[._]\d+)?(?![\p{L}\d])/u;
const CODE_IN_BRACKETS = /[([](\p{Lu}{1,4}[ -]?\d{1,2}(?:\.\d+)?|[Ll]evel \d{1,2})[)\]]/u;
const STEPS =
  /^(novice|beginner|advanced beginner|foundational|basic|intermediate|competent|proficient|advanced|expert|master|apprentice|journeyman)$/;

/**
 * The words of a label, without pictures, markup and what stands in front as a number of a chapter.
 * Links and tags are read up to a length: brackets that stay open would be looked through again from each of them.
 */
export function plainLabel(label: string): string {
  return oneLine(
    label
      .replace(/!?\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, '$1')
      .replace(/<[^>]{0,1000}>/g, ' ')
      .replace(/[\p{Extended_Pictographic}\u{FE0F}\u{200D}]/gu, '')
      .replace(/[*_`~]+/g, ' ')
      .replace(/\s*\{#[^}]*\}\s*$/, '')
      .replace(/^[\s>•–—-]+|[\s:：–—-]+$/gu, ''),
  );
}

function codeIn(plain: string): RegExpExecArray | null {
  return COUNTED.exec(plain) ?? LETTERS.exec(plain);
}

export interface LevelName {
  /** `l4` of `L4: Senior engineer`; none where it is not counted. */
  readonly code: string | undefined;
  /** `senior engineer`; empty where it is nothing but a code. */
  readonly name: string;
}

export function levelName(label: string): LevelName {
  const plain = plainLabel(label);
  const front = codeIn(plain);
  const inside = CODE_IN_BRACKETS.exec(plain);
  const code = front?.[0] ?? inside?.[1];
  const rest = front === null ? plain.replace(CODE_IN_BRACKETS, '') : plain.slice(front[0].length);
  const name = rest.replace(/^[\s:：.,()|/–—-]+|[\s:：()|–—-]+$/gu, '').toLowerCase();
  return {
    code: code
      ?.toLowerCase()
      .replace(/^(?:level|lvl)\s*/, 'l')
      .replace(/[\s_-]+/g, ''),
    name,
  };
}

/** `L4`, `Senior engineer (L4)` and `Senior engineer` mean one level. */
export function isSameLevel(a: LevelName, b: LevelName): boolean {
  if (a.code !== undefined && b.code !== undefined && a.name !== '' && b.name !== '')
    return a.code === b.code && a.name === b.name;
  if (a.code !== undefined && a.code === b.code) return true;
  return a.name !== '' && a.name === b.name;
}

/** @param typed the names that were typed, which count alone where there are any */
export function isLevelName(label: string, typed: readonly string[] = []): boolean {
  if (typed.length > 0) return typed.some((each) => isSameLevel(levelName(each), levelName(label)));
  const plain = plainLabel(label);
  if (plain === '' || plain.length > 70 || /[.!?]$|→|->|=>/.test(plain)) return false;
  if (codeIn(plain) !== null || CODE_IN_BRACKETS.test(plain)) return true;
  const lower = plain.toLowerCase().replace(/\s*[([].*$/, '');
  if (STEPS.test(lower)) return true;
  const words = lower.split(/[\s/,-]+/).length;
  if (
    words > 6 ||
    /\b(and|of others|with|how|why|what|our|the|by|for|to|vs)\b/.test(lower.replace(/head of .*/, 'head'))
  )
    return false;
  const said = /^(lead|leads)\s/.test(lower) ? PERSON.test(lower.slice(5)) : true;
  const isPerson = new RegExp(`(${PERSON.source})(\\s+([ivx]{1,4}|\\d{1,2}))?$`).test(lower);
  const isSenior = SENIORITY.some(([, pattern]) => pattern.test(lower));
  return said && ((isPerson && words <= 6) || (isSenior && words <= 2) || /^(head of|vp|director)\b/.test(lower));
}

/** What a level counts as among those of its letters: `E5` is 5. */
export function numberOf(label: string): { readonly prefix: string; readonly number: number } | undefined {
  const { code } = levelName(label);
  const counted = /^(\D*)(\d+(?:[._]\d+)?)$/.exec(code ?? '');
  if (counted !== null) return { prefix: counted[1] ?? '', number: Number((counted[2] ?? '').replace('_', '.')) };
  const plain = plainLabel(label).toLowerCase();
  const bare = /^(\d{1,2}(?:\.\d+)?)\b/.exec(plain);
  if (bare?.[1] !== undefined) return { prefix: '', number: Number(bare[1]) };
  const [, name = '', roman] = /^(.*?)\s+([ivx]{1,4}|\d{1,2})$/.exec(plain) ?? [];
  if (roman === undefined) return undefined;
  const at = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(roman);
  return { prefix: name, number: at === -1 ? Number(roman) : at + 1 };
}

/** How high words say that a level stands; a role without any is in the middle. */
export function seniorityOf(label: string): number | undefined {
  const lower = plainLabel(label).toLowerCase();
  const found = SENIORITY.find(([, pattern]) => pattern.test(lower))?.[0];
  return found ?? (PERSON.test(lower) ? 4 : undefined);
}

export function isManagementName(label: string): boolean {
  return (
    MANAGEMENT.test(plainLabel(label).toLowerCase()) &&
    !/\b(product|project|program(me)?|office|account) manager/i.test(label)
  );
}
