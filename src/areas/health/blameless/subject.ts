/** What a clause is about, as far as its words tell without a grammar: people, things, or nobody knows. */

const PEOPLE =
  'we he she they i you who someone somebody nobody everyone everybody anyone anybody one people person persons staff colleague engineer developer operator admin administrator reviewer responder manager lead leader team colleague author owner user analyst tester commander director contractor intern hire vendor supplier architect programmer maintainer committer approver employee management leadership crew squad group department assignee deployer on-call oncall expert specialist member individual'.split(
    ' ',
  );

const THINGS =
  'alert alarm monitor monitoring check probe job task system service server pod node host machine cluster queue cache database replica primary index query test suite pipeline build deploy deployment release rollback script command tool page dashboard graph metric log message notification email reminder request response retry timeout limit breaker balancer proxy gateway client app application api endpoint certificate key token flag config configuration setting default migration backup restore snapshot scheduler cron worker process thread lock transaction runbook documentation document policy rule firewall switch router disk volume network packet sensor autoscaler controller failover canary linter compiler library package version schema table column row counter budget threshold feature button form banner site website workflow validation guard value number it that this which order event traffic container image instance'.split(
    ' ',
  );

const peopleWords = new Set(PEOPLE);
const thingWords = new Set(THINGS);

/** Words behind which a new clause begins. */
const CLAUSE = /[,;:()]|\b(?:and|but|because|so|when|while|if|although|since|before|after|as|than|where|whether)\b/gi;
const FILLERS =
  /(?:\s+|^)(?:also|probably|simply|clearly|obviously|perhaps|then|just|really|certainly|all|both|each)$/i;
/** What follows the head of a subject: *the engineer **on call***. */
const BEHIND = /\s+(?:on[- ]call$|on duty$|(?:of|in|at|from|for|with|who|that|which)\b.*$)/i;

export interface Subject {
  /** As it stands there: *the engineer on call*. */
  readonly words: string;
  readonly is: 'people' | 'thing' | 'unknown';
  readonly isMany: boolean;
}

/** @param before the sentence up to the verb */
export function subjectOf(before: string): Subject {
  const end = before.trimEnd();
  const [last] = [...end.matchAll(CLAUSE)].slice(-1);
  // A clause that has no word yet shares the subject of the one before.
  const own = last === undefined ? end : end.slice(last.index + last[0].length).trim();
  const words = strip(own === '' && last !== undefined ? end.slice(0, last.index) : own);
  const head = (words.replace(BEHIND, '').split(' ').at(-1) ?? '').toLowerCase().replace(/['’]s?$/, '');
  const single = head.replace(/(?:ies)$/, 'y').replace(/s$/, '');
  const isKnown = (list: ReadonlySet<string>) => list.has(head) || list.has(single);
  return {
    words,
    is: isKnown(peopleWords) ? 'people' : isKnown(thingWords) ? 'thing' : 'unknown',
    isMany: /^(?:we|they|you|people)$/.test(head) || (/[^su]s$/.test(head) && head !== 'this'),
  };
}

function strip(words: string): string {
  const short = words.trim().replace(FILLERS, '');
  return short === words.trim() ? short : strip(short);
}
