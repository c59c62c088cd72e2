/** *Every manager has completed the course*, *all teams use the library*: what was asked of them, done. */
import { saysHowWell, type Look } from './clause.ts';
import { ASSIGNED } from './nouns.ts';
import { QUANTITY } from './quantity.ts';

/** Those who are served choose what they use: that is an outcome. */
const SERVED =
  '(?:[\\w-]+ )?(?:customers?|users?|patients?|people|citizens?|merchants?|sellers?|shops?|buyers?|readers?|pupils?|students?|visitors?|members?|guests?|hires?|newcomers?|joiners?)\\b';
const WHO = `${QUANTITY} (?:of )?(?:(?:the|our|all) )?(?!${SERVED})(?:[\\w'-]+ ){1,3}(?:has |have |will have )?`;
const FOLLOW =
  '(?:completed|attended|passed|finished|taken|adopted|introduced|signed|read|rolled out|uses?|follows?|apply|applies)';
const WHAT = `${FOLLOW} (?:[\\w'-]+ ){0,4}?${ASSIGNED}\\b`;
const FOLLOWED = new RegExp(`^${WHO}${WHAT}`);
/** Where the clause begins behind those who do it. */
const FOLLOWED_BY_TEAMS = new RegExp(`^${WHAT}`);

export const followed: Look = ({ text, hasAgent }) => {
  const found = FOLLOWED.exec(text) ?? (hasAgent ? FOLLOWED_BY_TEAMS.exec(text) : null);
  if (found === null || saysHowWell(text, text)) return undefined;
  return {
    family: /\b(?:completed|attended|passed|finished|taken|read)\b/.test(found[0]) ? 'teaching' : 'making',
    words: found[0].trim(),
  };
};
