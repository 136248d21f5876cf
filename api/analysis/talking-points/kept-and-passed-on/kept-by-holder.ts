import { at } from '../../measures/arcs.ts';
import type { ProgrammeMoney } from '../../snapshot/programme-money.ts';

/** One holder's programme money. Numbers are the programme's own; amounts are pence. */
export interface Kept {
  /** What is known to come in, but what those it pays pay back. Null where no amount is known. */
  readonly inPence: number | null;
  /** Known to be paid to others than its payers, before anything they pay back. Null where no amount is known. */
  readonly passedOnPence: number | null;
  readonly paidBackPence: number;
  /** What goes back to its payers. */
  readonly toPayersPence: number;
  /** Payments in or on without a known amount: with any, no share is worked out. */
  readonly unknownPayments: number;
  /** Recipients with what each is paid. */
  readonly recipients: ReadonlyMap<number, number>;
  readonly givers: readonly number[];
  readonly arcs: readonly number[];
  readonly arcsIn: readonly number[];
}

/**
 * Its payers are the programme's payers and whoever pays it more than it pays them; all others that it pays are
 * recipients. Undefined where nothing comes in or nothing goes on, or no amount of either is known.
 */
export function keptByHolder(money: ProgrammeMoney, holder: number): Kept | undefined {
  const { arcs, payers } = money;
  const paidTo = new Map<number, number>();
  const paidBy = new Map<number, number>();
  const touching: number[] = [];
  for (let arc = 0; arc < arcs.from.length; arc += 1) {
    const from = at(arcs.from, arc);
    const to = at(arcs.to, arc);
    if (from !== holder && to !== holder) continue;
    touching.push(arc);
    const known = at(arcs.amount, arc) || 0;
    if (from === holder) paidTo.set(to, (paidTo.get(to) ?? 0) + known);
    else paidBy.set(from, (paidBy.get(from) ?? 0) + known);
  }
  const isPayer = (node: number) =>
    payers.has(node) || (paidBy.get(node) ?? 0) > (paidTo.get(node) ?? 0);
  const recipients = new Map([...paidTo].filter(([node]) => !isPayer(node)));
  const givers = [...paidBy.keys()].filter((node) => !recipients.has(node));
  if (recipients.size === 0 || givers.length === 0) return undefined;
  const sum = (pence: Iterable<number>) => [...pence].reduce((total, one) => total + one, 0);
  const isKnown = (arc: number) => !Number.isNaN(at(arcs.amount, arc));
  const inKnown = touching.some((arc) => givers.includes(at(arcs.from, arc)) && isKnown(arc));
  const onKnown = touching.some((arc) => recipients.has(at(arcs.to, arc)) && isKnown(arc));
  if (!inKnown && !onKnown) return undefined;
  return {
    inPence: inKnown ? sum(givers.map((node) => paidBy.get(node) ?? 0)) : null,
    passedOnPence: onKnown ? sum(recipients.values()) : null,
    paidBackPence: sum([...recipients.keys()].map((node) => paidBy.get(node) ?? 0)),
    toPayersPence: sum([...paidTo].filter(([node]) => isPayer(node)).map(([, pence]) => pence)),
    unknownPayments: touching.filter((arc) => !isKnown(arc)).length,
    recipients,
    givers,
    arcs: touching,
    arcsIn: touching.filter((arc) => at(arcs.to, arc) === holder),
  };
}
