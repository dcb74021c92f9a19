import { useState } from 'preact/hooks';
import { CONCEPT_FIELDS, type Fields } from '../../data/fields.ts';
import { placeOf } from '../../data/kept.ts';
import type { Held } from '../../data/use-proposal.ts';
import { LANGS, t } from '../../language.ts';
import type { Choice } from '../../parts/choose.tsx';
import { Chosen } from '../../parts/chosen.tsx';
import { Check, Select } from '../../parts/field.tsx';
import { go, Link } from '../../router.tsx';
import { languagesFor, useSite } from '../context.ts';
import { TermForm } from '../term-form.tsx';
import { addedIn } from './added.ts';

const NOTHING = {};

/** A new concept or collection; afterwards one goes on with what belongs to it. */
export function AddTerm({ held, kind }: { readonly held: Held; readonly kind: 'concept' | 'collection' }) {
  const site = useSite();
  const { proposal, busy, act } = held;
  const schemes = site.vocabularies.find(({ id }) => id === proposal.vocabulary)?.schemes.nodes ?? [];
  const [scheme, setScheme] = useState(schemes[0]?.uri ?? '');
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
  const [ordered, setOrdered] = useState(false);
  const uris = chosen.map(({ uri }) => uri);
  const save = async (fields: Fields): Promise<boolean> => {
    const done =
      kind === 'concept'
        ? await act('addConcept', { scheme, broader: uris, fields })
        : await act('addCollection', { scheme, ordered, members: uris, fields });
    if (done) setTimeout(() => go(`/proposals/${proposal.id}`));
    return done;
  };
  const isConcept = kind === 'concept';
  return (
    <>
      <p>
        <Link to={`/proposals/${proposal.id}/edit`}>{t.edit.another}</Link>
      </p>
      <h2>{isConcept ? t.edit.addConcept : t.edit.addCollection}</h2>
      {schemes.length > 1 && (
        <Select
          label={t.scheme}
          value={scheme}
          options={schemes.map(({ uri, title }) => [uri, title?.value ?? uri])}
          onInput={setScheme}
        />
      )}
      <Chosen
        label={isConcept ? t.relations.broader : t.relations.members}
        {...(isConcept && { help: t.relations.broaderHelp })}
        chosen={chosen}
        ordered={ordered}
        vocabularies={[proposal.vocabulary]}
        kinds={isConcept ? ['CONCEPT'] : ['CONCEPT', 'COLLECTION']}
        added={addedIn(held)}
        onChange={setChosen}
      />
      {!isConcept && (
        <Check checked={ordered} onInput={setOrdered}>
          {t.edit.ordered}
        </Check>
      )}
      <TermForm
        place={placeOf(site.account, proposal.id, `new-${kind}`)}
        saved={NOTHING}
        fields={CONCEPT_FIELDS}
        languages={[...new Set([...LANGS.slice(0, 1), ...languagesFor(site, proposal.vocabulary)])]}
        findings={[]}
        busy={busy}
        button={isConcept ? t.edit.addConcept : t.edit.addCollection}
        proposal={proposal.id}
        onSave={save}
      />
    </>
  );
}
