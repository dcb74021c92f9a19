import { rollbackChanges } from '../../domain/edit/perform.ts';
import { Refused, type Result } from '../../domain/refusal.ts';
import type { Caller, Desk } from '../desk.ts';
import { viewOfProposal, withEdit } from './add-edit.ts';
import { changeProposal, type Seen } from './change-proposal.ts';
import type { HeldProposal } from './held-proposal.ts';

export interface ProposeRollback extends Seen {
  /** The revision to go back to. */
  readonly revision: number;
}

/**
 * Adds an edit that makes the vocabulary again what it was at a revision: history stays, the undoing is a change like
 * any other. Refuses UNKNOWN_VERSION, and what `changeProposal` refuses.
 */
export const proposeRollback = (
  desk: Desk,
  caller: Caller,
  input: ProposeRollback,
): Promise<Result<HeldProposal>> =>
  changeProposal(
    desk,
    caller,
    input,
    { action: 'edit-proposal', name: 'propose-rollback' },
    async (proposal, scene) => {
      const { vocabulary, base } = proposal;
      const { revision } = input;
      if (!Number.isInteger(revision) || revision < 1 || revision >= base)
        throw new Refused({
          code: 'UNKNOWN_VERSION',
          item: String(revision),
          message: `There is no revision ${revision} to go back to from ${base}.`,
          remedy: `Give a number from 1 to ${base - 1}.`,
        });
      const view = await viewOfProposal(proposal, scene);
      const then = await scene.desk.heads.at(scene.tx, vocabulary, revision);
      const since = await scene.tx.changes(vocabulary, revision, base);
      const iris = new Set([...since.map(({ iri }) => iri), ...proposal.edits.flatMap(touchedBy)]);
      const changes = rollbackChanges(
        iris,
        (iri) => view.content.get(iri),
        (iri) => then.content.get(iri),
      );
      return withEdit(proposal, scene, { kind: 'rollback', revision }, changes);
    },
  );

const touchedBy = ({ changes }: { readonly changes: readonly { readonly iri: string }[] }): string[] =>
  changes.map(({ iri }) => iri);
