import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';

const current = new AsyncLocalStorage<string>();

/** Gives each request an id that stands in its answer and in the log, so that a person can name it. */
export const requestIds: RequestHandler = (_request, response, next) => {
  const id = randomBytes(9).toString('base64url');
  response.setHeader('x-request-id', id);
  current.run(id, next);
};

export function requestId(): string {
  return current.getStore() ?? 'none';
}
