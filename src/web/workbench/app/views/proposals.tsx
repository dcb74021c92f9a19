import { PROPOSALS, type Proposals } from '../documents/work.ts';
import { STATUSES, type Status } from '../documents/proposal.ts';
import { SPOKEN, t } from '../language.ts';
import { useLoaded } from '../loading.ts';
import { Select } from '../parts/field.tsx';
import { Loading, Problem } from '../parts/problem.tsx';
import { go, Link, usePlace } from '../router.tsx';
import { useSite } from './context.ts';
import { Rows } from './rows.tsx';

/** All proposals that one may see, by vocabulary, state and author; the choice stands in the address. */
export function ProposalList() {
  const site = useSite();
  const { query } = usePlace();
  const vocabulary = query.get('in') ?? '';
  const status = STATUSES.find((one) => one === query.get('status'));
  const mine = query.get('mine') !== null;
  const after = query.get('after');
  const { data, refusal } = useLoaded<Proposals>(PROPOSALS, {
    vocabulary: vocabulary || null,
    status: status ? [status] : null,
    author: mine ? site.account : null,
    after,
    lang: SPOKEN.lang,
  });
  const show = (changed: Record<string, string | null>): void => {
    const next = new URLSearchParams();
    const all = { in: vocabulary, status: status ?? '', mine: mine ? '1' : '', after: '', ...changed };
    for (const [name, value] of Object.entries(all)) if (value) next.set(name, value);
    go(`/proposals?${next.toString()}`, 'replace');
  };
  const page = data?.proposals;
  return (
    <>
      <h1>{t.list.title}</h1>
      <p>
        <Link class="button" to="/new">
          {t.start.title}
        </Link>
      </p>
      <div class="filters filters-row">
        <Select
          label={t.vocabulary}
          value={vocabulary}
          options={[
            ['', t.list.all],
            ...site.vocabularies.map(({ id, title }) => [id, title.value] as const),
          ]}
          onInput={(value) => show({ in: value })}
        />
        <Select
          label={t.list.status}
          value={status ?? ''}
          options={[['', t.list.all], ...STATUSES.map((one: Status) => [one, t.statuses[one]] as const)]}
          onInput={(value) => show({ status: value })}
        />
        <Select
          label={t.list.author}
          value={mine ? '1' : ''}
          options={[
            ['', t.list.all],
            ['1', t.list.mine],
          ]}
          onInput={(value) => show({ mine: value })}
        />
      </div>
      <Problem refusal={refusal} />
      {!page && !refusal && <Loading />}
      {page && (
        <>
          <p class="total" role="status">
            {t.list.total(page.totalCount)}
          </p>
          <Rows rows={page.nodes} empty={t.list.none} />
          <p class="buttons">
            {after !== null && (
              <button type="button" class="quiet-button" onClick={() => show({})}>
                {t.newest}
              </button>
            )}
            {page.pageInfo.hasNextPage && (
              <button
                type="button"
                class="quiet-button"
                onClick={() => show({ after: page.pageInfo.endCursor })}
              >
                {t.older}
              </button>
            )}
          </p>
        </>
      )}
    </>
  );
}
