/** A playbook in any language is searched with the index and the code that readers get. */
import { describe, expect, test } from 'vitest';
import { openEngine, type Engine } from '#site/client/search/engine.ts';
import { searchableGuide, writtenSearch, type GuideText } from '#testing/searchable-guide.ts';
import { askIndex } from './ask-index.ts';
import { browseFolder } from './browse-folder.ts';

/** What is asked for, set apart by commas, is in the text of the second guide only, where nothing else is said. */
const LANGUAGES: readonly (readonly [language: string, title: string, text: string, queries: string])[] = [
  [
    'zh-CN',
    '发布指南',
    '我们怎样部署代码、回滚服务，以及使用API网关。',
    '部署, 回滚, 代码, 怎样部署代码, API, 网关, 发布',
  ],
  ['zh-Hant-TW', '發布指南', '我們如何部署程式碼。', '部署, 程式碼'],
  [
    'ja',
    'デプロイ手順',
    '本番環境へのリリースは毎日行います。サーバーを再起動する。',
    'リリース, 本番環境, サーバー, ｻｰﾊﾞｰ, 再起動, デプロイ',
  ],
  ['ko', '배포 안내', '우리는 코드를 매일 배포합니다.', '코드, 코드를, 배포, 매일, 안내'],
  ['th', 'คู่มือการปล่อย', 'เราปล่อยซอฟต์แวร์ทุกวันและทำงานร่วมกัน', 'ซอฟต์แวร์, ทุกวัน, ทำงาน, คู่มือ'],
  ['km', 'ការណែនាំ', 'យើងដាក់ពង្រាយកូដរាល់ថ្ងៃ', 'រាល់ថ្ងៃ, កូដ'],
  ['my', 'လမ်းညွှန်', 'ကျွန်ုပ်တို့သည် နေ့စဉ် ဖြန့်ချိသည်', 'နေ့စဉ်'],
  [
    'uk',
    'Посібник',
    'Як ми розгортаємо її зміни щодня, обов’язково.',
    "розгортаємо, зміни, обов'язково, РОЗГОРТАЄМО, розгортаєм",
  ],
  [
    'ru',
    'Руководство',
    'Мы выкладываем изменения каждый день, включая ёлку.',
    'выкладываем, изменение, елку, ВЫКЛАДЫВАЕМ',
  ],
  ['bg', 'Ръководство', 'Внедряваме всеки ден.', 'внедряваме'],
  ['cs', 'Průvodce', 'Jak nasazujeme změny každý den.', 'nasazujeme, změny, zmeny, KAŽDÝ'],
  ['pl', 'Przewodnik', 'Jak wdrażamy zmiany każdego dnia, żółw.', 'wdrażamy, wdrazamy, żółw'],
  [
    'de-CH',
    'Leitfaden',
    'Wie wir Änderungen über die Größe der Straße ausrollen.',
    'Änderungen, anderung, Straße, größe, ausrollen',
  ],
  ['fr', 'Guide de déploiement', 'L’équipe déploie chaque été.', 'déploie, deploie, équipe, été'],
  [
    'tr',
    'Kılavuz',
    'İstanbul ekibi ışık hızında değişiklik yayınlar.',
    'istanbul, İSTANBUL, ışık, değişiklik, degisiklik',
  ],
  ['ar', 'دليل', 'كيف ننشر التغييرات كل يوم بأمان', 'ننشر, التغييرات, بأمان, بامان'],
  ['fa', 'راهنما', 'ما هر روز تغییرات را منتشر می‌کنیم', 'منتشر, می‌کنیم, تغییرات'],
  ['he', 'מדריך', 'איך אנחנו פורסים שינויים בכל יום', 'פורסים, פּוֹרְסִים, שינויים'],
  ['hi', 'मार्गदर्शिका', 'हम हर दिन परिवर्तन तैनात करते हैं', 'परिवर्तन, तैनात'],
  ['ta', 'வழிகாட்டி', 'நாங்கள் தினமும் வெளியிடுகிறோம்', 'தினமும், வெளியிடுகிறோம்'],
  ['el', 'Οδηγός', 'Πώς αναπτύσσουμε τις αλλαγές της ομάδας', 'αναπτύσσουμε, αλλαγές, ΑΛΛΑΓΈΣ, ομαδας'],
  ['vi', 'Hướng dẫn', 'Chúng tôi triển khai thay đổi mỗi ngày', 'triển khai, trien khai, mỗi ngày'],
  ['ka', 'გზამკვლევი', 'ჩვენ ყოველდღე ვაქვეყნებთ', 'ყოველდღე'],
  ['hy', 'Ուղեցույց', 'Մենք ամեն օր տեղակայում ենք', 'տեղակայում'],
  ['am', 'መመሪያ', 'በየቀኑ እናሰማራለን', 'በየቀኑ'],
  ['gsw', 'Leitfade', 'Mir liefere jede Tag us.', 'liefere'],
  ['sr-Latn-RS', 'Vodič', 'Isporučujemo svaki dan.', 'isporučujemo, isporucujemo'],
  ['en', 'Deploying', 'We call it 部署 here, デプロイ there, and 배포를 elsewhere.', '部署, デプロイ, 배포, deploy'],
];

const OTHER: GuideText = { title: '1', text: '2 3 4' };

async function withEngine<T>(guide: GuideText, work: (engine: Engine, folder: string) => Promise<T>): Promise<T> {
  const { language = 'en' } = guide;
  const { folder, samples } = await writtenSearch(
    searchableGuide('/guides/other/', { ...OTHER, language }),
    searchableGuide('/guides/asked/', guide),
  );
  expect(await askIndex(folder, samples)).toEqual([]);
  return browseFolder(folder, async ({ root, importModule }) => {
    const engine = await openEngine(root, importModule);
    const result = await work(engine, folder);
    await engine.close();
    return result;
  });
}

describe.each(LANGUAGES)('in %s', (language, title, text, queries) => {
  test('every query is answered', async () => {
    await withEngine({ language, title, text }, async (engine) => {
      for (const query of queries.split(', ')) {
        const { hits, limit } = await engine.find(query);
        expect([query, limit, hits[0]?.page.path]).toEqual([query, undefined, '/guides/asked/']);
      }
    });
  });
});

test('an excerpt marks what was asked for, and shows the text as it was written', async () => {
  await withEngine(
    { language: 'zh-CN', title: '指南', text: '我们怎样部署代码，以及使用 API 网关。' },
    async (engine) => {
      const { hits } = await engine.find('部署');
      const reading = await hits[0]?.read();
      expect(reading?.excerpt.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')).toContain(
        '我们怎样[部署]代码，以及使用 API 网关。',
      );
    },
  );
});
