/** Which column of a glossary says what: by its head in any of several languages, else by what stands in it. */

// cspell:disable
const HEADS = {
  name: /^(the |der |die )?(terms?|words?|names?|titles?|titel|concepts?|entry|begriffe?|wort|name|bezeichnung|stichwort|fachbegriff|termes?|mots?|nom|t[eé]rminos?|palabra|nombre|concepto|termos?|palavra|termini?|voce|用語|用语|术语|名称|語)$/i,
  definition:
    /^(definitions?|meanings?|descriptions?|desc|explanations?|what (it|this) means.*|in plain (words|english)|erkl[aä]rung|bedeutung|beschreibung|d[ée]finitions?|signification|explication|definici[oó]n|significado|descripci[oó]n|explicaci[oó]n|defini[cç][aã]o|descri[cç][aã]o|definizione|significato|descrizione|定義|定义|説明|说明|意味|含义)$/i,
  synonyms:
    /^(synonym(s|e|es)?|also (known|called|written) as|a\.?k\.?a\.?|alias(es)?|other names?|alternat(iv)?e names?|auch( bekannt als| genannt)?|andere namen|aussi appel[ée]e?|autres noms|sin[oó]nimos?|tambi[eé]n( conocido como)?|otros nombres|sin[oô]nimos?|tamb[eé]m|sinonimi|同義語|同义词|別名|别名|abbreviations?|abbr\.?|abbrev\.?|acronyms?|initialisms?|short( form| name)?|abk[uü]rzung(en)?|k[uü]rzel|kurzform|akronym|abr[eé]viations?|sigles?|acronymes?|abreviaturas?|siglas?|acr[oó]nimos?|abrevia[cç][aã]o|sigla|略語|缩写|expansion|stands for|long (form|name)|full (form|name)|spelled out|langform|ausgeschrieben|steht f[uü]r|forme longue)$/i,
  confusedWith:
    /^(not to (be )?confuse[d]?( with)?|do not confuse with|(often |easily )?confused with|(≠|is not|not)|nicht (zu )?verwechseln( mit)?|zu unterscheiden von|abgrenzung|[aà] ne pas confondre( avec)?|ne pas confondre( avec)?|no confundir( con)?|n[aã]o confundir( com)?|da non confondere( con)?)$/i,
  links:
    /^(sources?|links?|urls?|references?|ref|more|read more|further reading|quellen?|verweise?|liens?|r[ée]f[ée]rences?|fuentes?|enlaces?|fontes?|fonti?|出典|リンク|链接|来源)$/i,
  tags: /^(tags?|categor(y|ies)|kategorien?|cat[ée]gories?|categor[ií]as?|topics?|areas?|domains?|bereich|thema|domaines?|カテゴリ|分类)$/i,
} as const;
// cspell:enable

export type Role = keyof typeof HEADS;

export interface Columns {
  /** By index; what has none is carried as a note. */
  readonly roles: ReadonlyMap<number, Role>;
  /** The row of heads; none in a sheet without. */
  readonly head: number | undefined;
}

const FIRST_ROWS = 12;

export function columnsOf(rows: readonly (readonly string[])[]): Columns | undefined {
  for (const [head, row] of rows.slice(0, FIRST_ROWS).entries()) {
    const roles = withExpansion(rolesOf(row), row);
    const found = new Set(roles.values());
    if (found.has('definition') && (found.has('name') || found.has('synonyms')))
      return { roles: withName(roles, row), head };
  }
  return byContent(rows);
}

function rolesOf(row: readonly string[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  const single = new Set<Role>();
  for (const [index, cell] of row.entries()) {
    const plain = cell
      .normalize('NFKC')
      .replace(/[_-]+/g, ' ')
      .replace(/[*:?]+/g, '')
      .replace(/\s*\([^)]*\)$/, '')
      .replace(/\s+/g, ' ')
      .trim();
    const role = (Object.keys(HEADS) as Role[]).find(
      (each) => HEADS[each].test(plain) && !((each === 'name' || each === 'definition') && single.has(each)),
    );
    if (role === undefined || plain === '') continue;
    roles.set(index, role);
    single.add(role);
  }
  return roles;
}

// cspell:disable
const EXPANSION =
  /^(expansion|stands for|long (form|name)|full (form|name)|spelled out|langform|ausgeschrieben|steht f[uü]r|forme longue)$/i;

// cspell:enable
/** *Acronym, Stands for*: where nothing else defines the short name, what it stands for does. */
function withExpansion(roles: Map<number, Role>, row: readonly string[]): Map<number, Role> {
  const found = [...roles.values()];
  const at = row.findIndex((cell) => EXPANSION.test(cell.trim()));
  const isShort = [...roles].some(([index, role]) => index !== at && (role === 'synonyms' || role === 'name'));
  return at === -1 || found.includes('definition') || !isShort ? roles : new Map([...roles, [at, 'definition']]);
}

/** Where the only name is a short one, that is the term: *Acronym, Meaning*. */
function withName(roles: Map<number, Role>, row: readonly string[]): ReadonlyMap<number, Role> {
  if ([...roles.values()].includes('name')) return roles;
  const first = row.findIndex((_, index) => roles.get(index) === 'synonyms');
  return new Map([...roles].map(([index, role]) => [index, index === first ? 'name' : role] as const));
}

// cspell:disable
/** *Synonyms*, *See also*, *Example*: said of a term rather than a term. */
export function isOfTerm(name: string): boolean {
  const plain = name.replace(/[*_`:]+/g, '').trim();
  return (
    (['synonyms', 'confusedWith', 'links'] as const).some((role) => HEADS[role].test(plain)) ||
    /^(see also|examples?|owner|notes?|code|siehe auch|beispiele?|voir aussi|exemples?|v[ée]ase tambi[ée]n|ejemplos?)$/i.test(
      plain,
    )
  );
}
// cspell:enable

/** Without heads that are known, the text is the column with the most words, and the term a short one before it. */
function byContent(rows: readonly (readonly string[])[]): Columns | undefined {
  const filled = rows.filter((row) => row.filter((cell) => cell.trim() !== '').length >= 2);
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
  if (filled.length === 0 || width < 2 || width > 60) return undefined;
  const words = Array.from(
    { length: width },
    (_, index) => filled.reduce((sum, row) => sum + wordCount(row[index] ?? ''), 0) / filled.length,
  );
  const definition = words.indexOf(Math.max(...words));
  const name = words.findIndex((count, index) => index !== definition && count > 0 && count <= 6);
  if (name === -1 || (words[definition] ?? 0) < 2) return undefined;
  const [first] = rows;
  // A first row of single words above sentences is one of heads in a language that is not known here.
  const isHead =
    first !== undefined &&
    first === filled[0] &&
    wordCount(first[definition] ?? '') <= 2 &&
    (words[definition] ?? 0) >= 5;
  return {
    roles: new Map<number, Role>([
      [name, 'name'],
      [definition, 'definition'],
    ]),
    head: isHead ? 0 : undefined,
  };
}

function wordCount(text: string): number {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0;
}
