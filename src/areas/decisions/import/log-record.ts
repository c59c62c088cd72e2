/** A record as it was read from a log; `id` and `number` are given in `names.ts`. */
import type { Body } from '#model/body.ts';
import type { Fault, SetAside } from '#model/importer.ts';
import type { Location } from '#model/location.ts';
import type { SourceText } from '#source/decode.ts';
import type { LocatedData } from '#source/yaml.ts';
import type { MadrRecord } from '../madr/record.ts';
import type { StatedStatus } from '../madr/stated.ts';

export interface ReadRecord {
  readonly file: string;
  readonly source: SourceText;
  readonly located: LocatedData;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: Body;
  readonly record: MadrRecord;
  /** What it says of its status; the name of a folder counts too. */
  readonly stated: StatedStatus | undefined;
  readonly title: string;
  /** The title is made of the name of the file. */
  readonly isTitleGuessed: boolean;
  /** One of several of its file: a row of a table, a section. */
  readonly part?: Part | undefined;
  /** Other files of the source that hold the same. */
  readonly alsoIn: readonly string[];
  /** Text around the records of a log, kept with the first of them. */
  readonly around?: string | undefined;
  /** Text of the source that became structure. */
  readonly understood: readonly string[];
}

export interface Part {
  readonly place: Location;
  /** What its id is made of. */
  readonly name: string;
  /** By which links of its own file lead to it. */
  readonly anchor?: string | undefined;
  /** Stands in a log under the day on which it was decided. */
  readonly isDated?: boolean | undefined;
}

export interface LogRecord extends ReadRecord {
  readonly id: string;
  readonly number: number;
  /** Whether the log numbers it. */
  readonly isNumbered: boolean;
  /** The number that its name asks for and another record has. */
  readonly renumberedFrom?: number | undefined;
}

export interface Log {
  readonly records: readonly ReadRecord[];
  readonly setAside: readonly SetAside[];
  readonly faults: readonly Fault[];
  readonly notes: readonly string[];
}
