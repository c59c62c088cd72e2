/** Which word is a participle: *tested*, *known*, *been*. */

const IRREGULAR =
  'been had known told seen done made run set caught kept left read written taken given gone found thought said sent built brought held put cut let shut stood understood come become begun broken chosen driven fallen felt fought forgotten gotten got grown heard hidden led lost meant met paid sold shown slept spent split spoken stuck swept taught thrown won worn sought drawn flown hit hurt quit spread withdrawn woken bought'.split(
    ' ',
  );
const irregular = new Set(IRREGULAR);
/** Adjectives and nouns that look like one. */
const NOT =
  /^(?:indeed|need|speed|feed|red|seed|breed|hundred|kindred|sacred|naked|open|even|seven|eleven|ten|green|then|when|children|garden|hidden)$/i;

export function isParticiple(word: string): boolean {
  const bare = word.toLowerCase();
  return irregular.has(bare) || (bare.endsWith('ed') && !NOT.test(bare));
}

/** Words that may stand before it: *should **have also been** tested*. */
export const ADVERB = String.raw`(?:also|never|always|really|at least|simply|easily|already|then|not|perhaps|probably|certainly|just|better|[a-z]{3,}ly)`;
