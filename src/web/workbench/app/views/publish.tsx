import { useMemo, useState } from 'preact/hooks';
import { placeOf } from '../data/kept.ts';
import { useTyped } from '../data/use-typed.ts';
import {
  GOVERNED,
  PUBLISH,
  RELEASE_DRAFT,
  type Governed,
  type ReleaseDraft,
} from '../documents/governance.ts';
import { languageName, SPOKEN, t } from '../language.ts';
import { useCommand, useLoaded } from '../loading.ts';
import { documentOf, ROOT } from '../page.ts';
import { Form } from '../parts/dialog.tsx';
import { Area, Line } from '../parts/field.tsx';
import { plain } from '../parts/plain.ts';
import { Loading, Problem } from '../parts/problem.tsx';
import { Link } from '../router.tsx';
import { useSite, vocabularyName } from './context.ts';

/** The next release, where there is something to release. */
export function Publish({ vocabulary }: { readonly vocabulary: string }) {
  const site = useSite();
  const { data, refusal, reload } = useLoaded<Governed>(GOVERNED, { vocabulary });
  const [done, setDone] = useState<string>();
  const governed = data?.governed;
  const published = async (version: string): Promise<void> => {
    setDone(version);
    await Promise.all([reload(), site.reload()]);
  };
  const at = `${ROOT}/vocabulary/${encodeURIComponent(vocabulary)}/releases/${encodeURIComponent(done ?? '')}`;
  return (
    <>
      <h1>{t.publish.title(vocabularyName(site, vocabulary))}</h1>
      <Problem refusal={refusal} />
      {!data && !refusal && <Loading />}
      {data && !governed && <p class="banner">{t.publish.unknown}</p>}
      {done !== undefined && (
        <p class="banner banner-quiet" role="status">
          {t.publish.done(done)} <a href={at}>{t.publish.show}</a>
        </p>
      )}
      {governed?.unreleased === 0 && <p>{t.publish.nothing}</p>}
      {governed && governed.unreleased > 0 && (
        <Next key={governed.head} governed={governed} onRefused={reload} onPublished={published} />
      )}
    </>
  );
}

interface NextProps {
  readonly governed: NonNullable<Governed['governed']>;
  onRefused(): Promise<void>;
  onPublished(version: string): Promise<void>;
}

/** Its number and why, what it holds, its notes to edit, and the step itself. */
function Next({ governed, onRefused, onPublished }: NextProps) {
  const { account } = useSite();
  const { id, head, viewerMay } = governed;
  const asked = { vocabulary: id, lang: SPOKEN.lang };
  const { data, refusal } = useLoaded<{ governed: { releaseDraft: ReleaseDraft } }>(RELEASE_DRAFT, asked);
  const { run, busy, refusal: refused } = useCommand();
  const draft = data?.governed.releaseDraft;
  const saved = useMemo(() => ({ version: [draft?.version ?? ''], notes: [draft?.notes ?? ''] }), [draft]);
  const typed = useTyped(placeOf(account, 'publish', id, String(head)), saved);
  const publish = async (): Promise<void> => {
    const [version, notes] = ['version', 'notes'].map((field) => typed.value(field)[0] ?? '');
    const given = { vocabulary: id, seen: head, version, notes };
    const answer = await run<{ done: { version: string } }>(PUBLISH, given);
    if (!answer) return onRefused();
    typed.forget();
    await onPublished(answer.done.version);
  };
  if (!draft) return refusal ? <Problem refusal={refusal} /> : <Loading />;
  return (
    <>
      <Problem refusal={refused} />
      <div class="two-sides">
        <div>
          {viewerMay.includes('PUBLISH') ? (
            <Form busy={busy} button={t.publish.button} onSubmit={() => void publish()}>
              <Line
                label={t.publish.number}
                help={`${t.levels[draft.level]} ${draft.why}`}
                value={typed.value('version')[0] ?? ''}
                required
                onInput={(text) => typed.type('version', [text])}
              />
              <Area
                label={t.publish.notes}
                help={t.publish.notesHelp}
                rows={12}
                value={typed.value('notes')[0] ?? ''}
                onInput={(text) => typed.type('notes', [text])}
              />
              <p class="quiet">{t.publish.forever}</p>
            </Form>
          ) : (
            <p class="banner banner-quiet">{t.publish.noRight}</p>
          )}
        </div>
        <aside aria-label={t.publish.holds}>
          <DraftView draft={draft} />
        </aside>
      </div>
    </>
  );
}

function DraftView({ draft }: { readonly draft: ReleaseDraft }) {
  const { counts, proposals, changes, findings, previous, version } = draft;
  return (
    <>
      <h2>{t.publish.holds}</h2>
      <p>{previous === null ? t.publish.first(version) : t.publish.after(previous)}</p>
      <ul class="bullets">
        {Object.entries(counts)
          .filter(([, count]) => count > 0)
          .map(([what, count]) => (
            <li key={what}>{t.publish.counts[what as keyof typeof counts](count)}</li>
          ))}
      </ul>
      <h3>{t.publish.proposals}</h3>
      <ul class="bullets">
        {proposals.nodes.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/proposals/${id}`}>
              <bdi>{title}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      <h3>{t.findings.title}</h3>
      {findings.length === 0 && <p>{t.findings.none}</p>}
      <ul class="findings">
        {findings.slice(0, 20).map(({ rule, severity, uri, message }) => (
          <li key={rule + uri + message} class={`finding finding-${severity.toLowerCase()}`}>
            <strong>{t.severities[severity as keyof typeof t.severities]}</strong>{' '}
            <a href={documentOf(uri)}>{plain(`<${uri}>`)}</a> {plain(message)} <code>{rule}</code>
          </li>
        ))}
      </ul>
      <h3>{t.publish.changes}</h3>
      <ul class="items">
        {changes.nodes.map(({ uri, label, change, fields }) => (
          <li key={uri}>
            <details>
              <summary>
                <bdi>{label}</bdi>: {t.changeKinds[change]}
              </summary>
              {fields.map(({ name, language, added, removed }) => (
                <div key={name + (language ?? '')} class="change">
                  <p class="label">
                    {t.properties[name as keyof typeof t.properties] ?? name}
                    {language && ` (${languageName(language)})`}
                  </p>
                  {removed.map((text) => (
                    <p key={text} class="words">
                      <del>{text}</del>
                    </p>
                  ))}
                  {added.map((text) => (
                    <p key={text} class="words">
                      <ins>{text}</ins>
                    </p>
                  ))}
                </div>
              ))}
            </details>
          </li>
        ))}
      </ul>
      {changes.totalCount > changes.nodes.length && (
        <p class="quiet">{t.andMore(changes.totalCount - changes.nodes.length)}</p>
      )}
    </>
  );
}
