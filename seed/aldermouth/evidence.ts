import { make, type Entity } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { id, type Id } from '../../graph-schema/model/ids.ts';
import type { Evidence } from '../../graph-schema/model/source.ts';
import {
  ABOUT_CHILDREN,
  ESTIMATE,
  paperOf,
  PUBLIC_RECORD,
  saidAboutOthersBy,
  saidBy,
  WORKSHOP,
  WORKSHOP_CONNECTOR,
} from './sources.ts';

/** One line of evidence: from which source, for which field, and which sides have said so. */
interface Line {
  readonly source: Id;
  readonly field?: string;
  readonly confirmed?: Evidence['confirmed'];
}

const FROM_WORKSHOP: Line = { source: WORKSHOP };
const bothSay = (actor: string): Line => ({ source: saidBy(actor), confirmed: 'both' });
const oneSays = (actor: string): Line => ({ source: saidBy(actor), confirmed: 'one-side' });

/** Agreements and flows of which more is said than their paper, or that someone else told of. */
const SAID: Readonly<Record<string, readonly Line[]>> = {
  A3: [bothSay('P4'), bothSay('C2')],
  'money:A3': [bothSay('P4'), bothSay('C2')],
  A22: [{ ...oneSays('C10'), field: 'state' }],
  'money:A22': [{ ...oneSays('C10'), field: 'state' }],
  'help:A26:C8:training': [{ source: ESTIMATE, field: 'amount.record' }],
  'help:A26:C2:training': [{ source: ESTIMATE, field: 'amount.record' }],
};

/** Who told of a community's own voice and seats: these three, themselves. */
const SPOKE_FOR_THEMSELVES: readonly string[] = ['M3', 'M4', 'M6'];

/** Told of by another: not confirmed by either side. */
const ABOUT_ANOTHER: ReadonlySet<string> = new Set(['A14a', 'A14b']);

const HIGHMOOR: ReadonlySet<string> = new Set(['V1', 'M6', 'M2', 'C11']);

/** What the paper of an agreement says counts for its parties, terms and flows too. */
function ofAgreement(agreement: string): Line {
  if (ABOUT_ANOTHER.has(agreement)) return { source: ABOUT_CHILDREN };
  const source = paperOf(agreement);
  if (source === undefined) return FROM_WORKSHOP;
  return { source, ...(agreement === 'A3' ? { confirmed: 'both' } : {}) };
}

function ofCommunity(community: string): Line {
  return SPOKE_FOR_THEMSELVES.includes(community) ? oneSays(community) : FROM_WORKSHOP;
}

function ofConnection({ from, to }: Flow): Line {
  if (from === 'K2') return { source: WORKSHOP_CONNECTOR, confirmed: 'one-side' };
  if (!HIGHMOOR.has(from)) return FROM_WORKSHOP;
  return from === 'V1' || to === 'V1' ? oneSays('V1') : { source: saidAboutOthersBy('V1') };
}

/** Who told of a community's stories: one passed them on, the other stands outside. */
const TOLD_OF_STORIES: Readonly<Record<string, Line>> = {
  M1: { source: saidBy('C2') },
  M4: { source: saidAboutOthersBy('C5') },
};

function ofFlow(flow: Flow): Line {
  if (flow.agreement !== null) return ofAgreement(flow.agreement);
  switch (flow.family) {
    case 'connection':
      return ofConnection(flow);
    case 'referrals':
      return oneSays(flow.from);
    case 'voice':
      return ofCommunity(flow.from);
    case 'information':
      return TOLD_OF_STORIES[flow.from] ?? FROM_WORKSHOP;
    default:
      return FROM_WORKSHOP;
  }
}

function mainLineOf(entity: Entity): Line {
  switch (entity.kind) {
    case 'agreement':
      return ofAgreement(entity.id);
    case 'party':
    case 'term':
      return ofAgreement(entity.agreement);
    case 'flow':
      return ofFlow(entity);
    case 'seat':
      return ofCommunity(entity.holder);
    case 'actor':
      return entity.whyOnMap === 'public-record' ? { source: PUBLIC_RECORD } : FROM_WORKSHOP;
    default:
      return FROM_WORKSHOP;
  }
}

/** What everything on the map rests on: one line each, and those that are said besides. */
export function evidenceOf(entities: readonly Entity[]): readonly Evidence[] {
  return entities.flatMap((entity) =>
    [mainLineOf(entity), ...(SAID[entity.id] ?? [])].map(({ source, field, confirmed }, at) =>
      make('evidence', {
        id: id(`evidence:${entity.id}${at === 0 ? '' : `:${at + 1}`}`),
        source,
        shows: entity.id,
        ...(field === undefined ? {} : { field }),
        ...(confirmed === undefined ? {} : { confirmed }),
      }),
    ),
  );
}
