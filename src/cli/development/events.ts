/** The pages that are open in browsers, and what they are told: server-sent events. */
import type { ServerResponse } from 'node:http';
import type { ContentEvent } from '#site/dev/messages.ts';

export interface OpenPages {
  /** Keeps the connection of a page, and tells it the state at once: something may have been saved while it was on its way. */
  add(response: ServerResponse, state: ContentEvent): void;
  tell(state: ContentEvent): void;
}

export function openPages(): OpenPages {
  const open = new Set<ServerResponse>();
  return {
    add(response, state) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(written(state));
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    tell(state) {
      for (const response of open) response.write(written(state));
    },
  };
}

/** The format is one line, and JSON has no line breaks of its own. */
function written(state: ContentEvent): string {
  return `data: ${JSON.stringify(state)}\n\n`;
}
