/** Headings that people give to the columns and rows of their sheets, in several languages: hints beside what the cells hold. */
// cspell:ignore stufen, karrierestufen, niveaux, niveaus, níve, livell, rollen, titel, bezeichnung, postes
// cspell:ignore puestos, cargos, funktion, famil, laufbahn, pfad, filières, parcours, carreras, trilhas
// cspell:ignore beschreibung, verhalten, sweisen, anforderung, attentes, comportements, expectativas
// cspell:ignore comportamientos, comportamentos, descripci, descrição, bereiche, themen, themengebiet
// cspell:ignore kategorien, kompetenz, fähigkeit, domaines, thèmes, compétences, catégories, áreas, temas
// cspell:ignore competencias, habilidades, competências, categorías, bedeutung, définitions, erläuterung
// cspell:ignore erklärung, definici, definição, definizione, bemerkung, anmerkung, hinweise, kommentare
// cspell:ignore beispiele, quellen, remarques, commentaires, exemples, notas, comentarios, ejemplos, exemplos
// cspell:ignore kompetenzstufe, weightage, gewicht, poids, nummer, summe, durchschnitt, gesamt, berufs
// cspell:ignore einsteiger, anfänger, fortgeschrittene, könner, leitung, teamleitung, débutant, intermédiaire
// cspell:ignore avancée, confirmée, expérimentée, principiante, intermedi, avanzad, básic, júnior, pleno
// cspell:ignore sênior, iniciante, avançad, especialista
import { isLevelName } from '../outline/level-names.ts';
import { oneLine } from '../draft/fit-text.ts';
import { cellKind } from './cell-kinds.ts';

/** What a heading says that its cells are. */
export const SAYS = {
  level:
    /^(?:(?:career|job|target|minimum|required|seniority|expected) )?(?:levels?|lvl|grades?|stages?|bands?|ranks?|tiers?|stufen?|karrierestufen?|niveaux?|niveaus?|nivel(?:es)?|níve(?:l|is)|livell[io]|レベル|等級|グレード|级别|等级)$/iu,
  /** Names a level too, where no other column does. */
  role: /^(?:roles?|positions?|job titles?|titles?|names?|labels?|seniority|rollen?|titel|bezeichnung|rôles?|postes?|puestos?|cargos?|funktion|役職|役割|职位)$/iu,
  track:
    /^(?:(?:career|job|technical) )?(?:tracks?|paths?|streams?|famil(?:y|ies)|ladders?|disciplines?|functions?|professions?|laufbahn(?:en)?|pfad|filières?|parcours|carreras?|trilhas?|トラック|职业路径)$/iu,
  text: /^(?:texts?|expectations?|expected behaviou?rs?|behaviou?rs?|criteria|criterion|descriptions?|statements?|competenc(?:y|ies)|responsibilit(?:y|ies)|what|what (?:is|we) (?:expect(?:ed)?|asked?)|indicators?|erwartung(?:en)?|beschreibung|verhalten(?:sweisen)?|anforderung(?:en)?|attentes?|comportements?|descriptions?|expectativas?|comportamientos?|comportamentos?|descripci[oó]n|descrição|期待(?:値|すること)?|行動|说明|要求)$/iu,
  group:
    /^(?:(?:main|sub|focus|skill|core|key)?[ -]?(?:areas?|groups?|themes?|topics?|pillars?|categor(?:y|ies)|domains?|dimensions?|attributes?|competenc(?:y|ies)|skills?|sections?|axis|axes|capabilit(?:y|ies)|values?|traits?)|bereiche?|themen?|themengebiet|kategorien?|kompetenz(?:en|bereich)?|fähigkeit(?:en)?|domaines?|thèmes?|compétences?|catégories?|áreas?|temas?|competencias?|habilidades?|competências?|categorías?|スキル|能力|分野|カテゴリ|领域|技能)$/iu,
  definition:
    /^(?:definitions?|descriptions?|meaning|what (?:it|this) (?:means|is)|what is (?:it|this)\??|about|explanations?|summary|summaries|purpose|intent|overview|why(?: it matters)?\??|beschreibung|bedeutung|définitions?|erläuterung|erklärung|definici[oó]n(?:es)?|descripci[oó]n|definição|descrição|definizione|説明|定義|定义|说明)$/iu,
  about:
    /^(?:(?:notes?|comments?|remarks?|examples?|resources?|links?|tips?)(?: .*)?|further (?:notes|reading)|evidence|urls?|reading|owner|source|status|bemerkung(?:en)?|anmerkung(?:en)?|hinweise?|kommentare?|beispiele?|quellen?|remarques?|commentaires?|exemples?|notas?|comentarios?|ejemplos?|exemplos?|備考|例|备注)$/iu,
  examples: /^(?:examples?|e\.g\.|evidence|what it looks like|beispiele?|exemples?|ejemplos?|exemplos?|例)$/iu,
  proficiency: /^(?:proficiency|step|mastery|proficiency level|kompetenzstufe)$/iu,
  resources: /^(?:resources?|links?|urls?|reading)$/iu,
  kind: /^(?:kind|type)$/iu,
  weight: /^(?:weights?|weighting|weightage|importance|priority|gewicht(?:ung)?|poids|peso|重み|权重)(?: ?\(?%\)?)?$/iu,
  id: /^(?:#|ids?|keys?|refs?\.?|codes?|no\.?|nr\.?|n[°º]|№|num(?:ber)?|nummer|row|item|sort|order|uuid|番号|编号)$/iu,
  total: /^(?:totals?|sum|average|avg|score|summe|durchschnitt|gesamt)$/iu,
} as const;
export type Says = keyof typeof SAYS;

export function says(heading: string, what: Says): boolean {
  const line = oneLine(heading).replace(/[:*]+$/u, '');
  return line !== '' && SAYS[what].test(line);
}

/** Names of levels in languages whose words the lists for prose do not have: a heading alone is a better sign than a word in a text. */
const MORE_LEVELS =
  /(?<!\p{L})(?:expert(?:e|in)|(?:berufs)?einsteiger(?:in)?|anfänger(?:in)?|fortgeschrittene?r?|könner(?:in)?|meister(?:in)?|leitung|teamleitung|débutant(?:e|s)?|intermédiaire|avancée?|confirmée?|expérimentée?|principiante|intermedi[oa]|avanzad[oa]|básic[oa]|júnior|pleno|sênior|iniciante|avançad[oa]|especialista)(?!\p{L})|^(?:ジュニア|ミドル|シニア|リード|スタッフ|プリンシパル|初級|中級|上級|初级|中级|高级|资深|专家|주니어|시니어)/iu;

export function isLevelLike(heading: string): boolean {
  const line = oneLine(heading);
  if (line === '' || line.length > 80 || isDated(line)) return false;
  return isLevelName(line) || (line.split(' ').length <= 4 && MORE_LEVELS.test(line));
}

export function isDated(heading: string): boolean {
  return cellKind(heading) === 'date' && !/^ma[iy]$/iu.test(heading.trim());
}

/** `1`, `2`, `3`: levels where several stand in a row and rise, or fall. */
export function areCounted(headings: readonly string[]): boolean {
  const numbers = headings.map((heading) => (/^\d{1,2}$/.test(heading.trim()) ? Number(heading) : undefined));
  return (
    numbers.length > 1 &&
    new Set(numbers).size === numbers.length &&
    numbers.every((each): each is number => each !== undefined && each <= 20)
  );
}
