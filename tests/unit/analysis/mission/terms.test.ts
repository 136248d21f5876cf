import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NOT_STATED, value } from '../../../../graph-schema/model/known.ts';
import { textOf } from '../../../../api/analysis/words/phrases.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  adding,
  agreement,
  applied,
  controls,
  factOf,
  found,
  of,
  organisations,
  seen,
  smallMap,
  term,
} from '../support/small-map.ts';
import { withField } from '../support/with-field.ts';

/** Two who build homes together: who gains above a level, and who bears a loss. */
function homes(surplus: string, loss: string) {
  return smallMap(
    organisations('Builder', 'Umbrella'),
    agreement('Homes', { Builder: ['holds', 'gains'], Umbrella: ['delivers', 'gains'] }),
    { ...term('Homes', 'surplus', value(surplus)), names: id('Builder') },
    term('Homes', 'surplusThresholdPence', value(25_000_000)),
    { ...term('Homes', 'loss', value(loss)), names: id('Builder') },
  );
}

/** One that owns another, under an agreement that says nothing of leaving; it may have ended. */
function shelter(end?: string) {
  const ended = end === undefined ? {} : { end: value(end) };
  return smallMap(
    organisations('Shelter', 'Voices'),
    agreement('Deal', { Shelter: [], Voices: [] }, { start: value('2010-04-01'), ...ended }),
    term('Deal', 'returnToIndependence', NOT_STATED),
    controls('Shelter', 'owns', 'Voices', {
      unit: 'percent',
      amount: { record: value(100) },
      agreement: id('Deal'),
      start: value('2010-04-01'),
      ...ended,
    }),
  );
}

describe('the mission: terms', () => {
  it('row 4: surplus and loss are terms of their own with a threshold; a one-sided pair is a finding', () => {
    const [finding] = of('gain-and-loss', homes('above-threshold', 'shared-equally'));
    expect(seen(finding)).toContain('Above £250,000, Builder keeps the surplus.');
    expect(seen(finding)).toContain('Losses are shared equally with Umbrella.');
    expect(of('gain-and-loss', homes('shared-equally', 'shared-equally'))).toEqual([]);
    expect(of('gain-and-loss', homes('above-threshold', 'holder-keeps'))).toEqual([]);
    expect(seen(of('gain-and-loss', ALDERMOUTH)[0])).toContain(
      'Anchorstone Homes keeps the surplus. Losses are shared equally with Umoja Homes.',
    );
  });

  it('row 5: no right to leave is a finding; a written exit with a date is not', () => {
    expect(seen(of('no-way-out', ALDERMOUTH)[0])).toBe(
      'Stepwell is sole member of Second Tide and appoints 4 of 5 trustees. ' +
        'We found no written way to return to independence.',
    );
    const dated = adding(term('A15', 'returnToIndependenceOn', value('2028-03-31')));
    expect(of('no-way-out', applied(ALDERMOUTH, dated))).toEqual([]);
    expect(of('no-way-out', shelter())).toHaveLength(1);
  });

  it('row 6: a body that was taken in and let go free again draws no warning', () => {
    const free = shelter('2017-03-31');
    expect(found(free).findings).toEqual([]);
    // What it teaches is told beside a finding of today, to the credit of those who let go.
    expect(of('no-way-out', ALDERMOUTH)[0]?.others).toBe(
      'Thames Reach took in Groundswell, which later thrived and was let go free with nothing asked.',
    );
    const owned = withField(ALDERMOUTH, 'flow', 'control:L3-C8:owns', 'end', value('2025-10-30'));
    const [appoints] = [...owned.entities.values()]
      .filter((entity) => entity.kind === 'flow')
      .filter(({ flowKind, from }) => flowKind === 'appoints-board-of' && from === 'L3');
    const letGo = withField(owned, 'flow', appoints!.id, 'end', value('2025-10-30'));
    expect(of('no-way-out', letGo)).toEqual([]);
  });

  it('row 7: 14 targets passed on unchanged to 12 partners are among what is tougher', () => {
    const [finding] = of('tougher-terms-down', ALDERMOUTH);
    expect(seen(finding)).toContain('with 12 partners');
    expect(seen(finding)).toContain('All 14 targets are passed on unchanged.');
    const fewer = [...ALDERMOUTH.entities.values()]
      .filter((entity) => entity.kind === 'term' && entity.key === 'targetsPassedDownUnchanged')
      .reduce(
        (state, { id: of }) => withField(state, 'term', of, 'value', value(false)),
        ALDERMOUTH,
      );
    expect(seen(of('tougher-terms-down', fewer)[0])).not.toContain('targets are passed on');
  });

  it('row 10: seven of the nine groups before a single contract have none of its money now', () => {
    const [finding] = of('ground-lost', ALDERMOUTH);
    expect(seen(finding)).toContain('Seven of the nine have none of it now.');
    expect(factOf(finding, 'lostAll')).toBe(7);
    // What ended is there to be looked at.
    for (let at = 1; at <= 9; at += 1) expect(finding?.evidence).toContain(`E${String(at)}`);
    const gone = finding?.picture.notes.filter(({ words }) => words === 'none of it now');
    expect(gone?.map(({ at }) => at).sort()).toEqual(
      ['C10', 'C4', 'C5', 'C7', 'V10', 'V11', 'V2'].sort(),
    );
  });

  it('row 65: who may help both sides to talk is shown where one gains alone or can overrule', () => {
    for (const talkingPoint of ['gain-and-loss', 'no-way-out']) {
      const [finding] = of(talkingPoint, ALDERMOUTH);
      expect(finding?.mayHelp?.actors).toContain('V9');
      expect(textOf(finding?.mayHelp?.words ?? [])).toBe(
        'Aldermouth Voluntary Action supports others here and may help you talk. ' +
          'So may a mediator whom both sides trust.',
      );
    }
    // Where the map knows nobody, it says what kind of body may.
    expect(textOf(of('no-way-out', shelter())[0]?.mayHelp?.words ?? [])).toBe(
      'An infrastructure body or a mediator whom both sides trust may help you talk.',
    );
    expect(of('money-gateway', ALDERMOUTH)[0]?.mayHelp).toBeNull();
  });
});
