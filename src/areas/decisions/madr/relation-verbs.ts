/** The verbs by which logs in many languages say what a record does to another. */
// cspell:disable

export type RelationName = 'supersedes' | 'supersededBy' | 'amends' | 'amendedBy';

/** Verbs in many languages; what is done by another record comes before what is done to one. */
export const VERBS: readonly (readonly [RelationName, string])[] = [
  [
    'supersededBy',
    'super[cs]\\w*ed[ -]by|replaced (?:by|with)|obsoleted by|ersetzt durch|abgelöst (?:durch|von)|remplacée?s? par|(?:reemplazad|sustituid|substituid|substituíd)[oa] (?:por|pel[oa])|sostituit[oa] da\\p{L}*|vervangen door|ersatt av|erstattet a[vf]|korvattu|замен[её]н[оа]? на|zastąpion[aey] przez|successor|nachfolger|sucesor|sucessor|後継|置き換え先|代替先',
  ],
  [
    'supersedes',
    'super[cs]\\w*[^d\\s]s|replaces|obsoletes|ersetzt|remplace|reemplaza|sustituye|substitui|sostituisce|vervangt|ersätter|erstatter|korvaa|заменяет|zastępuje|predecessor|vorgänger|predecesor|predecessor|置き換え対象|置換対象|廃止対象',
  ],
  [
    'amendedBy',
    '(?:amended|refined|extended|updated|(?:partially|partly) (?:super[cs]\\w*ed|replaced|obsoleted)|(?:super[cs]\\w*ed|replaced) in part) by|(?:teilweise ersetzt|teilweise abgelöst) durch|(?:partiellement remplacée?|remplacée? (?:partiellement|en partie)) par|(?:ergänzt|erweitert|geändert) durch|(?:complétée?|modifiée?|amendée?) par|(?:modificad|enmendad|alterad|complementad|emendad)[oa] por',
  ],
  [
    'amends',
    '(?:partially|partly) (?:super[cs]\\w*[^d\\s]s|replaces|obsoletes)|(?:super[cs]\\w*[^d\\s]s|replaces) (?:in part|parts? of)|ersetzt teilweise|remplace (?:partiellement|en partie)|(?:reemplaza|sustituye|substitui) parcialmente|amends|refines|extends|updates|ergänzt|erweitert|ändert|complète|modifie|amende|modifica|enmienda|complementa|altera|emenda',
  ],
];
export const VERB = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${VERBS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** *Supersedes*, *Replaced by*: a line or a field that is called so lists the others. */
export function isRelation(words: string): boolean {
  return new RegExp(`^(?:${VERBS.map(([, verbs]) => verbs).join('|')})$`, 'iu').test(words);
}

/** Verbs that follow the record they name. */
export const JAPANESE: readonly (readonly [RelationName, RegExp])[] = [
  ['supersededBy', /([^。;；\n]*?)(?:によって|により|に|で)(?:置き換え|置換|差し替え|取って代わ|上書き)/gu],
  ['supersedes', /([^。;；\n]*?)を(?:置き換え|置換|差し替え|上書き|廃止)/gu],
  ['amends', /([^。;；\n]*?)を(?:修正|補足|改訂|拡張)/gu],
];

/** Sentences of the text whose subject is the record itself: *This decision supersedes ADR-0003.* */
export const OF_ITSELF =
  /^\W*(?:this (?:adr|decision|record|proposal|rfc)|diese(?:s|r)? (?:adr|entscheidung|beschluss)|cette? (?:adr|décision)|est[ae] (?:adr|decisi[oó]n|decisão)|(?:この|本)(?:adr|決定|記録)(?:は|が)?)\s*(?:also|hereby|auch|aussi|también|também)?[\s、,]*/iu;

/** In a status a verb may stand behind other words; elsewhere only at the head of a point or of a clause of it. */
export const HEAD =
  /(?:^|[.,;:(]|[,;]?\s(?:and|und|et|y|e|en|och|og)|(?<!\p{L})(?:accepted|approved|active|final))[\s*_"'`(]*$/iu;
export const DENIED =
  /(?<!\p{L})(?:not|never|no longer|nicht|nie|nicht mehr|ne|no|nunca|não|non|niet)\s+(?:yet\s+)?$/iu;
/** Behind what is named, they deny it: *Ersetzt ADR-1 nicht*. */
export const DENIED_BEHIND = /(?<!\p{L})(?:nicht|pas|nothing|nichts|rien|nada)(?!\p{L})/iu;
/** These words introduce reasons, so records named after them are not objects of the verb. */
export const REASON =
  /(?<!\p{L})(?:because|since|so that|relates? to|related to|builds on|depends on|bezieht sich|en lien avec|relacionad[oa] con|due to|weil|damit|parce que|car|porque|see also|see)(?!\p{L})|(?<=[^\d\s]\S)\.\s(?=\p{Lu})/u;
