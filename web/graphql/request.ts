import { z } from 'zod';
import { personHeaders } from '../state/person.ts';
import { problemOfCode, RequestProblem } from './request-problem.ts';

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

/**
 * One operation over HTTP, its result parsed by `schema`. Plain fetch: a map is read once and then kept
 * by its change sets, so a client's cache would have nothing to do.
 * @throws RequestProblem with words for the person
 */
export async function request<T>(
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  schema: z.ZodType<T>,
): Promise<T> {
  const answer = await post(operation, variables);
  const error = answer.errors?.[0];
  if (error !== undefined) throw problemOfCode(error.extensions?.code ?? '', error.message);
  const data = schema.safeParse(answer.data);
  if (!data.success) throw new RequestProblem('broken', undefined, { cause: data.error });
  return data.data;
}

async function post(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<z.infer<typeof answerSchema>> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...personHeaders() },
      body: JSON.stringify({ query, variables }),
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
