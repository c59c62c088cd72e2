/** What logs in many languages call the facts of a record. */
// cspell:disable
import { simple } from './simple.ts';
import { isRelation } from './relation-verbs.ts';

export type FactName =
  'status' | 'date' | 'created' | 'decided' | 'decisionMakers' | 'consulted' | 'informed' | 'relation';

const NAMES: readonly (readonly [RegExp, FactName])[] = [
  [
    /^(?:(?:the|current|adr|decision|document|record|proposal) )*(?:status|state)(?: of .*)?$|^(?:zustand|stand|entscheidungsstatus|statut(?: de la décision)?|état|estado(?: de la decisión| da decisão)?|situação|stato|stav|tila|durum|статус|состояние|状态|狀態|ステータス|状況|状態|상태)$/u,
    'status',
  ],
  [
    /^(?:created|created (?:on|at)|creation date|date created|date (?:proposed|raised)|proposed on|raised on|erstellt|erstellt am|erstellungsdatum|vorgeschlagen am|créée? le|date de création|proposée? le|creado|creado el|fecha de creación|criado em|data de criação|作成日|起票日|提案日|创建日期)$/u,
    'created',
  ],
  [
    /^(?:decision date|date (?:of decision|decided|accepted|approved)|decided(?: on)?|accepted on|approved on|acceptance date|entscheidungsdatum|entschieden am|datum der entscheidung|beschlossen am|date de (?:la )?décision|décidée? le|acceptée? le|fecha de (?:la )?(?:decisión|aprobación|aceptación)|data da (?:decisão|aprovação)|data della decisione|決定日|承認日|決定日時|决策日期)$/u,
    'decided',
  ],
  [
    /^(?:date|last updated?|last modified|updated(?: on)?|last status change|datum|letzte änderung|zuletzt geändert|aktualisiert am|dernière mise à jour|mise à jour|fecha|última actualización|actualizado|data|última atualização|dato|päivämäärä|дата|日付|日時|更新日|最終更新日?|日期|날짜)$/u,
    'date',
  ],
  [
    /^(?:deciders?|decision[ -]?makers?|decided by|decision owners?|approvers?|approved by|accepted by|entscheider(?:innen|in)?|entscheider innen|entscheidungsträger(?:innen)?|entschieden von|beteiligte entscheider|décideurs?|décideuses?|décidée? par|responsables de la (?:décision|decisión)|decisores?|decididores?|tomadores de (?:decisión|decisão)|decidido por|responsáveis pela decisão|decisori|beslissers?|принимающие решение|決定者|意思決定者|承認者|決裁者|决策者|결정자)$/u,
    'decisionMakers',
  ],
  [/^(?:consulted|konsultiert|befragt|consultée?s?|consultad[oa]s|consultati|相談先|相談者|協議先)$/u, 'consulted'],
  [/^(?:informed|informiert|informée?s?|informad[oa]s|informati|通知先|報告先|共有先)$/u, 'informed'],
];

export function factCalled(key: string): FactName | undefined {
  const wanted = simple(key);
  return NAMES.find(([pattern]) => pattern.test(wanted))?.[1] ?? (isRelation(wanted) ? 'relation' : undefined);
}
