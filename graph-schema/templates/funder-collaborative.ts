import { make } from '../model/entity-kinds.ts';
import { value } from '../model/known.ts';
import { partsOf } from './parts.ts';
import type { Template } from './template.ts';

const FUNDERS = ['first', 'second', 'third'] as const;
const FUNDED = ['first', 'second', 'third'] as const;

export const funderCollaborative: Template = {
  title: 'Funder collaborative',
  words: 'Funders that put money together, a host that holds it, and those it reaches.',
  entities: (idOf) => {
    const { actor, flow, party, seat } = partsOf(idOf);
    return [
      ...FUNDERS.map((nth) =>
        actor(`funder ${nth}`, `The ${nth} funder`, 'funder', { roles: ['funds'] }),
      ),
      actor('host', 'The host of the shared fund', 'funder', { roles: ['hosts', 'funds'] }),
      ...FUNDED.map((nth) =>
        actor(`funded ${nth}`, `The ${nth} funded group`, 'community-group', {
          roles: ['delivers'],
        }),
      ),
      actor('people', 'People the fund is for', 'community', { roles: ['lives-it'] }),
      make('agreement', {
        id: idOf('pool'),
        agreementKind: 'consortium-agreement',
        name: 'The shared fund',
        programmeName: 'The shared fund',
      }),
      ...FUNDERS.map((nth) => party('pool', `funder ${nth}`, ['pays', 'chooses'])),
      party('pool', 'host', ['holds', 'hosts']),
      ...FUNDED.flatMap((nth) => [
        make('agreement', {
          id: idOf(`grant ${nth}`),
          agreementKind: 'grant',
          name: `The grant to the ${nth} funded group`,
          under: idOf('pool'),
        }),
        party(`grant ${nth}`, 'host', ['pays']),
        party(`grant ${nth}`, `funded ${nth}`, ['delivers']),
      ]),
      make('room', {
        id: idOf('panel'),
        name: 'The grants panel',
        roomKind: value('closed'),
        host: value(idOf('host')),
        decidesAbout: [idOf('pool')],
      }),
      ...FUNDERS.map((nth) => seat('panel', `funder ${nth}`, { votes: value(1) })),
      seat('panel', 'host', { chairs: true }),
      make('affectedBy', { id: idOf('affected'), community: idOf('people'), by: idOf('panel') }),
      ...FUNDERS.map((nth) =>
        flow('money', 'grant', `funder ${nth}`, 'host', { agreement: idOf('pool') }),
      ),
      ...FUNDED.flatMap((nth) => [
        flow('money', 'grant', 'host', `funded ${nth}`, { agreement: idOf(`grant ${nth}`) }),
        flow('information', 'report', `funded ${nth}`, 'host', {
          agreement: idOf(`grant ${nth}`),
        }),
      ]),
      flow('voice', 'voice', 'people', 'funded first'),
      flow('connection', 'works-with', 'funder first', 'funder second'),
    ];
  },
};
