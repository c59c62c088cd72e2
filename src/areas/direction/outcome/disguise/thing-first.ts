/** Recognises outputs that begin with the thing itself: what has been obtained or connected, and what is new or available. */
// cspell:ignore digiti organi repositor
import { changesSomething, hasFiniteVerb, isStatement, type Look } from './clause.ts';
import { ARTEFACT, ASSIGNED, GOODS_AT_THE_END, PEOPLE_SERVED } from './nouns.ts';
import { NUMBER } from './quantity.ts';
import type { Family } from './sign.ts';

const PREPOSITION = '(?:for|in|at|to|on|with|across|by|from|of|per|between|under|before)';
const THING = "(?:[\\w'/&.-]+ ){1,8}?";

/** A participle at the end, without a verb: *approval obtained*, *all acquirers connected to the router*. */
const OBTAINED = new RegExp(
  `^(?<subject>${THING})(?:successfully |fully |now |jointly )?(?:obtained|granted|secured|acquired|procured|purchased|ordered|leased|installed|fitted|erected|constructed|connected|onboarded|linked|hired|recruited|appointed|trained|certified|accredited|enrolled|audited|drafted|approved|ratified|submitted|filed|registered|loaded|uploaded|imported|ingested|digiti[sz]ed|catalogued|indexed|archived|relocated|moved|transferred|handed over|wound down|shut down|dismantled|removed|retired|replaced|refurbished|rebuilt|redrawn|drawn up|designed|tested|validated|configured|created|established|formed|kicked off|concluded|agreed|negotiated|signed|contracted|sent|circulated|presented|run|conducted|organi[sz]ed|recorded|filmed|printed|translated|mapped|defined|specified|completed)(?=$|[.,;:]| (?:and|by|to|for|on|in|at|with|across)\\b)`,
);
/** Measures have such participles too, and mean those to whom it has been done: *share of contracts signed online*. */
const IS_MEASURED =
  /^(?:the )?(?:share|number|percentage|proportion|count|time|days|hours|minutes|rate|cost|median|average|half|most|more|fewer|less|nine|none|nobody|nothing)\b|%|\bper cent\b/;

const AVAILABLE = new RegExp(
  `^(?<subject>${THING})(?:in use|available|supported|offered|operational|accessible|on sale) (?:at|in|on|for|across|throughout|to) (?:the |all |every |each |both |our |${NUMBER} (?!%|per ?cent|hours|minutes|days|of))?[a-z]`,
);
const NEW = new RegExp(
  `^(?:an? |the |our |one |two |three )?(?:new|second|first|updated|revised|improved|redesigned|dedicated|unified|single|central|shared) (?:[\\w-]+ ){0,4}?${ARTEFACT}(?=$| ${PREPOSITION}\\b|[,;])`,
);
const TRIED = new RegExp(
  `^(?:the |an? |our )?(?:[\\w'-]+ ){0,4}?(?:pilot|beta|trial|proof of concept|prototype|campaign|roadshow|programme|workshop series|rollout|roll-out|go-live|release candidate) (?:in|at|with|for|across|to|on) (?:the |all |our |two |three |\\w)`,
);
const HAS = new RegExp(
  `^(?:all|every|each|100 ?% of(?: the| our| all)?) (?:[\\w-]+ )?(?:services?|teams?|squads?|systems?|repositor(?:y|ies)|applications?|apps?|components?|products?|departments?|managers?|engineers?|developers?|sites?|plants?|branch(?:es)?|offices?|units?|functions?) (?:has|have) (?:an? |the |its own |their own )(?:[\\w-]+ ){0,5}?${ASSIGNED}\\b`,
);

const LOOKS: readonly (readonly [RegExp, Family])[] = [
  [OBTAINED, 'making'],
  [AVAILABLE, 'making'],
  [NEW, 'making'],
  [TRIED, 'making'],
  [HAS, 'making'],
];

const OTHERS = new RegExp(
  `\\b(?:${PEOPLE_SERVED}|who|that|which|whose|when|after|before|once|if|feel|stay|seem|look|arrive|come|leave|go|remain|become|see|want|are|is)\\b|${GOODS_AT_THE_END}`,
);

export const thingFirst: Look = ({ text, hasAgent }) => {
  if (hasAgent || changesSomething(text) || IS_MEASURED.test(text)) return undefined;
  for (const [pattern, family] of LOOKS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const subject = found.groups?.subject ?? '';
    // *Invoices sent to the wrong address* names a measure.
    if (pattern === OBTAINED && !subject.trim().includes(' ') && found[0].length < text.length) continue;
    if (OTHERS.test(subject.trim()) || hasFiniteVerb(subject)) continue;
    if (pattern !== HAS && isStatement(text)) continue;
    return { family, words: found[0].trim() };
  }
  return undefined;
};
