import { buildSchema, isEnumType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from '@jest/globals';
import { typeDefs } from '../../src/graphql/server.ts';

test('every type, field, argument and enum value says what it is', () => {
  const missing: string[] = [];
  for (const type of Object.values(buildSchema(typeDefs).getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (!type.description) missing.push(type.name);
    if (isEnumType(type))
      for (const value of type.getValues())
        if (!value.description) missing.push(`${type.name}.${value.name}`);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      for (const argument of field.args)
        if (!argument.description) missing.push(`${type.name}.${field.name}(${argument.name})`);
    }
  }
  expect(missing).toEqual([]);
});

test('every list of things is a connection, with `first`, `after` and an exact total', () => {
  const plain = new Set([
    'Text',
    'Prefix',
    'Source',
    'FieldChange',
    'Right',
    'Permission',
    'DraftFinding',
    'Term',
    'Stretch',
    'SignOff',
    'ProposalReview',
    'EarlierText',
    'Account', // of a comment: those it mentions, at most 20
    'Likeness', // at most 20
  ]);
  const schema = buildSchema(typeDefs);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || /^__|Connection$/.test(type.name) || type === schema.getQueryType()) continue;
    for (const field of Object.values(type.getFields())) {
      const list = /^\[(\w+)!\]!$/.exec(String(field.type))?.[1];
      if (list && isObjectType(schema.getType(list))) expect(plain).toContain(list);
      if (String(field.type).endsWith('Connection!'))
        expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'after']));
    }
  }
});
