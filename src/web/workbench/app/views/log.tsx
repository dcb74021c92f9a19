import { useState } from 'preact/hooks';
import { LOG, type Log } from '../documents/governance.ts';
import { t, time } from '../language.ts';
import { useLoaded } from '../loading.ts';
import { Line, Select } from '../parts/field.tsx';
import { Loading, Problem } from '../parts/problem.tsx';
import { stewards, useSite, vocabularyName } from './context.ts';

/** The log, newest first: of a steward's vocabularies, or the whole for administrators. */
export function LogPage() {
  const site = useSite();
  const own = stewards(site);
  const [vocabulary, setVocabulary] = useState(site.me.administrator ? '' : (own[0] ?? ''));
  const [subject, setSubject] = useState('');
  const [after, setAfter] = useState<string | null>(null);
  const variables = { vocabulary: vocabulary || null, subject: subject.trim() || null, after };
  const { data, refusal } = useLoaded<Log>(LOG, variables);
  const options = site.me.administrator ? site.vocabularies.map(({ id }) => id) : own;
  const page = data?.log;
  return (
    <>
      <h1>{t.log.title}</h1>
      <p>{t.log.intro}</p>
      <div class="filters filters-row">
        <Select
          label={t.vocabulary}
          value={vocabulary}
          options={[
            ...(site.me.administrator ? [['', t.list.all] as const] : []),
            ...options.map((id) => [id, vocabularyName(site, id)] as const),
          ]}
          onInput={(id) => {
            setAfter(null);
            setVocabulary(id);
          }}
        />
        <Line
          label={t.log.subject}
          value={subject}
          onInput={(text) => {
            setAfter(null);
            setSubject(text);
          }}
        />
      </div>
      <Problem refusal={refusal} />
      {!page && !refusal && <Loading />}
      {page && (
        <table>
          <caption class="visually-hidden">{t.log.title}</caption>
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">{t.log.when}</th>
              <th scope="col">{t.log.action}</th>
              <th scope="col">{t.log.who}</th>
              <th scope="col">{t.log.what}</th>
            </tr>
          </thead>
          <tbody>
            {page.nodes.map(({ sequence, at, actor, action, vocabulary: id, payload, hash }) => (
              <tr key={sequence}>
                <th scope="row">{sequence}</th>
                <td>{time(at)}</td>
                <td data-label={t.log.action}>
                  <code>{action}</code> {id}
                </td>
                <td data-label={t.log.who}>
                  <code>{actor}</code>
                </td>
                <td>
                  <details>
                    <summary>{t.log.show}</summary>
                    <pre tabIndex={0}>
                      <code>{payload}</code>
                    </pre>
                    <p class="digest iri">{hash}</p>
                  </details>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="buttons">
        {after !== null && (
          <button type="button" class="quiet-button" onClick={() => setAfter(null)}>
            {t.newest}
          </button>
        )}
        {page?.pageInfo.hasNextPage && (
          <button type="button" class="quiet-button" onClick={() => setAfter(page.pageInfo.endCursor)}>
            {t.older}
          </button>
        )}
      </p>
    </>
  );
}
