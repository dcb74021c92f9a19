import { useEffect, useState } from 'preact/hooks';
import { ask } from '../client.ts';
import { placeOf } from '../data/kept.ts';
import { useTyped } from '../data/use-typed.ts';
import { NAMES } from '../documents/concept.ts';
import { OPEN } from '../documents/proposal.ts';
import type { Named } from '../documents/terms.ts';
import { PROPOSALS, type Proposals } from '../documents/work.ts';
import { LANGS, SPOKEN, t } from '../language.ts';
import { useCommand, useLoaded } from '../loading.ts';
import { Form } from '../parts/dialog.tsx';
import { Area, Line, Select } from '../parts/field.tsx';
import { Problem } from '../parts/problem.tsx';
import { go, Link, usePlace } from '../router.tsx';
import { proposesIn, useSite, vocabularyName } from './context.ts';

const NOTHING = {};

/** A new proposal; where one comes from a term, it goes on with the form of that term. */
export function Start() {
  const site = useSite();
  const { query } = usePlace();
  const uri = query.get('uri');
  const able = site.vocabularies.filter(({ id }) => proposesIn(site, id));
  const [vocabulary, setVocabulary] = useState(query.get('vocabulary') ?? able[0]?.id ?? '');
  const typed = useTyped(placeOf(site.account, 'new', vocabulary, uri ?? ''), NOTHING);
  const { run, busy, refusal } = useCommand();
  const term = useLabel(uri);
  const line = (field: string): string => typed.value(field)[0] ?? '';
  const title = 'title' in typed.changed ? line('title') : term ? t.start.aboutTerm(term) : '';
  const open = async (): Promise<void> => {
    const sources = typed
      .value('sources')
      .map((one) => one.trim())
      .filter(Boolean);
    const given = { vocabulary, title: title.trim(), rationale: line('rationale').trim(), sources };
    const answer = await run<{ done: { id: string } }>(OPEN, given);
    if (!answer) return;
    typed.forget();
    go(`/proposals/${answer.done.id}/edit${uri === null ? '' : `?uri=${encodeURIComponent(uri)}`}`);
  };
  if (able.length === 0 || !proposesIn(site, vocabulary))
    return (
      <>
        <h1>{t.start.title}</h1>
        <p class="banner banner-quiet">
          {vocabulary ? t.start.noRight(vocabularyName(site, vocabulary)) : t.work.noRights}
        </p>
      </>
    );
  return (
    <>
      <h1>{term ? t.start.forTerm(term) : t.start.title}</h1>
      <OwnDrafts vocabulary={vocabulary} uri={uri} />
      <Problem refusal={refusal} />
      <Form busy={busy} button={t.start.button} disabled={!title.trim()} onSubmit={() => void open()}>
        {uri === null && (
          <Select
            label={t.vocabulary}
            value={vocabulary}
            options={able.map(({ id, title: text }) => [id, text.value])}
            onInput={setVocabulary}
          />
        )}
        <Line
          label={t.start.name}
          help={t.start.nameHelp}
          value={title}
          required
          onInput={(text) => typed.type('title', [text])}
        />
        <Area
          label={t.start.why}
          help={t.start.whyHelp}
          rows={4}
          value={line('rationale')}
          onInput={(text) => typed.type('rationale', text ? [text] : [])}
        />
        <Area
          label={t.proposal.sources}
          help={t.start.sourcesHelp}
          value={typed.value('sources').join('\n')}
          onInput={(text) => typed.type('sources', text === '' ? [] : text.split('\n'))}
        />
      </Form>
    </>
  );
}

/** A change may also go into a draft that is there already. */
function OwnDrafts({ vocabulary, uri }: { readonly vocabulary: string; readonly uri: string | null }) {
  const { account } = useSite();
  const { data } = useLoaded<Proposals>(PROPOSALS, {
    vocabulary,
    status: ['DRAFT', 'CHANGES_REQUESTED'],
    author: account,
    lang: SPOKEN.lang,
  });
  const drafts = data?.proposals.nodes ?? [];
  if (uri === null || drafts.length === 0) return null;
  return (
    <div class="banner banner-quiet">
      <p>{t.start.orDraft}</p>
      <ul class="bullets">
        {drafts.slice(0, 5).map(({ id, title }) => (
          <li key={id}>
            <Link to={`/proposals/${id}/edit?uri=${encodeURIComponent(uri)}`}>
              <bdi>{title}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useLabel(uri: string | null): string | undefined {
  const [label, setLabel] = useState<string>();
  useEffect(() => {
    if (uri === null) return setLabel(undefined);
    void ask<{ concepts: (Named | null)[] }>(NAMES, { uris: [uri], langs: LANGS })
      .then(({ concepts }) => setLabel(concepts[0]?.prefLabel?.value))
      .catch(() => undefined);
  }, [uri]);
  return label;
}
