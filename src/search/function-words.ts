/** English words that carry a question without saying what it is about. */

const WORDS = `
  a about also am an and any are as at be been being between but by can cannot cant could did do does doesnt doing done difference dont for from
  get gets getting give go goes going got had happen happens happening has have having he hello help here hey hi his how however i if im in into is isnt it its
  just know let like may maybe me might mean means mine must my need needs no not of off on once one only or our out over own
  please really shall she should so some someone something somewhere still such tell than thanks that the their them then there these they thing things
  this those through to too under up us use used using very want wants was we were what whats when where which while who whom whose why will
  with without wont would yet you your
`;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
