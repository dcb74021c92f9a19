import type { Refused } from '../client.ts';
import { LANGUAGE, t } from '../language.ts';

/** Why something was refused, and what to do about it; read out at once. */
export function Problem({ refusal }: { readonly refusal: Refused | undefined }) {
  if (!refusal) return null;
  const { code, message, remedy, item } = refusal;
  const known = (t.refusals as Readonly<Record<string, string | undefined>>)[code];
  const isEnglish = LANGUAGE === 'en';
  return (
    <div class="banner banner-retired" role="alert">
      <p>
        <strong>{t.refused}</strong> {known ?? (isEnglish ? `${message} ${remedy}` : t.refusedOther)}
      </p>
      <p class="quiet">
        <code>{code}</code>
        {item && known !== undefined && (
          <>
            {' '}
            · <bdi>{item}</bdi>
          </>
        )}
      </p>
      {!isEnglish && (message || remedy) && (
        <details>
          <summary>{t.serverSays}</summary>
          <p lang="en">
            {message} {remedy}
          </p>
        </details>
      )}
    </div>
  );
}

export function Loading() {
  return (
    <p class="quiet" role="status">
      {t.loading}
    </p>
  );
}
