import type { Row } from '../documents/work.ts';
import { date, t } from '../language.ts';
import { Link } from '../router.tsx';
import { useSite, vocabularyName } from './context.ts';

/** Proposals in a list: what each is called, where it stands, and what it still lacks. */
export function Rows({ rows, empty }: { readonly rows: readonly Row[]; readonly empty: string }) {
  const site = useSite();
  if (rows.length === 0) return <p class="quiet">{empty}</p>;
  return (
    <ul class="items">
      {rows.map(({ id, title, status, vocabulary, author, openedAt, submittedAt, standing }) => (
        <li key={id}>
          <Link to={`/proposals/${id}`}>
            <bdi>{title}</bdi>
          </Link>{' '}
          <span class={`mark mark-state-${status.toLowerCase().replace('_', '-')}`}>
            {t.statuses[status]}
          </span>
          <p class="facts">
            {vocabularyName(site, vocabulary)} · <bdi>{author.name ?? author.id}</bdi>,{' '}
            {date(submittedAt ?? openedAt)}
            {status === 'SUBMITTED' && standing.missing.length > 0 && ` · ${standing.missing.join('; ')}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
