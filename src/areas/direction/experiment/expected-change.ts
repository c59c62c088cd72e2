/** Whether a hypothesis names a change that could fail to come: more or less of something, or a number. */
// cspell:disable

/** In the languages that pages are written in. A number says it in any. */
const CHANGES: Readonly<Record<string, RegExp>> = {
  en: /\b(more|less|fewer|half|halv\w*|doubl\w*|twice|thirds?|tenths?|ris(e|es|ing)|rose|falls?|falling|fell|drop\w*|lower\w*|rais(e|es|ed|ing)|increas\w*|decreas\w*|reduc\w*|improv\w*|grow\w*|shrink\w*|cuts?|shorte\w*|longer|faster|slower|sooner|earlier|later|higher|better|worse|quicker|smaller|larger|rarer|stops?|disappears?|same day)\b/i,
  de: /(mehr|weniger|halb|hälfte|doppelt|verdoppel|dritte|viertel|steig|stieg|sink|sank|fäll|fiel|senk|erhöh|verring|reduzier|verbesser|wächst|wachs|schrumpf|kürzer|verkürz|länger|schneller|langsamer|früher|später|höher|niedriger|besser|schlechter|kleiner|größer|seltener|häufiger|öfter|nicht mehr|verschwind|am selben tag|am gleichen tag)/i,
};

/** @param language of the playbook; in others than those known, any hypothesis will do */
export function namesChange(hypothesis: string, language: string): boolean {
  const words = CHANGES[language.slice(0, 2)];
  return words === undefined || /\d/.test(hypothesis) || words.test(hypothesis);
}
