import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Log } from './log.ts';
import { requestId } from './request-id.ts';

/** An error as JSON, in the same shape as GraphQL's, whatever the address. */
export function sendFault(response: Response, status: number, code: string, message: string): void {
  response
    .status(status)
    .set('cache-control', 'no-store')
    .json({ errors: [{ message, extensions: { code, requestId: requestId() } }] });
}

const BODY_FAULTS: Readonly<Record<number, readonly [string, string]>> = {
  400: ['BAD_REQUEST', 'The request could not be read.'],
  413: ['TOO_LARGE', 'The request is too large. Send it in smaller parts.'],
  415: ['UNSUPPORTED_TYPE', 'The request must be sent as application/json.'],
};

export const notFoundFault: RequestHandler = (_request, response) => {
  sendFault(response, 404, 'NOT_FOUND', 'There is nothing at this address.');
};

/** The last resort: no error page of the framework, and no word of what is inside. */
export function lastFault(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    const known = BODY_FAULTS[status];
    if (known !== undefined) {
      sendFault(response, status, ...known);
      return;
    }
    log.error({ err: error, requestId: requestId() }, 'A request failed');
    sendFault(
      response,
      500,
      'INTERNAL_SERVER_ERROR',
      `Something went wrong on our side. If you report it, give this number: ${requestId()}.`,
    );
  };
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('status' in error)) return 500;
  const { status } = error;
  if (typeof status !== 'number' || status < 400 || status > 499) return 500;
  return Object.hasOwn(BODY_FAULTS, status) ? status : 400;
}
