/** A playbook in any language is searched with the index and the code that readers get. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openEngine, type Engine } from '#site/client/search/engine.ts';
import { searchableGuide, type GuideText } from '#testing/searchable-guide.ts';
import { askIndex } from './ask-index.ts';
import { browseFolder } from './browse-folder.ts';
import { searchFiles } from './search-files.ts';

interface Language {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly queries: readonly string[];
}

/** What is asked for is in the text of the second guide only, where nothing else is said. */
const LANGUAGES: readonly Language[] = [
  {
    language: 'zh-CN',
    title: '发布指南',
    text: '我们怎样部署代码、回滚服务，以及使用API网关。',
    queries: ['部署', '回滚', '代码', '怎样部署代码', 'API', '网关', '发布'],
  },
  { language: 'zh-Hant-TW', title: '發布指南', text: '我們如何部署程式碼。', queries: ['部署', '程式碼'] },
  {
    language: 'ja',
    title: 'デプロイ手順',
    text: '本番環境へのリリースは毎日行います。サーバーを再起動する。',
    queries: ['リリース', '本番環境', 'サーバー', 'ｻｰﾊﾞｰ', '再起動', 'デプロイ'],
  },
  {
    language: 'ko',
    title: '배포 안내',
    text: '우리는 코드를 매일 배포합니다.',
    queries: ['코드', '코드를', '배포', '매일', '안내'],
  },
  {
    language: 'th',
    title: 'คู่มือการปล่อย',
    text: 'เราปล่อยซอฟต์แวร์ทุกวันและทำงานร่วมกัน',
    queries: ['ซอฟต์แวร์', 'ทุกวัน', 'ทำงาน', 'คู่มือ'],
  },
  { language: 'km', title: 'ការណែនាំ', text: 'យើងដាក់ពង្រាយកូដរាល់ថ្ងៃ', queries: ['រាល់ថ្ងៃ', 'កូដ'] },
  { language: 'my', title: 'လမ်းညွှန်', text: 'ကျွန်ုပ်တို့သည် နေ့စဉ် ဖြန့်ချိသည်', queries: ['နေ့စဉ်'] },
  {
    language: 'uk',
    title: 'Посібник',
    text: 'Як ми розгортаємо її зміни щодня, обов’язково.',
    queries: ['розгортаємо', 'зміни', "обов'язково", 'РОЗГОРТАЄМО', 'розгортаєм'],
  },
  {
    language: 'ru',
    title: 'Руководство',
    text: 'Мы выкладываем изменения каждый день, включая ёлку.',
    queries: ['выкладываем', 'изменение', 'елку', 'ВЫКЛАДЫВАЕМ'],
  },
  { language: 'bg', title: 'Ръководство', text: 'Внедряваме всеки ден.', queries: ['внедряваме'] },
  {
    language: 'cs',
    title: 'Průvodce',
    text: 'Jak nasazujeme změny každý den.',
    queries: ['nasazujeme', 'změny', 'zmeny', 'KAŽDÝ'],
  },
  {
    language: 'pl',
    title: 'Przewodnik',
    text: 'Jak wdrażamy zmiany każdego dnia, żółw.',
    queries: ['wdrażamy', 'wdrazamy', 'żółw'],
  },
  {
    language: 'de-CH',
    title: 'Leitfaden',
    text: 'Wie wir Änderungen über die Größe der Straße ausrollen.',
    queries: ['Änderungen', 'anderung', 'Straße', 'größe', 'ausrollen'],
  },
  {
    language: 'fr',
    title: 'Guide de déploiement',
    text: 'L’équipe déploie chaque été.',
    queries: ['déploie', 'deploie', 'équipe', 'été'],
  },
  {
    language: 'tr',
    title: 'Kılavuz',
    text: 'İstanbul ekibi ışık hızında değişiklik yayınlar.',
    queries: ['istanbul', 'İSTANBUL', 'ışık', 'değişiklik', 'degisiklik'],
  },
  {
    language: 'ar',
    title: 'دليل',
    text: 'كيف ننشر التغييرات كل يوم بأمان',
    queries: ['ننشر', 'التغييرات', 'بأمان', 'بامان'],
  },
  {
    language: 'fa',
    title: 'راهنما',
    text: 'ما هر روز تغییرات را منتشر می‌کنیم',
    queries: ['منتشر', 'می‌کنیم', 'تغییرات'],
  },
  {
    language: 'he',
    title: 'מדריך',
    text: 'איך אנחנו פורסים שינויים בכל יום',
    queries: ['פורסים', 'פּוֹרְסִים', 'שינויים'],
  },
  { language: 'hi', title: 'मार्गदर्शिका', text: 'हम हर दिन परिवर्तन तैनात करते हैं', queries: ['परिवर्तन', 'तैनात'] },
  { language: 'ta', title: 'வழிகாட்டி', text: 'நாங்கள் தினமும் வெளியிடுகிறோம்', queries: ['தினமும்', 'வெளியிடுகிறோம்'] },
  {
    language: 'el',
    title: 'Οδηγός',
    text: 'Πώς αναπτύσσουμε τις αλλαγές της ομάδας',
    queries: ['αναπτύσσουμε', 'αλλαγές', 'ΑΛΛΑΓΈΣ', 'ομαδας'],
  },
  {
    language: 'vi',
    title: 'Hướng dẫn',
    text: 'Chúng tôi triển khai thay đổi mỗi ngày',
    queries: ['triển khai', 'trien khai', 'mỗi ngày'],
  },
  { language: 'ka', title: 'გზამკვლევი', text: 'ჩვენ ყოველდღე ვაქვეყნებთ', queries: ['ყოველდღე'] },
  { language: 'hy', title: 'Ուղեցույց', text: 'Մենք ամեն օր տեղակայում ենք', queries: ['տեղակայում'] },
  { language: 'am', title: 'መመሪያ', text: 'በየቀኑ እናሰማራለን', queries: ['በየቀኑ'] },
  { language: 'gsw', title: 'Leitfade', text: 'Mir liefere jede Tag us.', queries: ['liefere'] },
  {
    language: 'sr-Latn-RS',
    title: 'Vodič',
    text: 'Isporučujemo svaki dan.',
    queries: ['isporučujemo', 'isporucujemo'],
  },
  {
    language: 'en',
    title: 'Deploying',
    text: 'We call it 部署 here, デプロイ there, and 배포를 elsewhere.',
    queries: ['部署', 'デプロイ', '배포', 'deploy'],
  },
];

const OTHER: GuideText = { title: '1', text: '2 3 4' };

async function withEngine<T>(guide: GuideText, work: (engine: Engine, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-languages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { language = 'en' } = guide;
  const guides = [searchableGuide('/guides/other/', { ...OTHER, language }), searchableGuide('/guides/asked/', guide)];
  const { files, samples } = await searchFiles(
    { pages: guides.map(({ model }) => model), names: [] },
    guides.map(({ rendered }) => rendered),
    join(folder, 'kept'),
  );
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content());
  }
  expect(await askIndex(folder, samples)).toEqual([]);
  return browseFolder(folder, async ({ root, importModule }) => {
    const engine = await openEngine(root, importModule);
    const result = await work(engine, folder);
    await engine.close();
    return result;
  });
}

describe.each(LANGUAGES)('in $language', ({ language, title, text, queries }) => {
  test('every query is answered', async () => {
    await withEngine({ language, title, text }, async (engine) => {
      for (const query of queries) {
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
