import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, Kind, parse, validate, type FragmentDefinitionNode } from 'graphql';
import { costOf, MOST_NODES } from '../../src/graphql/cost.ts';
import { DOCUMENTS } from '../../src/web/workbench/app/documents/index.ts';

const SCHEMA = new URL('../../src/graphql/schema/', import.meta.url);
const schema = buildSchema(
  readdirSync(SCHEMA)
    .map((file) => readFileSync(new URL(file, SCHEMA), 'utf8'))
    .join('\n'),
);

describe('What the workbench sends', () => {
  test('is there', () => {
    expect(Object.keys(DOCUMENTS).length).toBeGreaterThan(40);
  });

  test.each(Object.entries(DOCUMENTS))(
    'as %s fits the schema, and costs what the server allows',
    (_name, text) => {
      const document = parse(text);
      expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
      const [operation] = document.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('It begins with something else.');
      const fragments = new Map(
        document.definitions
          .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
          .map((one) => [one.name.value, one]),
      );
      expect(costOf(schema, operation, fragments, {})).toBeLessThanOrEqual(MOST_NODES);
    },
  );
});
