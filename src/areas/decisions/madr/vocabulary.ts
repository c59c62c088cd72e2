/** The words by which logs in many languages say how far a decision has come. */
// cspell:disable
import type { DecisionStatus } from '../decision/values.ts';

interface Vocabulary {
  /** Unambiguous anywhere in a line. */
  readonly anywhere: readonly string[];
  /** Everyday words, a status only where a line begins with them: *open*, *done*, *final*. */
  readonly leading?: readonly string[];
}

/** Each is part of a regular expression, in lower case. Languages follow one another: en, de, fr, es, pt, it, nl, Nordic, Slavic, tr, zh, ja, ko. */
const VOCABULARY: Partial<Record<DecisionStatus, Vocabulary>> = {
  superseded: {
    anywhere: [
      'super[cs]\\w*ed|replaced',
      'ersetzt durch|abgelöst|ersetzt worden',
      'remplacée?s?|(?:reemplazad|sustituid|substituíd|substituid|sostituit)[oa]',
      'vervangen|ersatt|erstattet|korvattu',
      'замен[её]н[оа]?|замінен[оа]?|zastąpion[aey]|nahrazen[oaý]?',
      '(?:已|被)*取代|已替代|被替代|置き換え\\p{L}*|置換|差し替え|대체',
    ],
    leading: ['ersetzt'],
  },
  rejected: {
    anywhere: [
      'rejected|declined|denied|refused|vetoed|turned down|voted down|dismissed|disapproved',
      'abgelehnt|verworfen|zurückgewiesen|abgewiesen',
      'rejet[ée]e?s?|refus[ée]e?s?|d[ée]clin[ée]e?s?|écartée?s?',
      '(?:rechazad|denegad|descartad|rejeitad|recusad|negad|rifiutat|respint|bocciat)[oa]',
      'afgewezen|verworpen|geweigerd|avvisad|avslagen|förkastad|afvist|avvist|forkastet|hylätty',
      'отклон[её]н[оаы]?|отвергнут[оаы]?|відхилен[оа]?|odrzucon[aeoy]|zamítnut[oaýý]?|odmítnut[oaý]?|reddedildi',
      '不採用|不承認|非承認|否認|却下|棄却|拒否|否決|見送り|已?否决|已?拒绝|已?拒絕|驳回|駁回|거부|거절|반려|기각|부결',
    ],
  },
  withdrawn: {
    anywhere: [
      'withdrawn|cancell?ed|abandoned|dropped|revoked|rescinded|retracted|reverted|reversed|rolled back|overturned|overruled',
      'zurückgezogen|widerrufen|retirée?s?|abandonnée?s?|annulée?s?',
      '(?:retirad|cancelad|anulad|abandonad|ritirat|annullat)[oa]',
      'ingetrokken|tillbakadragen|trukket tilbage|trukket tilbake|peruttu',
      'отозван[оа]?|отмен[её]н[оа]?|скасован[оа]?|wycofan[aeoy]|zrušen[oaý]?|stažen[oaý]?',
      '取り下げ|撤回|中止|取消|철회|취소',
    ],
  },
  deprecated: {
    anywhere: [
      'deprecated|obsoleted?|retired|outdated|sunset(?:ted)?|invalidated',
      'veraltet|überholt|aufgehoben|außer kraft',
      'd[ée]pr[ée]ci[ée]e?s?|obsol[èe]tes?|périmée?s?|caduque?s?',
      '(?:obsolet|deprecad|descontinuad|depreciad|preterid|deprecat|superat)[oa]|en desuso|em desuso',
      'verouderd|achterhaald|föråldrad|forældet|foreldet|utdatert|vanhentu\\p{L}*',
      'устарел[оа]?|устаревш\\p{L}*|застаріл\\p{L}*|przestarzał[aey]|nieaktualn[aey]|zastaral[áéý]',
      '非推奨|廃止|已?废弃|已?弃用|已?廢棄|过时|過時|폐기',
    ],
  },
  expired: {
    anywhere: [
      'expired|lapsed|abgelaufen|expirée?s?|(?:expirad|caducad|scadut)[oa]|verlopen|udløbet|utgången',
      'ист[её]к\\p{L}*|wygasł\\p{L}*|vypršel\\p{L}*|失効|期限切れ|已?过期|已?過期|만료',
    ],
  },
  accepted: {
    anywhere: [
      'accepted|approved|adopted|ratified',
      'akzeptiert|angenommen|genehmigt|beschlossen|verabschiedet',
      'accept[ée]e?s?|approuv[ée]e?s?|adopt[ée]e?s?|validée?s?',
      '(?:aceptad|aprobad|adoptad|aprovad|adotad|accettat|approvat|adottat)[oa]|aceit[oae]',
      'geaccepteerd|aanvaard|goedgekeurd|aangenomen|godkänd|accepterad|antagen|godkendt|godkjent|accepteret|vedtat?t|hyväksytty',
      'принят[оаы]?|одобрен[оа]?|утвержд[её]н[оа]?|прийнят[оа]?|схвален[оа]?|затверджен[оа]?',
      'zaakceptowan[aeoy]|przyjęt[aeoy]|zatwierdzon[aeoy]|přijat[oaýé]?|schválen[oaý]?|kabul edildi|onaylandı',
      '承認済み|承認|採用|採択|受理|已?接受|已?采纳|已?採納|已?通过|已?通過|已?批准|승인|채택|수락',
    ],
    leading: [
      'agreed|decided|done|implemented|active|final|in force|in effect',
      'umgesetzt|entschieden|gültig|décidé|vigente|decidid[oa]|決定済み|決定|已?决定|已?实施|実施済み',
    ],
  },
  proposed: {
    anywhere: [
      'proposed|pending|in review|under review|in discussion|under discussion|on hold|postponed|deferred|undecided|reopened|re-opened',
      'vorgeschlagen|in prüfung|in diskussion|in abstimmung|ausstehend|zurückgestellt|vertagt',
      'propos[ée]e?s?|en attente|en (?:cours de )?discussion|ajournée?s?|reportée?s?',
      '(?:propuest|propost|pospuest|aplazad|adiad|rinviat)[oa]|pendiente|pendente|en revisión|en discusión|em discussão|em análise|em revisão|in attesa|in discussione|in revisione',
      'voorgesteld|in behandeling|föreslagen|foreslået|foreslått|ehdotettu',
      'предложен[оа]?|запропонован[оа]?|на рассмотрении|на обсуждении|(?:za)?proponowan[aeoy]|navržen[oaý]?',
      '提案中|提案|検討中|審議中|レビュー中|保留|已?提议|已?提議|拟议|擬議|待定|讨论中|討論中|审核中|제안|검토 중|보류',
    ],
    leading: ['open|offen|vorschlag|proposal|ouvert|abiert[oa]|abert[oa]|apert[oa]'],
  },
  draft: {
    anywhere: ['work in progress', 'entwurf|brouillon|borrador|rascunho|bozza|utkast|luonnos|черновик|чернетка|szkic'],
    leading: ['draft|wip|idea', '下書き|草案|ドラフト|草稿|초안'],
  },
  rfc: { anywhere: ['request for comments'], leading: ['rfc'] },
};

