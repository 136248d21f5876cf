import { describe, expect, it } from 'vitest';
import type { Sector } from '../../../../graph-schema/model/actor.ts';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_KNOWN, NOT_STATED, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  adding,
  agreement,
  applied,
  found,
  of,
  organisation,
  seen,
  smallMap,
  term,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';

const NAME = 'no-way-out';

function control(from: string, to: string, kind: Flow['flowKind'], more: Partial<Flow> = {}): Flow {
  return make('flow', {
    id: id(`${from}-${kind}-${to}`),
    family: 'control',
    flowKind: kind,
    from: id(from),
    to: id(to),
    agreement: id('Deal'),
    ...more,
  });
}

function owns(percent: number | undefined, more: Partial<Flow> = {}): Flow {
  const share = percent === undefined ? {} : { record: value(percent) };
  return control('Big', 'Small', 'owns', { unit: 'percent', amount: share, ...more });
}

function appoints(seats: number, board: number | undefined): Flow {
  return control('Big', 'Small', 'appoints-board-of', {
    unit: 'seats',
    amount: { record: value(seats) },
    ofHowMany: board === undefined ? NOT_KNOWN : value(board),
  });
}

const VETO = control('Big', 'Small', 'can-veto');

/** Two bodies with an agreement that is silent about a return to independence. */
function under(
  flows: readonly Nested[],
  sector: Sector = 'charity',
  exit = NOT_STATED as Parameters<typeof term>[2],
) {
  return smallMap(
    organisation('Big', sector),
    organisation('Small', sector),
    organisation('Other', sector),
    agreement('Deal', { Big: [], Small: [] }),
    term('Deal', 'returnToIndependence', exit),
    flows,
  );
}

const said = (map: Parameters<typeof of>[1]) => seen(of(NAME, map)[0]);

describe('no-way-out', () => {
  it('fires for an owner of more than half, and not for one of half', () => {
    const [finding, ...more] = of(NAME, under([owns(51)]));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      id: 'no-way-out~Deal~Big~Small',
      theme: 'terms',
      subjects: ['Big', 'Small'],
      evidence: ['Big-owns-Small', 'Deal', 'Deal-returnToIndependence', 'Big', 'Small'],
    });
    expect(seen(finding)).toBe(
      'Big owns 51% of Small. We found no written way to return to independence.',
    );
    expect(of(NAME, under([owns(50)]))).toEqual([]);
  });

  it('takes the only owner for one that owns alone where no share is told, and one of two not', () => {
    expect(said(under([owns(undefined)]))).toContain('Big is sole member of Small.');
    const second = control('Other', 'Small', 'owns', { unit: 'percent' });
    expect(of(NAME, under([owns(undefined), second]))).toEqual([]);
  });

  it('fires for whoever appoints most of a board, and not for half or where its size is not known', () => {
    expect(said(under([appoints(3, 5)]))).toContain('Big appoints 3 of 5 trustees of Small.');
    expect(of(NAME, under([appoints(3, 6)]))).toEqual([]);
    expect(of(NAME, under([appoints(3, undefined)]))).toEqual([]);
  });

  it('fires for a veto', () => {
    expect(said(under([VETO]))).toContain('Big can veto decisions of Small.');
  });

  it('puts several ways in one finding, in words that fit the kind of body', () => {
    expect(said(under([owns(100), appoints(4, 5), VETO]))).toContain(
      'Big is sole member of Small, appoints 4 of 5 trustees and can veto its decisions.',
    );
    const [business, ...more] = of(NAME, under([owns(100), appoints(4, 5)], 'business'));
    expect(more).toEqual([]);
    expect(seen(business)).toContain('Big owns 100% of Small and appoints 4 of 5 board members.');
    expect(business?.picture.notes).toEqual([{ at: 'Big', words: 'owns 100%, appoints 4 of 5' }]);
  });

  it('tells a paper that says no from one that is silent', () => {
    expect(said(under([VETO], 'charity', value('no')))).toContain(
      'What is written says that there is no return to independence.',
    );
    expect(said(under([VETO], 'charity', NONE))).toContain('there is no return to independence.');
  });

  it('does not fire with a way out: a day, on request, or yes', () => {
    for (const exit of ['yes', 'on-request']) {
      expect(of(NAME, under([VETO], 'charity', value(exit)))).toEqual([]);
    }
    const dated = applied(
      under([VETO]),
      adding(term('Deal', 'returnToIndependenceOn', value('2027-03-31'))),
    );
    expect(of(NAME, dated)).toEqual([]);
    expect(found(dated).silent.map(({ id: point }) => point)).not.toContain(NAME);
  });

  it('stays silent, and says what it would need, where nobody told what is written', () => {
    const maps = [
      under([VETO], 'charity', NOT_KNOWN),
      under([{ ...VETO, agreement: null }]),
      under([]),
    ];
    for (const map of maps) {
      expect(of(NAME, map)).toEqual([]);
      expect(found(map).silent.find(({ id: point }) => point === NAME)?.needs).toContain(
        'what is written about leaving',
      );
    }
  });

  it('takes targets, spending and contracts for no overruling, nor what a community can stop', () => {
    const others = ['sets-targets-for', 'approves-spending-of', 'manages-contract-of'] as const;
    expect(of(NAME, under(others.map((kind) => control('Big', 'Small', kind))))).toEqual([]);
    const map = applied(
      under([]),
      adding(actorOf('community', 'Street'), control('Street', 'Small', 'can-veto')),
    );
    expect(of(NAME, map)).toEqual([]);
  });
});

describe('no-way-out on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);

  it('finds Stepwell and Second Tide and nothing else', () => {
    expect(findings.map(({ id: finding }) => finding)).toEqual(['no-way-out~A15~L3~C8']);
    expect(seen(findings[0])).toBe(
      'Stepwell is sole member of Second Tide and appoints 4 of 5 trustees. ' +
        'We found no written way to return to independence.',
    );
    expect(findings[0]?.restsOn).toBe(
      'Rests on one agreement, from documents. No source is from those it is about.',
    );
  });

  it('goes with a written exit, and nothing else changes', () => {
    const written = applied(ALDERMOUTH, [
      {
        is: 'set',
        kind: 'term',
        id: id('A15:returnToIndependence'),
        field: 'value',
        before: NOT_STATED,
        after: value('on-request'),
      },
    ]);
    const gone = { gone: ['no-way-out~A15~L3~C8'], come: [] };
    expect(idsGoneAndCome(ALDERMOUTH, written)).toEqual(gone);
    const dated = adding(term('A15', 'returnToIndependenceOn', value('2028-03-31')));
    expect(idsGoneAndCome(ALDERMOUTH, applied(ALDERMOUTH, dated))).toEqual(gone);
  });

  it('stays while only one of the two ways ends', () => {
    const flow = ALDERMOUTH.entities.get(id('control:L3-C8:owns'))!;
    const without = applied(ALDERMOUTH, [
      {
        is: 'set',
        kind: 'flow',
        id: flow.id,
        field: 'end',
        before: NOT_KNOWN,
        after: value('2025-10-30'),
      },
    ]);
    expect(seen(of(NAME, without)[0])).toContain(
      'Stepwell appoints 4 of 5 trustees of Second Tide.',
    );
  });
});
