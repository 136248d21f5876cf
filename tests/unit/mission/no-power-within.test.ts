import { readdirSync, readFileSync } from 'node:fs';
import { parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fieldsOf, KINDS } from '../../../graph-schema/model/entity-kinds.ts';

/** "Within": a person's or a group's own sense of power. It is talked about, and never stored or counted. */
const WITHIN = /within|empower|confidence|selfesteem|self-esteem/i;
const NUMBER_OF_POWER = /power|score|rank|influence/i;

const SDL_FOLDER = new URL('../../../graph-schema/graphql/', import.meta.url);

interface Named {
  readonly name: string;
  readonly type: string;
}

/** Every type, field, argument and value that the API names. */
function namedInTheApi(): readonly Named[] {
  const names: Named[] = [];
  for (const file of readdirSync(SDL_FOLDER).filter((name) => name.endsWith('.graphql'))) {
    const typed = (node: { name: { value: string }; type: unknown }) => {
      names.push({ name: node.name.value, type: JSON.stringify(node.type) });
    };
    const plain = (node: { name: { value: string } }) => {
      names.push({ name: node.name.value, type: '' });
    };
    visit(parse(readFileSync(new URL(file, SDL_FOLDER), 'utf8')), {
      FieldDefinition: typed,
      InputValueDefinition: typed,
      ObjectTypeDefinition: plain,
      InputObjectTypeDefinition: plain,
      EnumValueDefinition: plain,
    });
  }
  return names;
}

describe('power within', () => {
  it('row 36: no kind of entity has a field for it', () => {
    const fields = KINDS.flatMap((kind) =>
      Object.entries(fieldsOf(kind)).map(([name, { shape }]) => ({ kind, name, shape })),
    );
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter(({ name }) => WITHIN.test(name))).toEqual([]);
    const numbers = fields.filter(({ shape }) => JSON.stringify(shape).includes('"number"'));
    expect(numbers.filter(({ name }) => NUMBER_OF_POWER.test(name))).toEqual([]);
  });

  it('row 36: the API has no name for it, and no number of power', () => {
    const names = namedInTheApi();
    expect(names.map(({ name }) => name)).toContain('talkingPoints');
    expect(names.filter(({ name }) => WITHIN.test(name))).toEqual([]);
    const numbers = names.filter(({ type }) => /"(Int|Float)"/.test(type));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter(({ name }) => NUMBER_OF_POWER.test(name))).toEqual([]);
  });
});
