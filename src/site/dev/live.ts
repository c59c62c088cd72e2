/** The site as it was when its content was last right. */
import type { LiveSite, PageSource, Reading } from '../page-source.ts';

export interface Live {
  /** The last reading, once it is there. */
  reading(): Promise<Reading>;
  /** The last good site, once the first reading is there. */
  site(): Promise<LiveSite | undefined>;
  /** Reads content anew. */
  refresh(): Promise<Reading>;
}

export function followContent(source: PageSource): Live {
  let good: LiveSite | undefined;
  let latest = read();

  async function read(): Promise<Reading> {
    const reading = await source.read();
    good = reading.site ?? good;
    return reading;
  }
  return {
    reading: () => latest,
    async site() {
      await latest;
      return good;
    },
    refresh() {
      // One after the other, so that an older state can never overtake a newer one.
      latest = latest.then(read, read);
      return latest;
    },
  };
}
