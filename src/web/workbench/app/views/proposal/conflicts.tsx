import { useState } from 'preact/hooks';
import type { Held } from '../../data/use-proposal.ts';
import type { Conflict } from '../../documents/proposal.ts';
import type { Term } from '../../documents/terms.ts';
import { t } from '../../language.ts';
import { Area } from '../../parts/field.tsx';
import { inLanguage, Terms, Words } from '../../parts/marks.tsx';

/** Where someone else has meanwhile set something differently: both texts, and a third to choose. */
export function ConflictList({ held }: { readonly held: Held }) {
  const { conflicts, viewerMay } = held.proposal;
  if (conflicts.totalCount === 0) return null;
  const may = viewerMay.includes('RESOLVE_CONFLICT');
  return (
    <section class="conflicts" aria-labelledby="conflicts">
      <h2 id="conflicts">{t.conflicts.title(conflicts.totalCount)}</h2>
      <p>{may ? t.conflicts.help : t.conflicts.others}</p>
      {conflicts.nodes.map((conflict) => (
        <ConflictView key={conflict.uri + conflict.slot} held={held} conflict={conflict} may={may} />
      ))}
    </section>
  );
}

function ConflictView({
  held,
  conflict,
  may,
}: {
  readonly held: Held;
  readonly conflict: Conflict;
  readonly may: boolean;
}) {
  const { uri, slot, label, name, language, base, mine, theirs, words, removed } = conflict;
  const isText = language !== null && [...mine, ...theirs].length > 0;
  const [merged, setMerged] = useState(mine[0]?.value ?? theirs[0]?.value ?? '');
  const choose = (choice: 'MINE' | 'THEIRS' | 'OTHER', value: readonly object[] | null = null): void =>
    void held.act('resolveConflict', { uri, slot, choice, value });
  return (
    <article class="conflict">
      <h3>
        <bdi>{label?.value ?? uri}</bdi>: {name}
        {inLanguage(language)}
      </h3>
      {removed && <p class="banner banner-quiet">{t.conflicts.removed}</p>}
      <div class="sides sides-2">
        <Side title={t.conflicts.mine} terms={mine}>
          {may && (
            <button type="button" onClick={() => choose('MINE')}>
              {t.conflicts.takeMine}
            </button>
          )}
        </Side>
        <Side title={t.conflicts.theirs} terms={theirs}>
          {may && (
            <button type="button" onClick={() => choose('THEIRS')}>
              {t.conflicts.takeTheirs}
            </button>
          )}
        </Side>
      </div>
      {words && (
        <details class="fold" open>
          <summary>{t.conflicts.difference}</summary>
          <Words words={words} language={language} />
        </details>
      )}
      <details class="fold">
        <summary>{t.conflicts.base}</summary>
        <Terms terms={base} />
      </details>
      {may && isText && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            choose('OTHER', merged.trim() ? [{ value: merged.trim(), language: language || null }] : []);
          }}
        >
          <Area label={t.conflicts.third} lang={language || undefined} value={merged} onInput={setMerged} />
          <button type="submit">{t.conflicts.takeThird}</button>
        </form>
      )}
    </article>
  );
}

interface SideProps {
  readonly title: string;
  readonly terms: readonly Term[];
  readonly children: preact.ComponentChildren;
}

function Side({ title, terms, children }: SideProps) {
  return (
    <div class="side">
      <h4>{title}</h4>
      <Terms terms={terms} />
      {children}
    </div>
  );
}
