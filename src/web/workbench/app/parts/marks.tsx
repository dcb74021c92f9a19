import type { Change, Stretch } from '../documents/proposal.ts';
import type { Term } from '../documents/terms.ts';
import { languageName, t } from '../language.ts';

/** A text that became another, word by word. */
export function Words({
  words,
  language,
}: {
  readonly words: readonly Stretch[];
  readonly language: string | null;
}) {
  return (
    <p class="words" lang={language ?? undefined} dir="auto">
      {words.map(({ kind, text }, at) => {
        if (kind === 'OLD') return <del key={at}>{text}</del>;
        if (kind === 'NEW') return <ins key={at}>{text}</ins>;
        return text;
      })}
    </p>
  );
}

export function Terms({ terms, mark }: { readonly terms: readonly Term[]; readonly mark?: 'ins' | 'del' }) {
  const Mark = mark ?? 'span';
  if (terms.length === 0) return <p class="quiet">{t.nothing}</p>;
  return (
    <>
      {terms.map(({ type, value, language }) => (
        <p
          key={value + (language ?? '')}
          class={type === 'LITERAL' ? 'words' : 'words iri'}
          lang={language ?? undefined}
          dir="auto"
        >
          <Mark>{value}</Mark>
        </p>
      ))}
    </>
  );
}

/** Words to read; what else is set, the sentence names already. */
const isRead = ({ type, datatype }: Term): boolean => type === 'LITERAL' && !datatype?.endsWith('#boolean');

/** What an edit sets in one place. */
export function ChangeView({ change }: { readonly change: Change }) {
  const { meaning, words, language } = change;
  const [before, after] = [change.before.filter(isRead), change.after.filter(isRead)];
  return (
    <div class="change">
      <p class="label">{meaning.charAt(0).toUpperCase() + meaning.slice(1)}</p>
      {words ? (
        <Words words={words} language={language} />
      ) : (
        <>
          {before.length > 0 && <Terms terms={before} mark="del" />}
          {after.length > 0 && <Terms terms={after} mark="ins" />}
        </>
      )}
    </div>
  );
}

export const inLanguage = (language: string | null): string =>
  language ? ` (${languageName(language)})` : '';
