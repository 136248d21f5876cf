import type { Request } from 'express';
import { personIdSchema } from '../../graph-schema/model/ids.ts';
import type { Sender } from '../modules/changes/change-request.ts';

const MOST_OF_A_NAME = 120;
const NOBODY = 'Someone';

/**
 * Who asks. Until sign-in exists everyone is the mapping group; each browser sends the random id it keeps as
 * `alliance-person`, and the name or role that the log shows as `alliance-person-name`, URI-encoded.
 */
export function senderOf(request: Request): Sender {
  const person = personIdSchema.safeParse(request.get('alliance-person'));
  return {
    viewer: { person: person.success ? person.data : undefined, level: 'mapping-group' },
    name: nameIn(request.get('alliance-person-name')),
  };
}

function nameIn(header: string | undefined): string {
  const name = decoded(header ?? '')
    .replaceAll(/\p{C}/gu, '')
    .trim()
    .slice(0, MOST_OF_A_NAME);
  return name === '' ? NOBODY : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
