/** A health check on paper, empty and answered. */
import { describe, expect, test } from 'vitest';
import { sheetsOf } from '../sheets.ts';
import { visit } from '../visit.ts';
import { CHECK, revealed, url } from './running.ts';

describe.each(['A4', 'Letter'])('on %s', (format) => {
  test('the one-page check is one page', async () => {
    const { page } = await visit(`${url}${CHECK}`);
    expect(await sheetsOf(page, format)).toBe(1);
  });

  test('it is one page with three figures of each register, too', async () => {
    const { page } = await visit(`${url}${CHECK}`);
    const groups = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
      const scope = /\.figures\[(data-astro-cid-\w+)\]/.exec(rules.join(' '))?.[1] ?? '';
      const figure = `<dd ${scope}>Nightly invoice run: six person-days a month <span>from</span> <a ${scope}>Retry code of the run</a></dd>`;
      const group = `<div ${scope}><dt ${scope}>Technical debt</dt>${figure.repeat(3)}</div>`;
      const figures = document.querySelector('.sheet .figures');
      if (figures !== null) figures.innerHTML = group.repeat(5);
      return figures === null ? 0 : figures.childElementCount;
    });
    expect(groups).toBe(5);
    expect(await sheetsOf(page, format)).toBe(1);
  });

  test('so is what a group answered, with comments and actions', async () => {
    const { page } = await revealed();
    for (const comment of (await page.getByLabel('Comment').all()).slice(0, 4))
      await comment.fill('The partner called before our alert did, twice in one week.');
    expect(await sheetsOf(page, format)).toBe(1);
  });
});
