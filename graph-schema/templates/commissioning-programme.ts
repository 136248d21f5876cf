import { make } from '../model/entity-kinds.ts';
import { value } from '../model/known.ts';
import { partsOf } from './parts.ts';
import type { Template } from './template.ts';

const PARTNERS = ['first', 'second', 'third'] as const;

export const commissioningProgramme: Template = {
  title: 'Commissioning programme',
  words: 'A payer, a lead organisation and the partners it pays, with their agreements.',
  entities: (idOf) => {
    const { actor, flow, party, seat } = partsOf(idOf);
    return [
      actor('commissioner', 'The commissioner', 'public-body', { roles: ['commissions'] }),
      actor('lead', 'The lead organisation', 'charity', { roles: ['leads', 'delivers'] }),
      ...PARTNERS.map((nth) =>
        actor(nth, `The ${nth} partner`, nth === 'third' ? 'community-group' : 'charity', {
          roles: ['delivers'],
        }),
      ),
      actor('people', 'People who use the programme', 'community', { roles: ['lives-it'] }),
      make('agreement', {
        id: idOf('main'),
        agreementKind: 'contract',
        name: 'The main contract',
        programmeName: 'The programme',
      }),
      party('main', 'commissioner', ['pays']),
      party('main', 'lead', ['holds', 'delivers']),
      ...PARTNERS.flatMap((nth) => [
        make('agreement', {
          id: idOf(`sub ${nth}`),
          agreementKind: 'sub-contract',
          name: `The contract with the ${nth} partner`,
          under: idOf('main'),
        }),
        party(`sub ${nth}`, 'lead', ['pays']),
        party(`sub ${nth}`, nth, ['delivers']),
      ]),
      make('room', {
        id: idOf('board'),
        name: 'The programme board',
        roomKind: value('closed'),
        host: value(idOf('commissioner')),
        decidesAbout: [idOf('main')],
      }),
      seat('board', 'commissioner', { chairs: true }),
      seat('board', 'lead'),
      make('affectedBy', { id: idOf('affected'), community: idOf('people'), by: idOf('board') }),
      flow('money', 'contract-payment', 'commissioner', 'lead', { agreement: idOf('main') }),
      flow('control', 'sets-targets-for', 'commissioner', 'lead', { agreement: idOf('main') }),
      flow('information', 'report', 'lead', 'commissioner', { agreement: idOf('main') }),
      ...PARTNERS.flatMap((nth) => [
        flow('money', 'payment-to-partner', 'lead', nth, { agreement: idOf(`sub ${nth}`) }),
        flow('information', 'report', nth, 'lead', { agreement: idOf(`sub ${nth}`) }),
        flow('referrals', 'referral', 'lead', nth),
      ]),
      make('flow', {
        id: idOf('voice'),
        family: 'voice',
        flowKind: 'voice',
        from: idOf('people'),
        to: idOf('lead'),
      }),
    ];
  },
};
