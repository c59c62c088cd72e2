/** Starts and ends a server that answers on this machine only. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { KnownError } from '#model/known-error.ts';
import { errorCode } from './error-code.ts';

/**
 * @param port 0 for any that is free
 * @throws KnownError where the port is taken
 */
export async function listening(server: Server, port: number): Promise<AddressInfo> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    throw new KnownError(`Port ${port} is taken`, 'Take another: `--port 0` finds a free one.');
  }
  // A server that listens on a port has such an address, not a path.
  return server.address() as AddressInfo;
}

export function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
