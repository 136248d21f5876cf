import type { RequestHandler } from 'express';
import { sendFault } from './faults.ts';

const EVERY_ADDRESS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/**
 * Refuses requests that name another host than this one: a page elsewhere could otherwise reach an app on
 * 127.0.0.1 through a name that it points there. Where the app listens on every address any name is right.
 */
export function hostCheck(host: string): RequestHandler {
  const allowed = new Set(['127.0.0.1', 'localhost', '[::1]', host, `[${host}]`]);
  return (request, response, next) => {
    if (EVERY_ADDRESS.has(host) || allowed.has(nameIn(request.headers.host))) next();
    else {
      sendFault(response, 403, 'FORBIDDEN', 'This address is not one that the app answers to.');
    }
  };
}

/** "[::1]:4321" → "[::1]". */
function nameIn(header: string | undefined): string {
  return (header ?? '').replace(/:\d+$/, '').toLowerCase();
}
