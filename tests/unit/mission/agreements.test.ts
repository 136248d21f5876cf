import { describe, expect, it } from 'vitest';
import { all, find } from '../../../graph-schema/model/alliance-map.ts';
import type { PartyRole } from '../../../graph-schema/model/agreement.ts';
import { make, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../graph-schema/model/ids.ts';
import { value } from '../../../graph-schema/model/known.ts';
import { parseChange } from '../../../graph-schema/model/parse-change.ts';
import { programmes } from '../../../graph-schema/model/programme.ts';
import { adding, ALDERMOUTH, applied } from '../seed/aldermouth/aldermouth-state.ts';

function partiesOf(agreement: string, roles: Readonly<Record<string, readonly PartyRole[]>>) {
  return Object.entries(roles).map(([actor, has]) =>
    make('party', {
      id: id(`${agreement}:${actor}`),
      agreement: id(agreement),
      actor: id(actor),
      roles: has,
    }),
  );
}

describe('who does what in an agreement', () => {
  it('row 12: a payer can be a member of the same agreement, with a vote and a share of the risk', () => {
    const alliance: readonly Entity[] = [
      make('agreement', {
        id: id('X1'),
        agreementKind: 'alliance-agreement',
        name: 'Alliance agreement',
        programmeName: 'One footing',
      }),
      ...partiesOf('X1', {
        P3: ['pays', 'delivers', 'guarantees'],
        P4: ['delivers'],
        C1: ['delivers'],
      }),
      make('term', {
        id: id('X1:loss'),
        agreement: id('X1'),
        key: 'loss',
        value: value('shared-equally'),
      }),
      make('room', { id: id('X1:room'), name: 'Alliance board', decidesAbout: [id('X1')] }),
      make('seat', {
        id: id('X1:seat'),
        room: id('X1:room'),
        holder: id('P3'),
        votes: value(1),
      }),
    ];
    for (const change of adding(...alliance)) {
      expect(parseChange(change, 0)).toEqual({ ok: change });
    }
    const state = applied(ALDERMOUTH, adding(...alliance));
    expect(find(state, 'party', id('X1:P3'))?.roles).toEqual(['pays', 'delivers', 'guarantees']);
    const programme = programmes(state).find(({ root }) => root.id === id('X1'));
    expect(programme?.name).toBe('One footing');
  });

  it('row 51: payer, holder and chooser are three roles; a community chooses and holds no money', () => {
    const budget: readonly Entity[] = [
      make('agreement', { id: id('X2'), agreementKind: 'grant', name: 'Residents’ budget' }),
      ...partiesOf('X2', { P1: ['pays'], V9: ['holds'], M6: ['chooses'] }),
      make('flow', {
        id: id('X2:money'),
        family: 'money',
        flowKind: 'grant',
        from: id('P1'),
        to: id('V9'),
        agreement: id('X2'),
        amount: { record: value(1_000_000) },
        unit: 'pence',
      }),
    ];
    const state = applied(ALDERMOUTH, adding(...budget));
    const roles = all(state, 'party')
      .filter((party) => party.agreement === id('X2'))
      .map((party) => [party.actor as string, party.roles]);
    expect(roles).toEqual([
      ['P1', ['pays']],
      ['V9', ['holds']],
      ['M6', ['chooses']],
    ]);
    const moneyOfResidents = all(state, 'flow').filter(
      (flow) => flow.family === 'money' && (flow.from === id('M6') || flow.to === id('M6')),
    );
    expect(moneyOfResidents).toEqual([]);
  });

  it('row 80: a business gives 8 training places a year under A26', () => {
    const places = all(ALDERMOUTH, 'flow').filter((flow) => flow.agreement === id('A26'));
    expect(places.map((flow) => [flow.flowKind, flow.from, flow.to, flow.unit, flow.per])).toEqual([
      ['training', 'B3', 'C8', 'places', 'year'],
      ['training', 'B3', 'C2', 'places', 'year'],
    ]);
    const aYear = places.reduce((sum, { amount: { record } }) => {
      return sum + (record?.is === 'value' ? record.value : 0);
    }, 0);
    expect(aYear).toBe(8);
    expect(find(ALDERMOUTH, 'actor', id('B3'))?.sector).toEqual(value('business'));
  });
});
