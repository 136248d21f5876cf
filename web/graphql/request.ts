import { z } from 'zod';
import { personHeaders } from '../state/person.ts';
import { problemOfCode, RequestProblem } from './request-problem.ts';

/** Past this the line is dead, though nothing said so: what is sent again happens once. */
const ANSWER_WITHIN_MS = 40_000;

const answerSchema = z.object({
  data: z.unknown(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string().optional() }).optional(),
      }),
    )
    .optional(),
});

/** One operation, its result parsed by `schema`. Throws RequestProblem with words for the person. */
export type Ask = <T>(
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  schema: z.ZodType<T>,
) => Promise<T>;

/** Where the app is, and who asks. */
export interface AskedFrom {
  /** The address of the app; empty for the one that the page came from. */
  readonly address: string;
  readonly headers: () => Readonly<Record<string, string>>;
}

export const THIS_BROWSER: AskedFrom = { address: '', headers: personHeaders };

/**
 * Operations over HTTP. Plain fetch: a map is read once and then kept by its change sets, so a client's
 * cache would have nothing to do.
 */
export function askAt(from: AskedFrom): Ask {
  return async (operation, variables, schema) => {
    const answer = await post(from, operation, variables);
    const error = answer.errors?.[0];
    if (error !== undefined) throw problemOfCode(error.extensions?.code ?? '', error.message);
    const data = schema.safeParse(answer.data);
    if (!data.success) throw new RequestProblem('broken', undefined, { cause: data.error });
    return data.data;
  };
}

/** As this browser asks the app that the page came from. */
export const request: Ask = askAt(THIS_BROWSER);

async function post(
  { address, headers }: AskedFrom,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<z.infer<typeof answerSchema>> {
  let response: Response;
  try {
    response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers() },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
  } catch (error) {
    throw new RequestProblem('offline', undefined, { cause: error });
  }
  const body: unknown = await response.json().catch(() => undefined);
  const answer = answerSchema.safeParse(body);
  if (answer.success) return answer.data;
  // A proxy in between answers 502 to 504 itself while the server is away.
  if (response.status === 503) throw new RequestProblem('restarting');
  throw new RequestProblem(response.status >= 502 ? 'offline' : 'broken');
}
