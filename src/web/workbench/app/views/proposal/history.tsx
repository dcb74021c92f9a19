import type { Proposal } from '../../documents/proposal.ts';
import { t, time } from '../../language.ts';

export function History({ proposal }: { readonly proposal: Proposal }) {
  const { nodes, totalCount } = proposal.history;
  return (
    <>
      <h2>{t.proposal.history}</h2>
      <ol class="history">
        {nodes.map(({ at, by, action, text }) => (
          <li key={at + action}>
            <p>
              <strong>{t.steps[action as keyof typeof t.steps] ?? action}</strong> ·{' '}
              <bdi>{by.name ?? by.id}</bdi>, {time(at)}
            </p>
            {text && <p class="words">{text}</p>}
          </li>
        ))}
      </ol>
      {totalCount > nodes.length && <p class="quiet">{t.andMore(totalCount - nodes.length)}</p>}
    </>
  );
}
