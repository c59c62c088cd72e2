import { describe, expect, test } from 'vitest';
import { explainOnce } from './terms-once.ts';

const explained = (words: string, id = 'toil') =>
  `<a class="term" href="/terms/${id}/" aria-describedby="term:${id}">${words}</a>` +
  `<span class="term-definition" id="term:${id}" role="tooltip" data-pagefind-ignore="">What ${id} is.</span>`;
const first = explained('toil');

describe('one explanation of each term on a page', () => {
  test.each([
    ['in two fields', `<p>${first}</p><dd>${explained('Toil')}</dd>`, `<p>${first}</p><dd>Toil</dd>`],
    [
      'another term',
      `<p>${first}, ${explained('trunk', 'trunk')}</p>`,
      `<p>${first}, ${explained('trunk', 'trunk')}</p>`,
    ],
    ['in a heading before', `<h2>${first}</h2><p>${first}</p>`, `<h2>toil</h2><p>${first}</p>`],
    ['in a link', `<a href="/a/"><b>Less ${first}</b></a> ${first}`, `<a href="/a/"><b>Less toil</b></a> ${first}`],
    ['in a button', `<button type="button">${first}</button>`, '<button type="button">toil</button>'],
    ['in a label', `<label><span>${first}</span></label>`, '<label><span>toil</span></label>'],
    ['in a legend', `<fieldset><legend>${first}</legend></fieldset>`, '<fieldset><legend>toil</legend></fieldset>'],
    [
      'in a head of a table',
      `<th scope="row">${first}</th><td>${first}</td>`,
      `<th scope="row">toil</th><td>${first}</td>`,
    ],
    ['in what folds a part', `<summary>${first}</summary>${first}`, `<summary>toil</summary>${first}`],
    ['in code', `<code>${first}</code>`, '<code>toil</code>'],
    ['after a link that a quoted value holds', `<p title="<a> 'b'">${first}</p>`, `<p title="<a> 'b'">${first}</p>`],
    ['after a link in a script', `<script>"<a>"</script>${first}`, `<script>"<a>"</script>${first}`],
    ['after a link in a comment', `<!-- <a> -->${first}`, `<!-- <a> -->${first}`],
    ['after an empty element', `<br><abbr title="x">y</abbr>${first}`, `<br><abbr title="x">y</abbr>${first}`],
  ])('%s', (_case, html, expected) => {
    expect(explainOnce(html, '/guides/start/')).toBe(expected);
  });

  test('none of a term on its own page', () => {
    const html = `<p>${first} ${explained('trunk', 'trunk')}</p>`;
    expect(explainOnce(html, '/terms/toil/')).toBe(`<p>toil ${explained('trunk', 'trunk')}</p>`);
  });
});
