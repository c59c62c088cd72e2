/** Lists the sentences of the interface that a language lacks; those are said in English. `npm run verify` shows it. */
import { globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { missingSentences, sentences, type WordsOf } from '#words/define-words.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

export interface Coverage {
  readonly language: string;
  readonly all: number;
  /** By the file of their area: `src/areas/growth/words/de.ts: level.title`. */
  readonly missing: readonly string[];
}

/** How much each language says of all that the interface says. */
export async function translations(): Promise<readonly Coverage[]> {
  const files = globSync('src/**/words/*-words.ts', { cwd: ROOT }).filter(
    (file) => !file.startsWith(join('src', 'words')),
  );
  const parts = await Promise.all(
    files.toSorted().map(async (file) => [file, await wordsIn(join(ROOT, file))] as const),
  );
  const languages = [...new Set(parts.flatMap(([, words]) => Object.keys(words.translations)))];
  return languages.map((language) => ({
    language,
    all: parts.reduce((sum, [, { english }]) => sum + sentences(english).length, 0),
    missing: parts.flatMap(([file, { english, translations: told }]) =>
      missingSentences(english, translationIn(told, language)).map(
        (name) => `${file.replace(/[\w-]+\.ts$/, `${language}.ts`)}: ${name}`,
      ),
    ),
  }));
}

async function wordsIn(file: string): Promise<WordsOf<object>> {
  const exported = Object.values((await import(pathToFileURL(file).href)) as Record<string, WordsOf<object>>);
  const [words] = exported;
  if (words === undefined) throw new Error(`Nothing is exported from ${file}, expected the words of an area`);
  return words;
}

function translationIn(told: Readonly<Record<string, object>>, language: string): object {
  return told[language] ?? {};
}

if (import.meta.main)
  for (const { language, all, missing } of await translations()) {
    for (const sentence of missing) console.log(`missing in ${language}: ${sentence}`);
    console.log(`${language}: ${all - missing.length} of ${all} sentences`);
  }
