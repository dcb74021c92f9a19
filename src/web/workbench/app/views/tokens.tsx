import { useState } from 'preact/hooks';
import { CREATE_TOKEN, REVOKE_TOKEN, TOKENS, type Tokens } from '../documents/governance.ts';
import { date, t } from '../language.ts';
import { useCommand, useLoaded } from '../loading.ts';
import { Form } from '../parts/dialog.tsx';
import { Check, Line } from '../parts/field.tsx';
import { Loading, Problem } from '../parts/problem.tsx';

const SCOPES = ['READ', 'WRITE', 'ADMIN'] as const;

/** The ways into one's own account: for programs, and the browsers that one has signed in with. */
export function TokensPage() {
  const { data, refusal, reload } = useLoaded<Tokens>(TOKENS);
  const command = useCommand();
  const [name, setName] = useState('');
  const [days, setDays] = useState('90');
  const [scopes, setScopes] = useState<readonly string[]>(['READ']);
  const [secret, setSecret] = useState<string>();
  const create = async (): Promise<void> => {
    const expires = new Date(Date.now() + Number(days) * 86_400_000).toISOString();
    const answer = await command.run<{ done: { secret: string } }>(CREATE_TOKEN, {
      name: name.trim(),
      scopes,
      expires,
    });
    if (!answer) return;
    setSecret(answer.done.secret);
    setName('');
    await reload();
  };
  const revoke = async (token: string): Promise<void> => {
    await command.run(REVOKE_TOKEN, { token });
    await reload();
  };
  const tokens = data?.viewer.tokens.nodes;
  return (
    <>
      <h1>{t.tokens.title}</h1>
      <p>{t.tokens.intro}</p>
      <Problem refusal={refusal ?? command.refusal} />
      {secret !== undefined && (
        <div class="banner banner-quiet" role="status">
          <p>{t.tokens.once}</p>
          <p class="secret">{secret}</p>
        </div>
      )}
      {!tokens && !refusal && <Loading />}
      {tokens && (
        <ul class="items">
          {tokens.map(({ id, use, name: called, scopes: held, expires }) => (
            <li key={id}>
              <strong>{called || t.tokens.uses[use]}</strong>{' '}
              <button type="button" class="small" onClick={() => void revoke(id)}>
                {t.tokens.revoke} <span class="visually-hidden">{called || t.tokens.uses[use]}</span>
              </button>
              <p class="facts">
                {held.map((scope) => t.scopes[scope]).join(', ')} · {t.tokens.until} {date(expires)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <h2>{t.tokens.new}</h2>
      <Form
        busy={command.busy}
        button={t.tokens.button}
        disabled={!name.trim() || scopes.length === 0}
        onSubmit={() => void create()}
      >
        <Line label={t.tokens.name} value={name} required onInput={setName} />
        <fieldset>
          <legend>{t.tokens.may}</legend>
          {SCOPES.map((scope) => (
            <Check
              key={scope}
              checked={scopes.includes(scope)}
              onInput={(on) => setScopes(on ? [...scopes, scope] : scopes.filter((one) => one !== scope))}
            >
              {t.scopes[scope]}
            </Check>
          ))}
        </fieldset>
        <Line label={t.tokens.days} type="number" min={1} value={days} onInput={setDays} />
      </Form>
    </>
  );
}
