/** What became of a request that got no answer, and what a person is told. */
export type RequestFault =
  /** The server could not be reached at all. */
  | 'offline'
  /** The server is there and its database is not: it is starting, or starting again. */
  | 'restarting'
  | 'not-found'
  | 'invalid'
  | 'broken';

const WORDS: Readonly<Record<RequestFault, string>> = {
  offline: 'Alliance Map can’t be reached. Check that it is still running, and your connection.',
  restarting: 'The database is restarting. This page goes on by itself when it is back.',
  'not-found': 'There is nothing here with this address, or you cannot see it.',
  invalid: 'The request was not understood.',
  broken: 'Something went wrong on our side. Nothing was changed.',
};

export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly fault: RequestFault;

  constructor(fault: RequestFault, words: string = WORDS[fault], options?: ErrorOptions) {
    super(words, options);
    this.fault = fault;
  }
}

/** What went wrong as a problem with words, whatever was thrown. */
export function asProblem(error: unknown): RequestProblem {
  if (error instanceof RequestProblem) return error;
  return new RequestProblem('broken', undefined, { cause: error });
}

const FAULT_OF_CODE: Readonly<Record<string, RequestFault>> = {
  NOT_FOUND: 'not-found',
  UNAVAILABLE: 'restarting',
  TIMEOUT: 'restarting',
  INVALID_INPUT: 'invalid',
  CONFLICT: 'invalid',
  FORBIDDEN: 'invalid',
  BAD_USER_INPUT: 'invalid',
};

/** The server's own sentence is kept where it is about what the person sent. */
export function problemOfCode(code: string, message: string): RequestProblem {
  const fault = Object.hasOwn(FAULT_OF_CODE, code) ? FAULT_OF_CODE[code] : undefined;
  if (fault === 'invalid') return new RequestProblem('invalid', message);
  return new RequestProblem(fault ?? 'broken', undefined, { cause: message });
}
