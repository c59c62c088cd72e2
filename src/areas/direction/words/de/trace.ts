/** What the trace says, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { traceInEnglish } from '../en/trace.ts';

export const traceInGerman: Translation<typeof traceInEnglish> = {
  title: 'Der rote Faden',
  of: (strategy: string) => `Der rote Faden: ${strategy}`,
  description:
    'Von jeder Strategie bis zu den Zahlen, Teams und Systemen, die sie tragen. Zuerst kommt, was in der Luft hängt.',
  action: 'Dem roten Faden folgen',
  sections: { loose: 'Was in der Luft hängt', tree: 'Von der Strategie zum System' },
  looseLead: 'Hier fehlt jeweils der Grund darüber oder das, was es darunter trägt. Ergänze es, oder streiche es.',
  nothingLoose: 'Nichts hängt in der Luft: Alles hat einen Grund über sich und etwas unter sich, das es trägt.',
  attention: (count) => `${countedInGerman(count, 'offenes Ende', 'offene Enden')} zwischen Strategie und Zahlen`,
  edit: 'Bearbeiten',
  owner: 'Zuständig',
  ends: { above: 'Der Grund darüber fehlt', below: 'Darunter trägt es nichts' },
  loose: {
    'outcome-for-nothing': ({ outcome, strategy }) => `${outcome.many} ohne Bezug zu einer ${strategy.inText.one}`,
    'principle-for-nothing': ({ principle, outcome }) => `${principle.many} ohne ${outcome.inText.one}, dem sie dienen`,
    'metric-for-nothing': ({ metric, outcome, scorecard, experiment, ritual }) =>
      `${metric.many} ohne Verwendung (${outcome.inText.one}, ${scorecard.inText.one}, ${experiment.inText.one}, ${ritual.inText.one})`,
    'metric-decides-nothing': ({ metric }) => `${metric.many}, nach denen nichts entschieden wird`,
    'objective-for-nothing': ({ slo, system, outcome }) =>
      `${slo.many} von ${system.inText.many} ohne ${outcome.inText.one}, das sie braucht`,
    'step-for-nothing': ({ outcome }) => `Erste Schritte ohne ${outcome.inText.one}`,
    'strategy-without-outcomes': ({ strategy, outcome }) => `${strategy.many} ohne ${outcome.inText.many}`,
    'policy-unenforced': () => 'Leitlinien, die nichts durchsetzt',
    'outcome-unmeasured': ({ outcome }) => `${outcome.many}, die nichts misst`,
    'milestone-past': () => 'Überfällige Meilensteine',
    'metric-silent': ({ metric }) => `${metric.many} in Gebrauch ohne Wert oder mit einem Defekt`,
    'standard-without-systems': ({ standard, system }) =>
      `${standard.many}, die eine Leitlinie durchsetzen und für keine ${system.inText.many} gelten`,
  },
  due: (day) => `fällig am ${day}`,
  parts: { policy: 'Leitlinie', step: 'Erster Schritt', keyResult: 'Schlüsselergebnis', milestone: 'Meilenstein' },
  groups: {
    policies: 'Leitlinien',
    enforcedBy: 'Durchgesetzt durch',
    steps: 'Erste Schritte',
    towards: 'Arbeitet hin auf',
    viaPolicy: 'Zeigt sich in',
    others: 'Arbeitet außerdem darauf hin',
    keyResults: 'Schlüsselergebnisse',
    measuredBy: 'Gemessen durch',
    guardrail: 'Leitplanke',
    milestones: 'Meilensteine',
    carriedBy: 'Teams und Systeme',
    lookedAt: 'Besprochen in',
  },
  page: 'Seite öffnen',
  above: 'Steht weiter oben',
  decides: 'Was danach entschieden wird',
  noValue: 'noch kein Wert',
  way: (baseline, now, target) => `von ${baseline} auf ${target}, jetzt ${now}`,
  reached: (day) => `erreicht am ${day}`,
  past: 'überfällig',
  empty: 'Noch gilt keine Strategie.',
};
