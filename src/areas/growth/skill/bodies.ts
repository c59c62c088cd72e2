/** What the page of a skill shows, as plain data: made in `pages.ts`, read by the template. */
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { RichText } from '#model/rich-text.ts';

export interface SkillBody {
  readonly text: RichText;
  readonly description: Html;
  /** All steps of the scale, the undescribed ones too. */
  readonly steps: readonly StepView[];
  readonly demand: readonly LadderDemand[];
  readonly resources: readonly Link[];
}

export interface StepView {
  readonly id: string;
  readonly label: string;
  readonly number: number;
  /** What the step means for any skill. */
  readonly definition: string;
  readonly description?: Html | undefined;
  readonly signals: readonly Html[];
  readonly examples: readonly Html[];
  /** The levels for which this step is the highest they ask for. */
  readonly askedOf: readonly Link[];
}

/** What one ladder asks of people in this skill. */
export interface LadderDemand {
  readonly ladder: Link;
  readonly levels: readonly {
    readonly level: Link;
    /** The step it requires, where the ladder is built from skills. */
    readonly required?: string | undefined;
    readonly expectations: readonly {
      readonly text: Html;
      readonly href: string;
      readonly step?: string | undefined;
      /** The discipline that alone asks for it. */
      readonly discipline?: string | undefined;
    }[];
  }[];
}
