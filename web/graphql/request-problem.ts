/** Faults that are over in the end without anyone's doing: what is asked again gets an answer. */
export type PassingFault =
  /** The server could not be reached at all. */
  | 'offline'
  /** The server is there and its database is not: it is starting, or starting again. */
  | 'restarting'
  /** A large edit is being written to this map. */
  | 'importing';

/** What became of a request that got no answer, and what a person is told. */
export type RequestFault = PassingFault | 'not-found' | 'invalid' | 'broken';

const WORDS: Readonly<Record<RequestFault, string>> = {
  offline: 'Alliance Map can’t be reached. Check that it is still running, and your connection.',
  restarting: 'The database is restarting. This page goes on by itself when it is back.',
  importing: 'An import is running on this map. This page goes on by itself when it has ended.',
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

const PASSING: ReadonlySet<RequestFault> = new Set(['offline', 'restarting', 'importing']);

export function passesByItself(fault: RequestFault): fault is PassingFault {
  return PASSING.has(fault);
}

const FAULT_OF_CODE: Readonly<Record<string, RequestFault>> = {
  NOT_FOUND: 'not-found',
  UNAVAILABLE: 'restarting',
  TIMEOUT: 'restarting',
  IMPORT_RUNNING: 'importing',
  INVALID_INPUT: 'invalid',
  CONFLICT: 'invalid',
  FORBIDDEN: 'invalid',
  BAD_USER_INPUT: 'invalid',
};

/** The server's own sentence is kept where it is about what the person sent, or says how far an import is. */
export function problemOfCode(code: string, message: string): RequestProblem {
  const fault = Object.hasOwn(FAULT_OF_CODE, code) ? FAULT_OF_CODE[code] : undefined;
  if (fault === 'invalid' || fault === 'importing') return new RequestProblem(fault, message);
  return new RequestProblem(fault ?? 'broken', undefined, { cause: message });
}
