/** Terms are found by any of their names, each once on a page. */
import { expect, test } from 'vitest';
import { findMentions, indexTerms, pageGlossary } from './glossary.ts';

const term = (id: string, label: string, ...forms: string[]) => ({
  id,
  label,
  forms,
  definition: '',
  href: `/terms/${id}/`,
});
const terms = indexTerms([
  term('slo', 'Service level objective', 'SLO'),
  term('it', 'Internal tools', 'IT'),
  term('error-budget', 'Error budget'),
  term('error', 'Error'),
  term('one-to-one', 'One-to-one', '1:1'),
  term('adr', 'Architecture decision record'),
  term('conway', "Conway's law"),
  term('dotnet', '.NET'),
  term('cpp', 'C++'),
  term('c', 'C'),
  term('cicd', 'CI/CD'),
  term('research', 'Research and development', 'R&D'),
  term('canary', 'Canary release', 'canary'),
  term('policy', 'Policy'),
  term('analysis', 'Analysis'),
  term('process', 'Process'),
  term('who', 'World Health Organization', 'WHO'),
  term('install', '安装'),
  term('cafe', 'Café'),
  term('on-call', 'On-call'),
  term('tls', 'TLS 1.3', 'TLS'),
]);

function mentions(text: string, own?: string): readonly string[] {
  return findMentions(text, pageGlossary(terms, own)).map(
    ({ term: { id }, start, end }) => `${id} ${text.slice(start, end)}`,
  );
}

test.each([
  ['by its label, in any case', 'A service level objective', ['slo service level objective']],
  ['by its acronym', 'Our SLO holds', ['slo SLO']],
  ['in the plural', 'SLOs and error budgets', ['slo SLOs', 'error-budget error budgets']],
  ['an acronym is written in capitals', 'it is slow', []],
  ['the longest name wins', 'An error budget', ['error-budget error budget']],
  ['only whole words', 'Terrors, SLOW', []],
  ['by a name that begins with a digit', 'In the next 1:1', ['one-to-one 1:1']],
  ['across a line break', 'Write an architecture\ndecision   record', ['adr architecture\ndecision   record']],
  ['across a space that does not break', 'A service level\u00A0objective', ['slo service level\u00A0objective']],
  ['with another apostrophe', 'Conway’s law holds', ['conway Conway’s law']],
  ['as an owner', 'The policy’s text, the SLO’s', ['policy policy', 'slo SLO']],
  ['with another hyphen, or none', 'He is on‑call', ['on-call on‑call']],
  ['with a space for a hyphen', 'She is on call', ['on-call on call']],
  ['not across a dash', 'Go on - call me; on – call', []],
  [
    'in any English plural',
    'policies, canaries, analyses, processes',
    ['policy policies', 'canary canaries', 'analysis analyses', 'process processes'],
  ],
  ['no plural of an acronym in capitals', 'SLOS', []],
  ['by signs', 'We use .NET (.NET) in C++.', ['dotnet .NET', 'cpp C++']],
  ['not by a part of a name with signs', 'ASP.NET, the net worth, C# and C+', []],
  ['by a letter alone', 'Written in C.', ['c C']],
  ['with a stroke, spaces around it or not', 'CI / CD and R & D', ['cicd CI / CD', 'research R & D']],
  ['with numbers', 'TLS 1.3.', ['tls TLS 1.3']],
  ['by a part where the rest differs', 'TLS 1.2', ['tls TLS']],
  ['no word that looks like an acronym', 'The team who does it', []],
  ['where no space divides words', '请先安装软件', ['install 安装']],
  ['composed or not', 'A cafe\u0301 and a café', ['cafe cafe\u0301']],
  ['once, by whatever name', 'SLO, then service level objective', ['slo SLO']],
])('%s', (_, text, expected) => {
  expect(mentions(text)).toEqual(expected);
});

test('the page of a term does not explain it', () => {
  expect(mentions('An SLO and an error', 'slo')).toEqual(['error error']);
});

test('a page remembers what it explained', () => {
  const page = pageGlossary(terms);
  expect(findMentions('SLO', page)).toHaveLength(1);
  expect(findMentions('SLO', page)).toHaveLength(0);
});

test.each([
  ['Ausfall', 'Zwei Ausfälle und die Folgen des Ausfalls.', 'Ausfälle'],
  ['Haus', 'In den Häusern.', 'Häusern'],
  ['Lernende Organisation', 'Von lernenden Organisationen lernen.', 'lernenden Organisationen'],
  ['Entscheidung', 'Unsere Entscheidungen gelten.', 'Entscheidungen'],
  ['Deployment', 'Mehrere Deployments am Tag.', 'Deployments'],
  ['SRE', 'Die sre gibt es nicht.', undefined],
  ['Test', 'Wir testen viel.', 'testen'],
])('in German, %s in its forms: %s', (label, text, expected) => {
  const term = { id: 'term', label, forms: [], definition: 'Was es ist.', href: '/terms/term/' };
  const [found] = findMentions(text, pageGlossary(indexTerms([term], 'de')));
  expect(found && text.slice(found.start, found.end)).toBe(expected);
});

test('in English no word loses a German ending', () => {
  const term = { id: 'test', label: 'Test', forms: [], definition: 'A trial.', href: '/terms/test/' };
  expect(findMentions('A tester came.', pageGlossary(indexTerms([term], 'en-GB')))).toEqual([]);
});
