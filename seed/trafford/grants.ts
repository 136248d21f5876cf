import { make } from '../../graph-schema/model/entity-kinds.ts';
import type { Agreement, Party } from '../../graph-schema/model/agreement.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { id, type Id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';
import type { Bodies } from './bodies.ts';
import { actorId, COUNCIL, flowId } from './ids.ts';
import { namesAPerson, wordsOf } from './left-out.ts';
import type { GrantRow } from './rows.ts';

const PROGRAMMES = {
  VSG: { agreement: id('programme:VSG'), name: 'Voluntary Sector Grants' },
  ING: { agreement: id('programme:ING'), name: 'Inclusive Neighbourhood Grants' },
} as const satisfies Record<GrantRow['programme'], { agreement: Id; name: string }>;

/** Each programme of the grants file is one root agreement that the council pays under. */
export const programmes: readonly Agreement[] = Object.values(PROGRAMMES).map((programme) =>
  make('agreement', {
    id: programme.agreement,
    agreementKind: 'grant',
    name: programme.name,
    programmeName: programme.name,
  }),
);

export const parties: readonly Party[] = Object.values(PROGRAMMES).map((programme) =>
  make('party', {
    id: flowId('party', programme.agreement, COUNCIL),
    agreement: programme.agreement,
    actor: COUNCIL,
    roles: ['pays'],
  }),
);

/** One flow per grant, dated and counted on the day of its award. */
export function grantFlows(grants: readonly GrantRow[], bodies: Bodies): readonly Flow[] {
  return grants
    .filter((grant) => !namesAPerson(grant))
    .map((grant) => {
      const words = wordsOf(grant);
      return make('flow', {
        id: flowId('grant', grant.id),
        family: 'money',
        flowKind: 'grant',
        from: COUNCIL,
        to: actorId(bodies.of(grant.recipientId)),
        agreement: PROGRAMMES[grant.programme].agreement,
        amount: { record: value(grant.awardedPence) },
        unit: 'pence',
        per: 'once',
        start: value(grant.awardDay),
        note: words === '' ? grant.id : `${grant.id}: ${words}`,
      });
    });
}
