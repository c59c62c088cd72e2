/** What logs in many languages call the facts of a record. */
// cspell:disable
import { simple } from './document.ts';
import { isRelation } from './relation-verbs.ts';

export type FactName = 'status' | 'date' | 'decisionMakers' | 'consulted' | 'informed' | 'relation';

const NAMES: readonly (readonly [RegExp, FactName])[] = [
  [
    /^(?:(?:the|current|adr|decision|document|record|proposal) )*(?:status|state)(?: of .*)?$|^(?:zustand|stand|entscheidungsstatus|statut|état|estado|situação|stato|stav|tila|durum|статус|состояние|状态|狀態|ステータス|状況|状態|상태)$/u,
    'status',
  ],
  [
    /^(?:date|decision date|date decided|decided on|last updated?|last modified|created|created on|datum|entscheidungsdatum|entschieden am|date de (?:la )?décision|fecha|fecha de (?:la )?decisión|data|data da decisão|data della decisione|dato|päivämäärä|дата|日付|決定日|日期|날짜)$/u,
    'date',
  ],
  [
    /^(?:deciders?|decision makers?|decided by|decision owners?|approvers?|authors?|entscheider(?:innen)?|entschieden von|décideurs?|decisores?|decisori|beslissers?|принимающие решение|決定者|意思決定者|决策者|결정자)$/u,
    'decisionMakers',
  ],
  [/^(?:consulted|konsultiert|consultés?|consultad[oa]s|consultati)$/u, 'consulted'],
  [/^(?:informed|informiert|informés?|informad[oa]s|informati)$/u, 'informed'],
];

export function factCalled(key: string): FactName | undefined {
  const wanted = simple(key);
  return NAMES.find(([pattern]) => pattern.test(wanted))?.[1] ?? (isRelation(wanted) ? 'relation' : undefined);
}
