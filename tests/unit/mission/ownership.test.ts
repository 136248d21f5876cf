import { describe, expect, it } from 'vitest';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import { id } from '../../../graph-schema/model/ids.ts';
import { NOT_KNOWN, NOT_STATED, value } from '../../../graph-schema/model/known.ts';
import { ownershipOn } from '../../../graph-schema/model/ownership.ts';
import { adding, ALDERMOUTH, applied } from '../seed/aldermouth/aldermouth-state.ts';

const DAY = '2025-10-31';
const COMPANY = make('actor', {
  id: id('J'),
  type: 'organisation',
  name: 'Harbour homes company',
});

function owns(owner: string, percent: Flow['amount']['record'], said: Partial<Flow> = {}): Flow {
  return make('flow', {
    id: id(`owns:${owner}`),
    family: 'control',
    flowKind: 'owns',
    from: id(owner),
    to: id('J'),
    amount: percent === undefined ? {} : { record: percent },
    unit: 'percent',
    ...said,
  });
}

describe('a joint venture', () => {
  it('row 55: shares that are all told come to 100', () => {
    const state = applied(
      ALDERMOUTH,
      adding(COMPANY, owns('L2', value(51)), owns('C12', value(49))),
    );
    expect(ownershipOn(state, id('J'), DAY)).toEqual({
      owners: [
        { owner: 'L2', percent: value(51) },
        { owner: 'C12', percent: value(49) },
      ],
      inAllPercent: value(100),
    });
  });

  it('row 55: where a share is not told, the whole is not stated, and nothing is filled in', () => {
    const state = applied(
      ALDERMOUTH,
      adding(COMPANY, owns('L2', value(51)), owns('M6', NOT_STATED)),
    );
    const { owners, inAllPercent } = ownershipOn(state, id('J'), DAY);
    expect(inAllPercent).toEqual(NOT_STATED);
    expect(owners[1]).toEqual({ owner: 'M6', percent: NOT_STATED });
    expect(ownershipOn(state, id('C5'), DAY).inAllPercent).toEqual(NOT_KNOWN);
  });

  it('row 55: shares of more than 100 are refused, in words that say what to do', () => {
    const result = applyAll(
      ALDERMOUTH,
      adding(COMPANY, owns('L2', value(60)), owns('C12', value(50))),
    );
    expect(result).toMatchObject({
      is: 'refused',
      problems: [
        { code: 'RULE_BROKEN', kind: 'flow', id: 'owns:L2', field: 'amount', found: '110%' },
        { code: 'RULE_BROKEN', kind: 'flow', id: 'owns:C12', field: 'amount', found: '110%' },
      ],
    });
  });

  it('row 55: one owner after another is no more than the whole', () => {
    const changes = adding(
      COMPANY,
      owns('L2', value(100), { end: value('2024-03-31') }),
      owns('C12', value(100), { start: value('2024-04-01') }),
    );
    const state = applied(ALDERMOUTH, changes);
    expect(ownershipOn(state, id('J'), '2024-03-31').owners.map(({ owner }) => owner)).toEqual([
      'L2',
    ]);
    expect(ownershipOn(state, id('J'), DAY).owners.map(({ owner }) => owner)).toEqual(['C12']);
    const overlap = adding(
      COMPANY,
      owns('L2', value(100), { end: value('2024-04-01') }),
      owns('C12', value(100), { start: value('2024-04-01') }),
    );
    expect(applyAll(ALDERMOUTH, overlap)).toMatchObject({ is: 'refused' });
  });

  it('row 55: the one owner in Aldermouth has the whole', () => {
    expect(ownershipOn(ALDERMOUTH, id('C8'), DAY)).toEqual({
      owners: [{ owner: 'L3', percent: value(100) }],
      inAllPercent: value(100),
    });
  });
});
