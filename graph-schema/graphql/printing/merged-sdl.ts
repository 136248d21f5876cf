import {
  buildASTSchema,
  concatAST,
  extendSchema,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
  type DefinitionNode,
} from 'graphql';

/** One schema of all modules: what extends a type is folded into it. Types and fields in order of the alphabet. */
export function mergedSdl(modules: readonly string[]): string {
  const whole = concatAST(modules.map((text) => parse(text)));
  const base = buildASTSchema({
    kind: Kind.DOCUMENT,
    definitions: whole.definitions.filter((node) => !isExtension(node)),
  });
  const extensions = whole.definitions.filter(isExtension);
  const schema = extendSchema(base, { kind: Kind.DOCUMENT, definitions: extensions });
  const note = '# Printed by "npm run generate" from all modules. Do not edit.';
  return `${note}\n\n${printSchema(lexicographicSortSchema(schema))}`;
}

function isExtension(node: DefinitionNode): boolean {
  return node.kind.endsWith('Extension');
}
