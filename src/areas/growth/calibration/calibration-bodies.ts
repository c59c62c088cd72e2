/** What a calibration packet shows: the sheets that a group fills in while it decides about a level or a move. */
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { PromotionView } from '../ladder/bodies.ts';

export interface CalibrationBody {
  readonly ladder: Link;
  readonly version: string;
  readonly effectiveFrom: string;
  /** The level that is discussed, and where one comes from where it is a move. */
  readonly to: Link;
  readonly from?: Link | undefined;
  readonly promotion?: PromotionView | undefined;
  readonly groups: readonly PacketGroup[];
  /** Habits that would speak against it. */
  readonly avoid: readonly PacketItem[];
  readonly others: readonly Link[];
}

interface PacketGroup {
  readonly label: string;
  readonly asked: readonly PacketItem[];
}

export interface PacketItem {
  readonly id: string;
  readonly text: Html;
  readonly essential: boolean;
  /** Who it is asked of, where it is not asked of everyone. */
  readonly readers?: string | undefined;
}
