#!/usr/bin/env node
/**
 * How `waymark` is started: by its sources in a repository, by the bundle in a published package. Compiling its own modules is a
 * third of what a check costs: imported after the cache is opened, they are compiled once for all runs. Written for Nodes that are
 * too old for the rest, so that they get a sentence: no TypeScript, and no `await` outside of functions.
 */
import { existsSync } from 'node:fs';
import module from 'node:module';

const SOURCES = new URL('./main.ts', import.meta.url);
const BUNDLE = new URL('../../lib/program/main.js', import.meta.url);

const isPublished = !existsSync(SOURCES);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const canRun = isPublished ? major > 22 || (major === 22 && minor >= 12) : Boolean(process.features.typescript);

// Until the program says how it ended.
process.exitCode = 2;
if (canRun) {
  module.enableCompileCache();
  void import((isPublished ? BUNDLE : SOURCES).href);
} else {
  // One that came with the packages may do.
  void import('./hand-over.js').then(({ handOver }) => handOver(isPublished));
}
