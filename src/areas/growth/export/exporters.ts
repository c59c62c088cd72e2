/** `waymark export ladder`: the formats of the site's downloads. */
import type { Exporter } from '#model/exporter.ts';
import { languageOf } from '#words/speech.ts';
import { growthWords } from '../words/growth-words.ts';
import { ladderFormats } from './index.ts';
import { portable } from './portable.ts';

export const exporters: readonly Exporter<'ladder'>[] = ladderFormats.map(({ format, about, write }) => ({
  format,
  about,
  write: (ladder, view) =>
    write(portable(ladder, view), growthWords({ language: languageOf(view.config.language) }).export.document),
}));
