import type { Finding } from '../../documents/beside.ts';
import { t } from '../../language.ts';
import { plain } from '../../parts/plain.ts';
import { Link } from '../../router.tsx';

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly total?: number;
  /** The proposal whose form mends it, where the reader may edit. */
  readonly edit?: string | undefined;
}

export function FindingList({ findings, edit, total }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings">
      {findings.map(({ rule, severity, uri, label, message, remedy }) => (
        <li key={rule + uri + message} class={`finding finding-${severity.toLowerCase()}`}>
          <strong>{t.severities[severity]}</strong>{' '}
          {edit !== undefined && (
            <Link to={`/proposals/${edit}/edit?uri=${encodeURIComponent(uri)}`}>
              <bdi>{label?.value ?? uri}</bdi>
            </Link>
          )}{' '}
          {plain(message)} <span class="remedy">{plain(remedy)}</span> <code>{rule}</code>
        </li>
      ))}
      {total !== undefined && total > findings.length && (
        <li class="quiet">{t.andMore(total - findings.length)}</li>
      )}
    </ul>
  );
}
