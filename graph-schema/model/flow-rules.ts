import { FAMILY_NAMES, flowFamily, flowKind } from '../flow-families/index.ts';
import { sameValue } from './same-value.ts';
import type { FieldTable } from './field.ts';
import type { RuleProblem } from './entity.ts';
import { AMOUNT_SIDES, type Flow } from './flow.ts';

/** What must hold inside one flow, whatever else is on the map. */
export function flowProblems(flow: Flow): readonly RuleProblem[] {
  return [
    ...kindProblems(flow),
    ...amountProblems(flow),
    ...endProblems(flow),
    ...strayExtras(flow),
    ...storyProblems(flow),
  ];
}

function kindProblems(flow: Flow): readonly RuleProblem[] {
  if (flowKind(flow.family, flow.flowKind) !== undefined) return [];
  return [
    {
      field: 'flowKind',
      expected: `a kind of ${flow.family}: ${Object.keys(flowFamily(flow.family).kinds).join(', ')}`,
      found: flow.flowKind,
      todo: 'Choose one of these kinds, or another family.',
    },
  ];
}

function amountProblems(flow: Flow): readonly RuleProblem[] {
  const kind = flowKind(flow.family, flow.flowKind);
  if (kind === undefined) return [];
  const side = AMOUNT_SIDES.find((name) => flow.amount[name]?.is === 'value');
  if (flow.unit !== null && !kind.units.includes(flow.unit)) {
    return [
      {
        field: 'unit',
        expected:
          kind.units.length === 0 ? 'no unit for this kind' : `one of ${kind.units.join(', ')}`,
        found: flow.unit,
        todo: 'Give the amount in a unit that fits this kind of flow.',
      },
    ];
  }
  if (side === undefined || flow.unit !== null) return [];
  return [
    {
      field: kind.units.length === 0 ? `amount.${side}` : 'unit',
      expected:
        kind.units.length === 0
          ? 'no amount for this kind'
          : `a unit with the amount: one of ${kind.units.join(', ')}`,
      found: kind.units.length === 0 ? 'an amount' : 'an amount without a unit',
      todo:
        kind.units.length === 0
          ? 'Leave the amount out.'
          : 'Say what the number counts, for example £ or hours.',
    },
  ];
}

function endProblems(flow: Flow): readonly RuleProblem[] {
  if (flow.to !== null || flow.family === 'voice') return [];
  return [
    {
      field: 'to',
      expected: 'who it goes to; only Voice may end nowhere',
      found: 'nobody',
      todo: 'Choose who receives it.',
    },
  ];
}

/** Extra fields of another family must stay at their initial value. */
function strayExtras(flow: Flow): readonly RuleProblem[] {
  const own = flowFamily(flow.family).extras;
  const problems: RuleProblem[] = [];
  for (const family of FAMILY_NAMES) {
    if (family === flow.family) continue;
    const extras: FieldTable = flowFamily(family).extras;
    for (const [name, field] of Object.entries(extras)) {
      if (name in own) continue;
      const found: unknown = flow[name as keyof Flow];
      if (sameValue(found, field.initial)) continue;
      problems.push({
        field: name,
        expected: `nothing here, since ${name} belongs to ${family}`,
        found: JSON.stringify(found).slice(0, 80),
        todo: 'Leave it out, or change the family.',
      });
    }
  }
  return problems;
}

function storyProblems(flow: Flow): readonly RuleProblem[] {
  if (flow.flowKind !== 'story' || flow.consent !== null) return [];
  return [
    {
      field: 'consent',
      expected: 'yes, no or not asked',
      found: 'no consent state',
      todo: 'Say whether the people whose story it is agreed to it. "Not asked" is an answer.',
    },
  ];
}