/** Letters around a word make another word of it; scripts without spaces have no such borders. */
const BORDERLESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function patternOf(parts: readonly string[], flags: string, before = ''): RegExp {
  const words = parts.flatMap((part) => part.split(/\|(?![^(]*\))/));
  const [open, closed] = [
    words.filter((word) => BORDERLESS.test(word)),
    words.filter((word) => !BORDERLESS.test(word)),
  ];
  const choices = [
    ...(closed.length === 0 ? [] : [`(?<![\\p{L}\\p{N}])(?:${closed.join('|')})(?![\\p{L}\\p{N}])`]),
    ...open.toSorted((a, b) => b.length - a.length),
  ];
  return new RegExp(`${before}(?:${choices.join('|')})`, flags);
}

interface Words {
  readonly status: DecisionStatus;
  readonly anywhere: RegExp;
  readonly leading: RegExp | undefined;
}

export const STATUS_WORDS: readonly Words[] = Object.keys(VOCABULARY).flatMap((key) => {
  // The keys of a literal are its statuses.
  const status = key as keyof typeof VOCABULARY;
  const { anywhere = [], leading } = VOCABULARY[status] ?? {};
  return [
    {
      status,
      anywhere: patternOf(anywhere, 'gu'),
      leading: leading && patternOf(leading, 'u', '^[^\\p{L}\\p{N}]*'),
    },
  ];
});

/** Pictures that stand for a status. */
export const STATUS_MARKS: readonly (readonly [RegExp, DecisionStatus])[] = [
  [/[✅✔☑]|:white_check_mark:|:heavy_check_mark:/gu, 'accepted'],
  [/[❌❎✖✗✘🚫⛔]|:x:|:no_entry(?:_sign)?:/gu, 'rejected'],
];
