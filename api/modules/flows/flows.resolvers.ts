import type { Id } from '../../../graph-schema/model/ids.ts';
import { NOT_KNOWN } from '../../../graph-schema/model/known.ts';
import { amountsDiffer, usedAmount } from '../../../graph-schema/model/used-values.ts';
import type { FlowParent } from '../../graphql-parents.ts';
import type { FlowResolvers, Resolvers } from '../../graphql-types.ts';
import { evidence } from '../entities/shared-fields.ts';
import { flowStateOn } from './flow-state.ts';
import { readFlows } from './flows.store.ts';

const flow: FlowResolvers = {
  from: ({ mapId, from }, _args, { entities }) => entities.needed(mapId, from, 'actor'),
  to: ({ mapId, to }, _args, { entities }) => entities.one(mapId, to, 'actor', 'room'),
  via: ({ mapId, via }, _args, { entities }) => entities.many(mapId, via, 'actor'),
  agreement: ({ mapId, agreement }, _args, { entities }) =>
    entities.one(mapId, agreement, 'agreement'),
  amount: (parent) => parent,
  stateOn: (parent, { day }, context) => flowStateOn(parent, day, context),
  stateBy: ({ mapId, stateBy }, _args, { entities }) => entities.one(mapId, stateBy, 'actor'),
  money: only('money'),
  help: only('help'),
  referrals: only('referrals'),
  information: only('information'),
  voice: only('voice'),
  control: only('control'),
  connection: only('connection'),
  evidence,
};

export const flowsResolvers: Resolvers = {
  Map: {
    flows: ({ id }, { first, after, filter }, { database, viewer }) =>
      readFlows(database, viewer, { mapId: id, first, after }, filter),
    flow: ({ id }, args, { entities }) => entities.one(id, args.id as Id, 'flow'),
  },
  FlowConnection: { totalCount: (page) => page.count() },
  Flow: flow,
  Amount: {
    record: ({ amount }) => amount.record ?? NOT_KNOWN,
    byFrom: ({ amount }) => amount.byFrom ?? NOT_KNOWN,
    byTo: ({ amount }) => amount.byTo ?? NOT_KNOWN,
    used: (parent) => usedAmount(parent),
    differ: (parent) => amountsDiffer(parent),
  },
  ReferralDetails: { declined: (parent) => parent },
  Declined: {
    full: ({ declined }) => declined.full ?? NOT_KNOWN,
    criteria: ({ declined }) => declined.criteria ?? NOT_KNOWN,
    words: ({ declined }) => declined.words ?? NOT_KNOWN,
    distance: ({ declined }) => declined.distance ?? NOT_KNOWN,
    notKnown: ({ declined }) => declined.notKnown ?? NOT_KNOWN,
  },
  ConnectionDetails: {
    introducedBy: ({ mapId, introducedBy }, _args, { entities }) =>
      entities.one(mapId, introducedBy, 'actor'),
  },
};

/** The flow itself where it is of the family: what only that family has is read from its fields. */
function only(family: FlowParent['family']) {
  return (parent: FlowParent): FlowParent | null => (parent.family === family ? parent : null);
}
