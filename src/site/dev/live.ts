/** The site as its content is now, as far as it can be shown. */
import type { LiveSite, PageSource, LiveReading } from '../page-source.ts';

export interface Live<Site extends LiveSite = LiveSite> {
  /** The last reading, once it is there. */
  reading(): Promise<LiveReading<Site>>;
  /** The last good site, once the first reading is there. */
  site(): Promise<Site | undefined>;
  /** How many readings are done: what is served now shows the last of them. */
  edition(): number;
  /** Reads content anew. */
  refresh(): Promise<LiveReading<Site>>;
  /** Whether content has changed since the last reading of it began. */
  isStale(): boolean;
}

export function followContent<Site extends LiveSite>(source: PageSource<Site>): Live<Site> {
  let good: Site | undefined;
  let seen: string;
  let edition = 0;
  let queued: Promise<LiveReading<Site>> | undefined;
  let latest = read();

  async function read(): Promise<LiveReading<Site>> {
    queued = undefined;
    // Taken first: what is saved from here on is not surely in what is read.
    seen = source.stamp();
    const reading = await source.read();
    good = reading.site ?? good;
    edition += 1;
    return reading;
  }
  return {
    reading: () => latest,
    async site() {
      await latest;
      return good;
    },
    edition: () => edition,
    refresh() {
      // One after the other, so that an older state can never overtake a newer one; one that waits sees all that was saved.
      queued ??= latest.then(read, read);
      latest = queued;
      return latest;
    },
    isStale: () => source.stamp() !== seen,
  };
}
