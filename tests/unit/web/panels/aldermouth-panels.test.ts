import { describe, expect, it } from 'vitest';
import { ALDERMOUTH } from '../../seed/aldermouth/aldermouth-state.ts';
import { panelHtml, panelText } from './panel-html.tsx';

const says = (selected: string): string => panelText(ALDERMOUTH, selected);

describe('panels over Aldermouth', () => {
  it('puts what an actor brings before what it needs, and the family shown before the others', () => {
    const text = says('P4');
    const order = ['What they bring', 'What they need', 'Referrals', 'Money', 'Rooms and seats'];
    const places = order.map((title) => text.indexOf(title));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says of each agreement of an actor which role it has there', () => {
    expect(says('P4')).toContain('A1 Head contract Contract. Delivers and holds.');
  });

  it('row 55: says who owns a body and whether the shares make the whole', () => {
    expect(says('C8')).toContain('Owned by Stepwell, 100%. That is the whole.');
  });

  it('keeps back where an actor shown with care is', () => {
    const text = says('C4');
    expect(text).toContain('Shown with care.');
    expect(text).toContain('Where Not shown here, for care.');
    expect(text).not.toContain('Based');
  });

  it('says what is told of a connector and of a community, and what is not', () => {
    expect(says('K2')).toContain('Paid Unpaid. Hours a week We don’t know yet.');
    expect(says('M1')).toContain('People We don’t know yet.');
  });

  it('shows what the record and both sides say of an amount', () => {
    const text = says('money:A3');
    expect(text).toContain('The record £120,000 a year.');
    expect(text).toContain('Said by Coast & Moor NHS Trust £120,000 a year.');
    expect(text).toContain('Said by Clearwater Recovery £120,000 a year.');
    expect(text).not.toContain('see this differently');
    expect(text).toContain('Days to pay 45 days.');
  });

  it('tells a declined grant as a choice, with its reason', () => {
    const text = says('money:A22');
    expect(text).toContain('offered and declined by Northshore Advice');
    expect(text).toContain('A paper trail for each person.');
    expect(text).toContain('For its state.');
  });

  it('counts those declined by the reason given', () => {
    const text = says('referrals:P6-P4');
    expect(text).toContain('Accepted 41 people.');
    expect(text).toContain('Declined: the words used 31 people.');
  });

  it('gives the rung of voice with the question that tests it', () => {
    expect(says('voice:M1-T3')).toContain(
      'Step 1 of 6: listening. The test: Were they heard without an agenda?',
    );
  });

  it('shows terms in their eight groups, and silence apart from what is not known', () => {
    const text = says('A15');
    expect(text).toContain('Return to independence The agreement does not say.');
    expect(text).toContain('We don’t know yet: staff transfer borne by');
    expect(panelHtml(ALDERMOUTH, 'A15').match(/scope="rowgroup"/gu)).toHaveLength(8);
  });

  it('shows the chain of agreements up and down, and where it is decided', () => {
    expect(says('A1')).toContain('Those under it A2 Sub-contract with Open Hand');
    expect(says('A3')).toContain('Stands under A1 Head contract');
    expect(says('A3')).toContain('Steady Ground Leadership Board, which decides about A1');
    expect(says('A14')).toContain('Replaces E1');
    expect(says('E1')).toContain('Replaced by A14');
  });

  it('tells votes, what is decided, whom a room advises and who answers', () => {
    expect(says('T1')).toContain('Coast & Moor NHS Trust has five votes of');
    expect(says('T1')).toContain('Money £2.4m a year.');
    expect(says('T1')).toContain('We know of no community with a seat here.');
    expect(says('T2')).toContain('It decides nothing.');
    expect(says('T2')).toContain('Advises Steady Ground Leadership Board');
    expect(says('T2')).toContain('Host None named.');
    expect(says('T2')).toContain('No reply recorded.');
    expect(says('T3')).toContain('vouchers for coming');
    expect(says('T3')).toContain('One community has a seat here.');
  });

  it('opens what a part belongs to', () => {
    expect(says('T1:P4')).toContain('Steady Ground Leadership Board');
    expect(says('T1:P4')).toContain('Who is in it');
  });

  it('says who holds an interest and how, offers first', () => {
    const text = says('interest:jobs');
    expect(text.indexOf('Who offers this')).toBeLessThan(text.indexOf('Who needs this'));
    expect(text).toContain('Who offers this Kestrel Build');
  });

  it('shows what rests on a source', () => {
    expect(says('source:A1')).toContain('What it shows of agreements A1 Head contract');
  });

  it('marks the evidence of a talking point in words too', () => {
    expect(panelHtml(ALDERMOUTH, 'A3', ['money:A3'])).toContain('Evidence for this talking point.');
    expect(panelHtml(ALDERMOUTH, 'A3')).not.toContain('Evidence for this talking point.');
  });
});
