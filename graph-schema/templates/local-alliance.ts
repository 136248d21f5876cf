import { make } from '../model/entity-kinds.ts';
import { value } from '../model/known.ts';
import { partsOf } from './parts.ts';
import type { Template } from './template.ts';

export const localAlliance: Template = {
  title: 'Local alliance',
  words: 'Groups of one place that work side by side, with a shared meeting.',
  entities: (idOf) => {
    const { actor, flow, party, seat } = partsOf(idOf);
    return [
      actor('convenor', 'The convening organisation', 'charity', { roles: ['convenes'] }),
      actor('council', 'The council', 'public-body', { roles: ['commissions'] }),
      actor('health', 'The health service', 'public-body'),
      actor('funder', 'The local funder', 'funder', { roles: ['funds'] }),
      actor('charity', 'A local charity', 'charity', { roles: ['delivers'] }),
      actor('group', 'A community group', 'community-group', { roles: ['delivers'] }),
      actor('connector', 'The connector', 'connector', {
        roles: ['connects'],
        host: idOf('convenor'),
      }),
      actor('residents', 'People who live here', 'community', { roles: ['lives-it'] }),
      actor('unheard', 'People who are not heard yet', 'community', { roles: ['lives-it'] }),
      make('agreement', {
        id: idOf('memorandum'),
        agreementKind: 'memorandum',
        name: 'How we work together',
      }),
      party('memorandum', 'convenor', ['hosts']),
      party('memorandum', 'council', []),
      party('memorandum', 'charity', []),
      party('memorandum', 'group', []),
      make('room', {
        id: idOf('meeting'),
        name: 'The alliance meeting',
        roomKind: value('invited'),
        host: value(idOf('convenor')),
        decidesAbout: [idOf('memorandum')],
      }),
      seat('meeting', 'convenor', { chairs: true, votes: value(1) }),
      seat('meeting', 'council', { votes: value(1) }),
      seat('meeting', 'charity', { votes: value(1) }),
      seat('meeting', 'group', { votes: value(1) }),
      make('affectedBy', {
        id: idOf('affected'),
        community: idOf('residents'),
        by: idOf('meeting'),
      }),
      flow('money', 'grant', 'funder', 'convenor'),
      flow('money', 'grant', 'council', 'charity'),
      flow('help', 'space', 'convenor', 'group'),
      flow('referrals', 'referral', 'health', 'charity'),
      flow('information', 'report', 'charity', 'council'),
      flow('voice', 'voice', 'residents', 'meeting'),
      flow('connection', 'knows', 'connector', 'group'),
      flow('connection', 'knows', 'connector', 'residents'),
      flow('connection', 'works-with', 'convenor', 'charity'),
      make('interest', {
        id: idOf('purpose'),
        label: 'What we all came together for',
        type: 'purpose',
      }),
      make('interestLink', {
        id: idOf('purpose convenor'),
        interest: idOf('purpose'),
        actor: idOf('convenor'),
        link: 'leads-on',
      }),
      make('interestLink', {
        id: idOf('purpose residents'),
        interest: idOf('purpose'),
        actor: idOf('residents'),
        link: 'cares-about',
      }),
    ];
  },
};
