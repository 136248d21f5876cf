/** Faults of a request, in words for the person who sent it. Services throw these and know no GraphQL. */
export type FaultCode =
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'UNAVAILABLE'
  | 'TIMEOUT'
  | 'IMPORT_RUNNING';

export class DomainError extends Error {
  override readonly name: string = 'DomainError';
  readonly code: FaultCode;
  /** The field that is wrong, where there is one. */
  readonly field: string | undefined;

  constructor(code: FaultCode, message: string, field?: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.field = field;
  }
}

/** The same answer whether a thing is absent or hidden, so that its being there is not told. */
export const notFound = (what: string): DomainError =>
  new DomainError('NOT_FOUND', `There is no ${what} here, or you cannot see it.`);

export const invalidInput = (message: string, field?: string): DomainError =>
  new DomainError('INVALID_INPUT', message, field);

export const unavailable = (message: string, options?: ErrorOptions): DomainError =>
  new DomainError('UNAVAILABLE', message, undefined, options);
