import { termEntry, termGroupOf } from '../../../graph-schema/agreement-terms/index.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { termValuesDiffer } from '../../../graph-schema/model/used-values.ts';
import type { AgreementResolvers, Resolvers, TermResolvers } from '../../graphql-types.ts';
import { evidence } from '../entities/shared-fields.ts';
import { agreementStateOn } from '../flows/flow-state.ts';
import { readAgreements } from './agreements.store.ts';
import { chainOf } from './chain.ts';
import { usedTermValue } from './used-term-value.ts';

const agreement: AgreementResolvers = {
  stateOn: (parent, { day }, context) => agreementStateOn(parent, day, context),
  stateBy: ({ mapId, stateBy }, _args, { entities }) => entities.one(mapId, stateBy, 'actor'),
  under: ({ mapId, under }, _args, { entities }) => entities.one(mapId, under, 'agreement'),
  chain: (parent, _args, { entities }) => chainOf(parent, entities),
  below: (parent, { first }, { entities }) =>
    entities.pointing(parent, 'agreement', 'under', { first }),
  replaces: ({ mapId, replaces }, _args, { entities }) =>
    entities.many(mapId, replaces, 'agreement'),
  replacedBy: (parent, { first }, { entities }) =>
    entities.pointing(parent, 'agreement', 'replaces', { first }),
  parties: (parent, { first }, { entities }) =>
    entities.pointing(parent, 'party', 'agreement', { first }),
  terms: (parent, { first }, { entities }) =>
    entities.pointing(parent, 'term', 'agreement', { first }),
  flows: (parent, { first }, { entities }) =>
    entities.pointing(parent, 'flow', 'agreement', { first }),
  decidedIn: (parent, { first }, { entities }) =>
    entities.pointing(parent, 'room', 'decidesAbout', { first }),
  evidence,
};

const term: TermResolvers = {
  words: ({ key }) => termEntry(key).words,
  group: ({ key }) => termGroupOf(key),
  valueByParty: ({ mapId, valueByParty }) =>
    Object.entries(valueByParty).map(([party, value]) => ({
      mapId,
      partyId: party as Id,
      value,
    })),
  used: (parent, _args, { entities }) => usedTermValue(parent, entities),
  differ: (parent) => termValuesDiffer(parent),
  holder: ({ holder, key }) => holder ?? termEntry(key).holder,
  bearer: ({ bearer, key }) => bearer ?? termEntry(key).bearer,
  names: ({ mapId, names }, _args, { entities }) => entities.one(mapId, names, 'actor'),
  agreement: (parent, _args, { entities }) =>
    entities.needed(parent.mapId, parent.agreement, 'agreement'),
};

export const agreementsResolvers: Resolvers = {
  Map: {
    agreements: ({ id }, { first, after, filter }, { database, viewer }) =>
      readAgreements(database, viewer, { mapId: id, first, after }, filter),
    agreement: ({ id }, args, { entities }) => entities.one(id, args.id as Id, 'agreement'),
  },
  AgreementConnection: { totalCount: (page) => page.count() },
  Agreement: agreement,
  Party: {
    actor: ({ mapId, actor }, _args, { entities }) => entities.needed(mapId, actor, 'actor'),
    agreement: (parent, _args, { entities }) =>
      entities.needed(parent.mapId, parent.agreement, 'agreement'),
  },
  Term: term,
  TermByParty: {
    party: ({ mapId, partyId }, _args, { entities }) => entities.needed(mapId, partyId, 'party'),
  },
};
