import { describe, expect, it } from 'vitest';
import { all } from '../../../../graph-schema/model/alliance-map.ts';
import { namesAPerson } from '../../../../seed/trafford/left-out.ts';
import { hubFileId } from '../../../../seed/trafford/ids.ts';
import { plainly } from '../../../../seed/trafford/spellings.ts';
import { BODIES, FILES, ROWS, TRAFFORD } from './trafford-files.ts';

/** Every id of the files with every name that its file gives it. */
function namesInTheFiles(): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  const told: readonly (readonly [string, string])[] = [
    ...ROWS.grants.map((row) => [row.recipientId, row.recipientName] as const),
    ...ROWS.payments.map((row) => [row.payeeId, row.payeeName] as const),
    ...ROWS.charities.map((row) => [row.id, row.name] as const),
    ...ROWS.hubs.map((row) => [hubFileId(row.place), `${row.place} Community Hub`] as const),
  ];
  for (const [id, name] of told) names.set(id, (names.get(id) ?? new Set()).add(name));
  return names;
}

describe('the joins of Trafford', () => {
  const names = namesInTheFiles();

  it('name ids of the files as the files do, each pair once', () => {
    const wrong = ROWS.matches.filter(
      (row) =>
        names.get(row.leftId)?.has(row.leftName) !== true ||
        names.get(row.rightId)?.has(row.rightName) !== true,
    );
    expect(wrong).toEqual([]);
    const pairs = ROWS.matches.map(({ leftId, rightId }) => [leftId, rightId].sort().join(' = '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('are all used: the same is one actor, the different are two', () => {
    for (const { decision, leftId, rightId } of ROWS.matches) {
      const left = BODIES.list.find(({ ids }) => ids.includes(leftId));
      const right = BODIES.list.find(({ ids }) => ids.includes(rightId));
      if (decision === 'same') expect([left, left?.ids]).toEqual([right, expect.any(Array)]);
      if (decision === 'different') expect(left).not.toBe(right);
    }
    expect(ROWS.matches.filter(({ decision }) => decision === 'hosted-by')).toHaveLength(6);
  });

  it('never rest on a name alone', () => {
    const same = ROWS.matches.filter(({ decision }) => decision !== 'different');
    expect(same.filter(({ reason }) => ['name-alone', 'other-number'].includes(reason))).toEqual(
      [],
    );
    expect(same.filter(({ evidence }) => evidence.length < 20)).toEqual([]);
  });

  it('stand where their reason says: numbers and repeated grants are in both files', () => {
    const charities = new Map(ROWS.charities.map((row) => [row.id, row]));
    for (const { reason, leftId, rightId } of ROWS.matches) {
      const granted = ROWS.grants.filter(({ recipientId }) => recipientId === leftId);
      const number = rightId.replace('GB-CHC-', '');
      if (reason === 'charity-number') {
        expect(granted.map((row) => row.charityNumber.replace(/^0+/, ''))).toContain(number);
      }
      if (reason === 'company-number') {
        expect(granted.map((row) => row.companyNumber)).toContain(
          charities.get(rightId)?.companyNumber,
        );
      }
      if (reason === 'same-grant') {
        const paid = ROWS.payments.filter(({ payeeId }) => payeeId === leftId);
        expect(paid.map(({ amountPence }) => amountPence)).toContain(1_666_600);
        expect(
          ROWS.grants.some((row) => row.recipientId === rightId && row.programme === 'ING'),
        ).toBe(true);
      }
    }
  });

  it('quote nothing that is not in the files', () => {
    const files = [FILES.grants, FILES.payments, FILES.charities].join('\n');
    const quotes = ROWS.matches.flatMap(({ evidence }) =>
      [...evidence.matchAll(/"([^"]+)"/g)].map(([, quoted]) => quoted ?? ''),
    );
    expect(quotes.length).toBeGreaterThan(30);
    expect(quotes.filter((quoted) => !files.includes(quoted))).toEqual([]);
  });

  it('give no name, alias or identifier to two actors', () => {
    const owners = new Map<string, Set<string>>();
    for (const actor of all(TRAFFORD, 'actor')) {
      for (const word of [actor.name, ...actor.aliases, ...actor.identifiers].map(plainly)) {
        owners.set(word, (owners.get(word) ?? new Set()).add(actor.id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('keep five spellings and three files of one centre as one actor', () => {
    const centre = all(TRAFFORD, 'actor').find(({ name }) => name === "St. John's Centre");
    expect(centre?.identifiers).toEqual(
      expect.arrayContaining(['GB-CHC-1146058', 'GB-COH-07597525', 'trafford-supplier-101353']),
    );
  });

  it('leave a recipient that reads as a person off the map', () => {
    const [grant] = ROWS.grants.filter(namesAPerson);
    const written = JSON.stringify([...TRAFFORD.entities.values()]);
    expect(written).not.toContain(grant!.recipientName);
    expect(written).not.toContain(grant!.recipientId);
  });
});
