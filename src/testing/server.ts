/** A server for a test, on any free port; it ends with the test. */
import { onTestFinished } from 'vitest';
import { serve, type ServeOptions, type Served } from '#cli/serve.ts';

export async function servedFolder(folder: string, { base = '/' }: Partial<ServeOptions> = {}): Promise<Served> {
  const served = await serve(folder, { base, port: 0 });
  onTestFinished(() => served.close());
  return served;
}
