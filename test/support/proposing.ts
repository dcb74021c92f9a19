import type { Actor } from '../../src/domain/actor.ts';
import { valueOrThrow, type Result } from '../../src/domain/refusal.ts';
import { canonicalLine } from '../../src/domain/statement.ts';
import type { Caller, Desk } from '../../src/workflow/desk.ts';
import { acceptProposal } from '../../src/workflow/proposals/accept.ts';
import { addEdit } from '../../src/workflow/proposals/add-edit.ts';
import type { HeldProposal } from '../../src/workflow/proposals/held-proposal.ts';
import type { Asked } from '../../src/workflow/proposals/named.ts';
import { openProposal } from '../../src/workflow/proposals/open-proposal.ts';
import { approveProposal } from '../../src/workflow/proposals/steps.ts';
import { submitProposal } from '../../src/workflow/proposals/submit.ts';
import { setPolicy } from '../../src/workflow/vocabulary-policy.ts';
import type { VocabularyPolicy } from '../../src/domain/proposal/standing.ts';
import { BASE, callerOf, clockFrom, deskOf, person } from './editors.ts';
import type { TestDatabase } from './databases.ts';
import { statementsAt } from './vocabularies.ts';

export const an = person('an', 'contributor');
export const bo = person('bo', 'contributor', 'thema', 'OVO000002');
export const rik = person('rik', 'reviewer');
export const rob = person('rob', 'reviewer', 'thema', 'OVO000009');
export const stien = person('stien', 'steward');

export const definition = (uri: string, value: string): Asked => ({
  kind: 'revise',
  uri,
  fields: { texts: [{ field: 'definition', language: 'nl', values: [value] }] },
});

export const code = <T>(result: Result<T>): string => (result.ok ? 'ok' : result.refusal.code);
export const seen = ({ proposal, version }: HeldProposal) => ({ proposal: proposal.id, seen: version });

/** The vocabulary `thema` with people who propose, review and accept, at a clock of its own. */
export class Table {
  readonly desk: Desk;
  readonly now = clockFrom('2026-02-01T08:00:00Z');

  constructor(private readonly database: TestDatabase) {
    this.desk = deskOf(database.store);
  }

  by = (actor: Actor, key?: string): Caller => callerOf(actor, this.now, key);

  /** The same after some days. */
  later = (actor: Actor, days: number): Caller => ({
    actor,
    now: new Date(this.now().getTime() + days * 86_400_000),
  });

  async drafted(actor: Actor, ...operations: Asked[]): Promise<HeldProposal> {
    let held = valueOrThrow(
      await openProposal(this.desk, this.by(actor), {
        vocabulary: 'thema',
        title: 'Beter',
        rationale: 'Het kan beter.',
        sources: ['https://example.org/bron'],
      }),
    );
    for (const operation of operations)
      held = valueOrThrow(await addEdit(this.desk, this.by(actor), { ...seen(held), operation }));
    return held;
  }

  async submitted(actor: Actor, ...operations: Asked[]): Promise<HeldProposal> {
    const held = await this.drafted(actor, ...operations);
    return valueOrThrow(await submitProposal(this.desk, this.by(actor), seen(held)));
  }

  async approved(actor: Actor, ...operations: Asked[]): Promise<HeldProposal> {
    const held = await this.submitted(actor, ...operations);
    return valueOrThrow(await approveProposal(this.desk, this.by(rik), { ...seen(held), text: 'Goed.' }));
  }

  accept = (held: HeldProposal, caller = this.by(stien), amendments: Asked[] = [], reason = '') =>
    acceptProposal(this.desk, caller, { ...seen(held), reason, amendments });

  async accepted(held: HeldProposal): Promise<HeldProposal> {
    return valueOrThrow(await this.accept(held));
  }

  async policy(some: Partial<VocabularyPolicy>): Promise<void> {
    const policy = {
      vocabulary: 'thema',
      seen: 0,
      approvals: 1,
      signOff: [],
      consultationDays: 0,
      silenceDays: null,
      uriTemplate: `${BASE}/id/{kind}/thema/{ref}`,
      namespaces: [],
      ...some,
    };
    valueOrThrow(await setPolicy(this.desk, this.by(stien), policy));
  }

  async lines(revision: number): Promise<string[]> {
    return (await statementsAt(this.database.store, 'thema', revision)).map(canonicalLine).sort();
  }
}
