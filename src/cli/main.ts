/** The program `waymark`: what was typed goes in, an exit code comes out. */
import { endWithParent } from './end-with-parent.ts';
import { systemIo } from './io.ts';
import { run } from './run.ts';

endWithParent();

// Not `process.exit`: what is still on its way into a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), systemIo());
