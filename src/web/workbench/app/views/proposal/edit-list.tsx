import { useState } from 'preact/hooks';
import { ask } from '../../client.ts';
import type { Held } from '../../data/use-proposal.ts';
import { EDIT_CHANGES, type Change, type Edit, type Proposal } from '../../documents/proposal.ts';
import { SPOKEN, t } from '../../language.ts';
import { ChangeView } from '../../parts/marks.tsx';
import { Thread } from './discussion.tsx';

interface EditListProps {
  readonly held: Held;
  readonly edits: Proposal['edits'];
  /** Whether nothing can be done with them any more. */
  readonly fixed?: boolean;
}

export function EditList({ held, edits, fixed }: EditListProps) {
  return (
    <ol class="edits">
      {edits.edges.map(({ node }, at) => (
        <li key={node.id}>
          <EditView
            held={held}
            edit={node}
            place={at}
            before={edits.edges[at - 1]?.cursor}
            fixed={fixed ?? false}
          />
        </li>
      ))}
      {edits.totalCount > edits.edges.length && (
        <li class="quiet">{t.andMore(edits.totalCount - edits.edges.length)}</li>
      )}
    </ol>
  );
}

interface EditProps {
  readonly held: Held;
  readonly edit: Edit;
  readonly place: number;
  /** The cursor of the edit before it. */
  readonly before: string | undefined;
  readonly fixed: boolean;
}

function EditView({ held, edit, place, before, fixed }: EditProps) {
  const { proposal, act, busy } = held;
  const [more, setMore] = useState<{ changes: readonly Change[]; after: string | null }>();
  const changes = more?.changes ?? edit.changes.nodes;
  const mayEdit = !fixed && proposal.viewerMay.includes('EDIT');
  const load = async (): Promise<void> => {
    const variables = { id: proposal.id, edit: before ?? null, after: more?.after ?? null, ...SPOKEN };
    const answer = await ask<More>(EDIT_CHANGES, variables).catch(() => undefined);
    const page = answer?.proposal?.edits.nodes[0]?.changes;
    if (page) setMore({ changes: [...(more?.changes ?? []), ...page.nodes], after: page.pageInfo.endCursor });
  };
  return (
    <article class="edit" id={`edit-${edit.id}`} aria-labelledby={`title-${edit.id}`}>
      <h3 id={`title-${edit.id}`}>
        {place + 1}. {edit.summary}
      </h3>
      {edit.by.id !== proposal.author.id && (
        <p class="facts">
          {t.proposal.by} <bdi>{edit.by.name ?? edit.by.id}</bdi>
        </p>
      )}
      {edit.reason && (
        <p class="words" lang={edit.reason.language}>
          {edit.reason.value}
        </p>
      )}
      {edit.changes.totalCount === 0 && <p class="quiet">{t.proposal.nothingLeft}</p>}
      {changes.map((change, at) => (
        <ChangeView key={at} change={change} />
      ))}
      {edit.changes.totalCount > changes.length && !fixed && (
        <button type="button" class="quiet-button" onClick={() => void load()}>
          {t.showMore(edit.changes.totalCount - changes.length)}
        </button>
      )}
      {mayEdit && (
        <p class="buttons">
          <button
            type="button"
            class="small"
            aria-busy={busy}
            onClick={() => !busy && void act('removeEdit', { edit: edit.id })}
          >
            {t.takeOut} <span class="visually-hidden">{edit.summary}</span>
          </button>
        </p>
      )}
      {!fixed && <Thread held={held} edit={edit.id} />}
    </article>
  );
}

interface More {
  readonly proposal: {
    readonly edits: {
      readonly nodes: readonly {
        readonly changes: {
          readonly nodes: readonly Change[];
          readonly pageInfo: { readonly endCursor: string | null };
        };
      }[];
    };
  } | null;
}
