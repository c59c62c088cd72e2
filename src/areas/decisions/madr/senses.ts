/** What the words around a status make of it, in many languages: denied, hoped for, over, or about another record. */
// cspell:disable

/** Only a status that is stated, or holds now, counts. */
export type Sense = 'stated' | 'denied' | 'past' | 'now';

/** Removes what follows *by*, *because* or *replaces*, which is about another record. */
export function ownClauses(text: string): string {
  return text
    .replace(
      /(?<=super[cs]\w*ed|replaced|ersetzt|abgelöst|remplacée?|[oa]d[oa]|id[oa])\s+(?:by|with|durch|von|par|por|pel[oa])\b[^;\n]*/gu,
      '',
    )
    .replace(
      /(?<!\p{L})(?:super[cs]\w*[^d]s|replaces|obsoletes|amends|refines|extends|updates|because|since|in favou?r of|instead of|zugunsten|weil|parce que|en faveur|porque|a favor de)(?!\p{L})[^;\n]*/gu,
      '',
    )
    .replace(
      /(?<!\p{L})(?:ersetzt(?! durch| worden)|remplace|reemplaza|sustituye|substitui|sostituisce|vervangt|ergänzt)\s+(?=\S)[^;\n]*/gu,
      '',
    );
}

export function successorPart(written: string): string {
  return (
    /(?:\bby\b|\bwith\b|\bdurch\b|\bvon\b|\bpar\b|\bpor\b|\bpel[oa]\b|\bdoor\b)(.*)$/isu.exec(written)?.[1] ?? written
  );
}

export const BEFORE_STATUS =
  /^(?:[^\p{L}]|(?<!\p{L})(?:this|the|it|is|was|has|been|not|never|no|longer|yet|adr|decision|record|proposal|status|nicht|non|no|não|diese|die|entscheidung|wurde|ist|cette|la|décision|est|a|été)(?!\p{L}))*$/u;

const DENIED_BEFORE =
  /(?:(?<!\p{L})(?:not|never|no longer|(?:is|was|are|were|has|have|had|do|does|did|could|would|should|must|need|wo|ca)n['’]?t|un|non|nearly|almost|hardly|barely|scarcely|half|half-way|partly|partially|provisionally|tentatively|conditionally|nobody|no one|no-one|none|fast|beinahe|kaum|teilweise|halb|vorläufig|niemand|presque|partiellement|personne|casi|quase|parcialmente|nadie|ninguém|quasi|nessuno|bijna|niemand|nästan|ej|nesten|næsten|почти|никто|can|could|should|would|must|neither|nor|without|cannot|to be|yet to be|will be|would be|should be|may be|might be|could be|if|until|unless|before|when|once it is|awaiting|awaits|needs|nicht|nie|niemals|kein|keine|noch nicht|nicht mehr|wird|soll|falls|wenn|bis|ne|pas|jamais|sera|si|no|nunca|jamás|ya no|aún no|sin|será|não|ainda não|já não|sem|non ancora|mai|niet|nooit|geen|ikke|inte|ei|не|ни|ще не|еще не|ещё не|nie została?|nie|není|ne|değil)(?:\s+(?:be|been|yet|ever|has|have|had|hat|mehr|été|plus|ha sido|foi|sido|stata?|blevet|worden|a|an|is))*[\s-]+|[未不非没沒미]\p{Script=Han}{0,1})$/u;
const DENIED_BEHIND =
  /^(?:\p{L}{0,6}?(?:されて)?(?:い?ない|なかった|せず|ません)|\p{L}{0,3}지\s*(?:않|못)|\s+(?:nicht|pas|değil|against|not to|to reject|yet\?|(?:by|von|par|por|da|door|av|af) (?:no one|no-one|nobody|none|niemand\p{L}*|keine\p{L}*|personne|nadie|ninguém|nessuno|ingen))(?!\p{L})|\s*\?|\s*：?\s*(?:否|いいえ|아니)|\s*[:=]?\s*(?:no|false|nein|non|none|never)(?!\p{L}))/u;
const PAST_BEFORE =
  /(?:(?<!\p{L})(?:was|were|had been|previously|formerly|originally|initially|earlier|once|ex|war|wurde|zuvor|früher|ursprünglich|einst|était|avait été|précédemment|anciennement|initialement|era|fue|antes|anteriormente|originalmente|foi|prima|inizialmente|eerder|tidigare|tidligere|ранее|был[оа]?)[\s-]+(?:\p{L}+\s+)?|(?:以前は?|かつて|元は?|原为|曾经?|이전에?)\s*)$/u;
const NOW_BEFORE =
  /(?:(?<!\p{L})(?:now|then|later|currently|today|meanwhile|finally|since|jetzt|nun|inzwischen|mittlerweile|heute|später|maintenant|désormais|depuis|puis|ahora|actualmente|luego|agora|atualmente|depois|ora|adesso|poi|nu|nå|теперь|сейчас|тепер|teraz|nyní)(?:\s+(?:is|it is|been|ist|est|es|é))?[\s:,-]+|(?:現在は?|今は?|现在|現已|现已|지금은?)[、,:]?\s*)$/u;

/** How the words around a status change it: one that is denied, hoped for or over does not count. */
export function senseOf(text: string, start: number, end: number): Sense {
  const before = /[^.,;:()[\]|/。、，；]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const closely = text.slice(0, start);
  if (DENIED_BEFORE.test(before) || DENIED_BEHIND.test(text.slice(end))) return 'denied';
  if (NOW_BEFORE.test(closely)) return 'now';
  return PAST_BEFORE.test(before) ? 'past' : 'stated';
}
