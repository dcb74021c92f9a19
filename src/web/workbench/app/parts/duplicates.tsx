import { useEffect, useState } from 'preact/hooks';
import { ask } from '../client.ts';
import { DUPLICATES, type Duplicates as Answer } from '../documents/concept.ts';
import { t } from '../language.ts';
import { documentOf } from '../page.ts';

interface DuplicatesProps {
  readonly label: string;
  readonly language: string;
  readonly proposal?: string | undefined;
  readonly uri?: string | undefined;
}

/** Terms that are called like this already, while it is typed. */
export function Duplicates({ label, language, proposal, uri }: DuplicatesProps) {
  const [found, setFound] = useState<Answer['duplicates']>([]);
  const asked = label.trim();
  useEffect(() => {
    let isCurrent = true;
    if (asked.length < 2) setFound([]);
    const timer = setTimeout(() => {
      if (asked.length < 2) return;
      void ask<Answer>(DUPLICATES, { label: asked, language: language || null, proposal: proposal ?? null })
        .then(({ duplicates }) => isCurrent && setFound(duplicates.filter((one) => one.uri !== uri)))
        .catch(() => isCurrent && setFound([]));
    }, 300);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, language, proposal, uri]);
  return (
    <div role="status">
      {found.length > 0 && (
        <div class="finding finding-warning">
          <strong>{t.duplicates.title}</strong>
          <ul>
            {found.slice(0, 5).map((one) => (
              <li key={one.uri}>
                <a href={documentOf(one.uri)} target="_blank" rel="noopener">
                  <bdi>{one.label.value}</bdi>
                </a>{' '}
                ({one.kind === 'SAME' ? t.duplicates.same : t.duplicates.near}, {one.vocabulary}
                {one.retired && `, ${t.retired}`}
                {one.proposal && `, ${t.duplicates.inProposal(one.proposal.title)}`})
                {one.definitions[0] && (
                  <small lang={one.definitions[0].language}>{one.definitions[0].value}</small>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
