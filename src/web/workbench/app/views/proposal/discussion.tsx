import { useState } from 'preact/hooks';
import type { Held } from '../../data/use-proposal.ts';
import {
  ADD_COMMENT,
  DELETE_COMMENT,
  EDIT_COMMENT,
  RESOLVE_COMMENT,
  type Comment,
} from '../../documents/beside.ts';
import { useCommand, type Command } from '../../loading.ts';
import { t, time } from '../../language.ts';
import { placeOf } from '../../data/kept.ts';
import { useTyped } from '../../data/use-typed.ts';
import { Form } from '../../parts/dialog.tsx';
import { Area } from '../../parts/field.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useSite } from '../context.ts';

/** What is said of the proposal as a whole. */
export const Discussion = ({ held }: { readonly held: Held }) => <Thread held={held} edit={null} />;

/** What is said of one edit, or of the whole, with answers; and a form to say something. */
export function Thread({ held, edit }: { readonly held: Held; readonly edit: string | null }) {
  const command = useCommand();
  const [writing, setWriting] = useState(false);
  const comments = held.beside?.comments.nodes ?? [];
  const firsts = comments.filter((one) => one.replyTo === null && one.edit === edit);
  const mayComment = held.proposal.viewerMay.includes('COMMENT');
  const send = async (document: string, variables: object): Promise<boolean> => {
    const done = await command.run(document, variables);
    await held.reloadBeside();
    return done !== undefined;
  };
  const tools: Tools = { held, command, send, mayComment };
  return (
    <div class="thread">
      <Problem refusal={command.refusal} />
      {edit === null && firsts.length === 0 && <p class="quiet">{t.discussion.none}</p>}
      <ul class="comments">
        {firsts.map((first) => (
          <li key={first.id}>
            <CommentView {...tools} comment={first} />
            <ul class="comments">
              {comments
                .filter(({ replyTo }) => replyTo === first.id)
                .map((answer) => (
                  <li key={answer.id}>
                    <CommentView {...tools} comment={answer} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      {mayComment && !writing && (
        <button
          type="button"
          class={edit === null ? 'quiet-button' : 'small'}
          onClick={() => setWriting(true)}
        >
          {edit === null ? t.discussion.add : t.discussion.addAt}
        </button>
      )}
      {mayComment && writing && (
        <Write
          {...tools}
          form={`comment-${edit ?? 'all'}`}
          variables={{ edit, replyTo: null }}
          onDone={() => setWriting(false)}
        />
      )}
    </div>
  );
}

interface Tools {
  readonly held: Held;
  readonly command: Command;
  readonly mayComment: boolean;
  send(document: string, variables: object): Promise<boolean>;
}

interface WriteProps extends Tools {
  readonly form: string;
  readonly variables: { readonly edit: string | null; readonly replyTo: string | null };
  onDone(): void;
}

const NOTHING = {};

/** Kept while it is written, as every text here is. */
function Write({ held, command, send, form, variables, onDone }: WriteProps) {
  const { account } = useSite();
  const typed = useTyped(placeOf(account, held.proposal.id, form), NOTHING);
  const text = typed.value('text')[0] ?? '';
  const say = async (): Promise<void> => {
    if (!(await send(ADD_COMMENT, { proposal: held.proposal.id, text: text.trim(), ...variables }))) return;
    typed.forget();
    onDone();
  };
  return (
    <Form busy={command.busy} button={t.discussion.send} disabled={!text.trim()} onSubmit={() => void say()}>
      <Area
        label={t.discussion.text}
        value={text}
        onInput={(value) => typed.type('text', value ? [value] : [])}
      />
      <button type="button" class="small" onClick={onDone}>
        {t.cancel}
      </button>
    </Form>
  );
}

function CommentView({ comment, ...tools }: Tools & { readonly comment: Comment }) {
  const [mode, setMode] = useState<'read' | 'reply' | 'edit'>('read');
  const [text, setText] = useState(comment.text);
  const { id, version, by, at, deleted, resolved, editedAt, viewerMay, replyTo } = comment;
  const { send, command, mayComment } = tools;
  const target = { comment: id, seen: version };
  const change = async (): Promise<void> => {
    if (await send(EDIT_COMMENT, { ...target, text: text.trim() })) setMode('read');
  };
  return (
    <article class="comment">
      <p class="facts">
        <bdi>{by.name ?? by.id}</bdi>, {time(at)}
        {editedAt.length > 0 && ` · ${t.discussion.edited}`}
        {resolved && ` · ${t.discussion.resolved}`}
      </p>
      {deleted ? (
        <p class="quiet">{t.discussion.deleted}</p>
      ) : mode === 'edit' ? (
        <Form busy={command.busy} button={t.save} disabled={!text.trim()} onSubmit={() => void change()}>
          <Area label={t.discussion.text} value={text} onInput={setText} />
        </Form>
      ) : (
        <p class="words">{comment.text}</p>
      )}
      <p class="buttons">
        {mayComment && replyTo === null && mode === 'read' && (
          <button type="button" class="small" onClick={() => setMode('reply')}>
            {t.discussion.reply}
          </button>
        )}
        {viewerMay.includes('RESOLVE') && replyTo === null && (
          <button
            type="button"
            class="small"
            onClick={() => void send(RESOLVE_COMMENT, { ...target, resolved: resolved === null })}
          >
            {resolved ? t.discussion.reopen : t.discussion.resolve}
          </button>
        )}
        {viewerMay.includes('EDIT') && mode === 'read' && !deleted && (
          <button type="button" class="small" onClick={() => setMode('edit')}>
            {t.discussion.change}
          </button>
        )}
        {viewerMay.includes('DELETE') && !deleted && (
          <button type="button" class="small" onClick={() => void send(DELETE_COMMENT, target)}>
            {t.discussion.remove}
          </button>
        )}
      </p>
      {mode === 'reply' && (
        <Write
          {...tools}
          form={`reply-${id}`}
          variables={{ edit: null, replyTo: id }}
          onDone={() => setMode('read')}
        />
      )}
    </article>
  );
}
