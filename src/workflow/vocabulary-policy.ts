import { mayDo } from '../domain/policy.ts';
import { Refused, valueOrThrow, type Refusal, type Result } from '../domain/refusal.ts';
import type { VocabularyPolicy } from '../domain/proposal/standing.ts';
import type { Reader } from '../store/reader.ts';
import type { RecordRow } from '../store/tables.ts';
import { checkOrganisation } from '../identity/check-profile.ts';
import { checkNamespaces } from './check-namespaces.ts';
import { act, type Caller, type Desk } from './desk.ts';
import { unknownVocabulary } from './unknown.ts';

/** A policy and how often it has been set; version 0: it never was, and holds by default. */
export interface HeldPolicy {
  readonly version: number;
  readonly policy: VocabularyPolicy;
}

export async function policyOf(reader: Reader, vocabulary: string, base: string): Promise<HeldPolicy> {
  return heldPolicy(vocabulary, await reader.record('policy', vocabulary), base);
}

/** Those of several vocabularies, in one statement. */
export async function policiesOf(
  reader: Reader,
  vocabularies: readonly string[],
  base: string,
): Promise<HeldPolicy[]> {
  const rows = new Map((await reader.records('policy', { id: vocabularies })).map((row) => [row.id, row]));
  return vocabularies.map((vocabulary) => heldPolicy(vocabulary, rows.get(vocabulary), base));
}

const heldPolicy = (vocabulary: string, row: RecordRow | null | undefined, base: string): HeldPolicy =>
  row
    ? { version: row.version, policy: JSON.parse(row.state) as VocabularyPolicy }
    : { version: 0, policy: defaultPolicy(vocabulary, base) };

/** One approval by someone who is not the author; new terms under the server's own address. */
const defaultPolicy = (vocabulary: string, base: string): VocabularyPolicy => ({
  approvals: 1,
  signOff: [],
  consultationDays: 0,
  silenceDays: null,
  uriTemplate: `${base}/id/{kind}/${vocabulary}/{ref}`,
  namespaces: [],
});

export interface SetPolicy extends VocabularyPolicy {
  readonly vocabulary: string;
  /** The version of the policy that the caller saw. */
  readonly seen: number;
}

/** Sets how a vocabulary decides. Refuses BAD_ARGUMENT, STALE, UNKNOWN_VOCABULARY and what `mayDo` refuses. */
export function setPolicy(desk: Desk, caller: Caller, input: SetPolicy): Promise<Result<HeldPolicy>> {
  const { vocabulary, seen, ...policy } = input;
  const { actor, now } = caller;
  const may = () => valueOrThrow(mayDo(actor, 'set-policy', { vocabulary }));
  return act(desk, caller, { name: 'set-policy', input }, may, async (tx) => {
    if (!(await tx.take(vocabulary))) throw new Refused(unknownVocabulary(vocabulary));
    const refusal = badPolicy(policy);
    if (refusal) throw new Refused(refusal);
    policy.signOff.forEach(checkOrganisation);
    // Two vocabularies that claim the same at once: each would see that the other does not yet.
    await tx.alone('namespaces');
    const ids = (await tx.vocabularies()).map(({ id }) => id);
    const held = await policiesOf(tx, ids, desk.base);
    const policies = new Map(ids.map((id, at) => [id, (held[at] as HeldPolicy).policy]));
    await checkNamespaces(tx, policy, vocabulary, policies);
    const { version, policy: before } = await policyOf(tx, vocabulary, desk.base);
    if (version !== seen) throw new Refused(stalePolicy(vocabulary, version));
    const at = now.toISOString();
    const row: RecordRow = {
      kind: 'policy',
      id: vocabulary,
      vocabulary,
      status: 'set',
      owner: actor.id,
      subject: `vocabulary:${vocabulary}`,
      version: version + 1,
      at,
      state: JSON.stringify(policy),
    };
    await tx.save(row, {
      at,
      vocabulary,
      actor: actor.id,
      action: 'set-policy',
      detail: { before, after: policy },
      subjects: [`vocabulary:${vocabulary}`],
    });
    return { version: row.version, policy };
  });
}

const whole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const NAMESPACE = /^https?:\/\/[\x21-\x7e]+[/#]$/;
const TEMPLATE = /^https?:\/\/[\x21-\x7e]+$/;

function badPolicy(policy: VocabularyPolicy): Refusal | undefined {
  const { approvals, signOff, consultationDays, silenceDays, uriTemplate, namespaces } = policy;
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [!whole(approvals, 1, 20), 'approvals', 'a number from 1 to 20: nothing is accepted unseen'],
    [!whole(consultationDays, 0, 365), 'consultationDays', 'a number from 0 to 365'],
    [silenceDays !== null && !whole(silenceDays, 1, 365), 'silenceDays', 'a number from 1 to 365, or null'],
    [signOff.length > 20 || signOff.includes(''), 'signOff', 'up to 20 OVO codes, or https IRIs'],
    [
      !TEMPLATE.test(uriTemplate.replaceAll(/\{(kind|ref)\}/g, 'x')) || !uriTemplate.endsWith('{ref}'),
      'uriTemplate',
      'an ASCII http(s) URI that ends in {ref}, such as https://data.vlaanderen.be/id/{kind}/thema/{ref}',
    ],
    [
      namespaces.length > 20 || namespaces.some((one) => !NAMESPACE.test(one)),
      'namespaces',
      'up to 20 ASCII http(s) URIs that end in / or #',
    ],
  ];
  const first = wrong.find(([isWrong]) => isWrong);
  if (!first) return undefined;
  const [, item, remedy] = first;
  return {
    code: 'BAD_ARGUMENT',
    item,
    message: `The policy's ${item} cannot be that.`,
    remedy: `Give ${remedy}.`,
  };
}

const stalePolicy = (item: string, version: number): Refusal => ({
  code: 'STALE',
  item,
  message: `The policy of ${item} has been set meanwhile: it is at version ${version}.`,
  remedy: 'Read it again, and set it from there.',
});
