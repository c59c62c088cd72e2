/** What a record says that cannot be so. */
import type { Fault } from '#model/importer.ts';
import type { Location } from '#model/location.ts';
import { isAmbiguousDay, readDay } from '../madr/days.ts';
import { isPlaceholder } from '../madr/record.ts';
import type { ReadRecord } from './log-record.ts';

type Written = NonNullable<ReadRecord['record']['facts']['status']>;

export function faultsIn(read: ReadRecord): readonly Fault[] {
  const { record, stated } = read;
  const at = (written: Written | undefined) => placeOf(read, written);
  const days = (['date', 'created', 'decided'] as const).flatMap((name) => {
    const written = record.facts[name];
    const day = written?.values[0];
    return day === undefined || isPlaceholder(day) || readDay(day) !== undefined ? [] : [{ written, day }];
  });
  return [
    ...(stated === undefined || stated.read !== undefined
      ? []
      : [
          {
            location: at(record.facts.status),
            message: `Unexpected status \`${stated.written}\`, expected one such as \`accepted\` or \`superseded by [ADR-0005](0005-name.md)\``,
            hint: 'It is `proposed` now, and its words are in `statusNote`; set `status` to what they mean here.',
          },
        ]),
    ...days.map(({ written, day }) => ({
      location: at(written),
      message: isAmbiguousDay(day)
        ? `Unexpected date \`${day}\`, expected one whose day and month are told apart, such as \`2026-04-01\``
        : `Unexpected date \`${day}\`, expected a real day, such as \`2026-04-01\``,
      hint: 'It stands in the text as it was written; set `created` and `decided` to the day that is meant.',
    })),
  ];
}

/** What is said to happen has not been decided yet. */
export function daysToCome(read: ReadRecord, today: string): readonly Fault[] {
  return (['date', 'created', 'decided'] as const).flatMap((name) => {
    const written = read.record.facts[name];
    const day = written?.values.map(readDay).find((each) => each !== undefined && each > today);
    return day === undefined
      ? []
      : [
          {
            location: placeOf(read, written),
            message: `Unexpected date \`${day}\`, expected a day that has come`,
            hint: 'It stands in the text as it was written; set `created` and `decided` to the day that is meant.',
          },
        ];
  });
}

function placeOf({ source, located, part }: ReadRecord, written: Written | undefined): Location {
  if (part !== undefined) return part.place;
  if (written?.key !== undefined) return located.at([written.key]);
  const { start, end } = written?.fact?.node.position ?? {};
  return source.range(start?.offset ?? 0, end?.offset ?? 0);
}
