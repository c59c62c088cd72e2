#!/usr/bin/env node
/**
 * How `waymark` is started. Compiling its own modules is a third of what a check costs: imported after the cache is opened, they
 * are compiled once for all runs. This one is no TypeScript, for its types would have to be taken off anew each time.
 */
import module from 'node:module';

if (process.features.typescript) {
  module.enableCompileCache();
  await import('./main.ts');
} else {
  // An older Node cannot read TypeScript; the one that came with the packages can.
  const { handOver } = await import('./hand-over.js');
  await handOver();
}
