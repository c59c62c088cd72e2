/** What the page of a health check shows, as plain data: made in `pages.ts`, read by the templates. */
import type { Tone } from '#derive/health/scores.ts';
import type { Heading, RichText } from '#model/rich-text.ts';

/** Safe HTML of one line or paragraph. */
type Html = string;

export interface HealthCheckBody {
  readonly summary?: Html | undefined;
  /** *Asked of a team* and what else one has to know before one begins. */
  readonly facts: readonly { readonly label: string; readonly html: Html }[];
  /** What one fills in by hand on paper. */
  readonly blanks: readonly string[];
  readonly scale: readonly AnswerView[];
  readonly answers: Heading;
  readonly areas: readonly AreaView[];
  readonly method: { readonly heading: Heading; readonly paragraphs: readonly string[] };
  readonly text: RichText;
}

interface Mark {
  readonly glyph: string;
  readonly tone: Tone;
}

export interface AnswerView extends Mark {
  readonly label: string;
  readonly definition: Html;
}

export interface AreaView {
  readonly heading: Heading;
  readonly summary?: Html | undefined;
  readonly questions: readonly QuestionView[];
}

export interface QuestionView {
  readonly id: string;
  /** Counted through the whole sheet. */
  readonly number: number;
  readonly text: Html;
  readonly looksGood: readonly Html[];
  readonly looksBad: readonly Html[];
  readonly applicability?: Html | undefined;
  readonly reversed: boolean;
  /** What one marks on paper: the answers in the order of the scale. */
  readonly marks: readonly Mark[];
}
