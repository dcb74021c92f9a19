import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isObjectType,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { reachOf, type Action } from '../../src/domain/policy.ts';
import { MUTATION_ACTIONS } from '../../src/graphql/mutation-actions.ts';
import { typeDefs } from '../../src/graphql/server.ts';
import { NOW } from '../identity/people.ts';
import { EDITIONS } from './fixture.ts';
import { client, codes, type Client } from './people.ts';
import { served, type Served } from './served.ts';

const schema = buildSchema(typeDefs);
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

let server: Served;
let member: Client;
beforeAll(async () => {
  server = await served(EDITIONS, () => NOW);
  member = await client(server, 'mia');
});
afterAll(() => server.stop());

test('there are mutations to ask', () => {
  expect(mutations.map(({ name }) => name).sort()).toEqual(Object.keys(MUTATION_ACTIONS).sort());
});

test.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
  '%s asks the policy who may, before anything else',
  async (name, mutation) => {
    const before = await server.store.reader.logHead();
    const answer = await server.ask(`mutation { ${name}${given(mutation)}${selected(mutation)} }`);
    const asked = MUTATION_ACTIONS[name as keyof typeof MUTATION_ACTIONS] as string;
    if (asked === 'anyone') expect(codes(answer)).not.toContain('SIGN_IN_NEEDED');
    else expect(codes(answer)).toEqual(['SIGN_IN_NEEDED']);
    expect(codes(answer)).not.toContain('BAD_USER_INPUT');
    expect(await server.store.reader.logHead()).toBe(before);
  },
);

const forbidden = mutations.filter(({ name }) => {
  const asked: Action | 'anyone' = MUTATION_ACTIONS[name as keyof typeof MUTATION_ACTIONS];
  return asked !== 'anyone' && reachOf(asked, 'member') === 'never';
});

test.each(forbidden.map((mutation) => [mutation.name, mutation] as const))(
  '%s is not for who has an account and no right',
  async (name, mutation) => {
    const answer = await member.ask(`mutation { ${name}${given(mutation)}${selected(mutation)} }`);
    // Of a proposal they may not see, they are not told that it is there.
    expect(['FORBIDDEN', 'UNKNOWN_PROPOSAL']).toContain(codes(answer)[0]);
  },
);

/** Arguments that fit, all of those that must be given. */
function given({ name: mutation, args }: GraphQLField<unknown, unknown>): string {
  const isNeeded = ({ name, type, defaultValue }: GraphQLArgument): boolean =>
    (isNonNullType(type) && defaultValue === undefined) || ONE_OF[mutation]?.includes(name) === true;
  const needed = args.filter(isNeeded);
  if (needed.length === 0) return '';
  return `(${needed.map(({ name, type }) => `${name}: ${literal(name, type)}`).join(', ')})`;
}

/** Of arguments of which some must be given, those that are. */
const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  addComment: ['vocabulary', 'uri'],
  follow: ['uri'],
  unfollow: ['uri'],
};

const WORDS: Readonly<Record<string, string>> = { vocabulary: '"dieren"', uri: '"http://x.test/kat"' };

function literal(name: string, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(name, type.ofType);
  if (isListType(type)) return `[${literal(name, type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name as string;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.name, field.type)}`).join(', ')} }`;
  }
  if (type.name === 'Int') return '1';
  if (type.name === 'Boolean') return 'true';
  if (type.name === 'DateTime') return '"2026-05-01T00:00:00Z"';
  return WORDS[name] ?? '"x"';
}

/** A selection of what is answered, where that is an object. */
function selected({ type }: GraphQLField<unknown, unknown>): string {
  return isObjectType(getNamedType(type)) ? ' { __typename }' : '';
}
