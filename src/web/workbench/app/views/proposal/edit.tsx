import { useState } from 'preact/hooks';
import { ask } from '../../client.ts';
import { BROADER, linksOf } from '../../data/fields.ts';
import { settingsOf } from '../../data/use-described.ts';
import { CONCEPT, type Concept } from '../../documents/concept.ts';
import { Choose, type Choice } from '../../parts/choose.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Tree, type Branch } from '../../parts/tree.tsx';
import { go, Link, usePlace } from '../../router.tsx';
import { LANGS, t } from '../../language.ts';
import type { Held } from '../../data/use-proposal.ts';
import { useSite } from '../context.ts';
import { AddTerm } from './add-term.tsx';
import { addedIn } from './added.ts';
import { EditTerm } from './edit-term.tsx';
import { Upload } from './upload.tsx';

/** Where edits are made: first which term, then its form. */
export function EditView({ held }: { readonly held: Held }) {
  const { query } = usePlace();
  const { proposal } = held;
  const here = `/proposals/${proposal.id}/edit`;
  const uri = query.get('uri');
  const adding = query.get('add');
  if (uri !== null) return <EditTerm key={uri} held={held} uri={uri} />;
  if (adding === 'concept' || adding === 'collection') return <AddTerm held={held} kind={adding} />;
  if (adding === 'file') return <Upload held={held} />;
  return <Which held={held} here={here} />;
}

function Which({ held, here }: { readonly held: Held; readonly here: string }) {
  const site = useSite();
  const [browsing, setBrowsing] = useState(false);
  const [moved, setMoved] = useState('');
  const { proposal } = held;
  /** From one place to another; where it stands elsewhere besides, it stays. */
  const move = async (dragged: Branch, below: Choice): Promise<void> => {
    const { concept } = await ask<{ concept: Concept | null }>(CONCEPT, { uri: dragged.uri, langs: LANGS });
    const released = (concept?.broader.nodes ?? []).map(({ uri }) => uri);
    const now = linksOf(dragged.uri, released, BROADER, settingsOf(proposal));
    const broader = [...now.filter((uri) => uri !== dragged.parent && uri !== below.uri), below.uri];
    if (await held.act('move', { uri: dragged.uri, broader }))
      setMoved(t.tree.moved(dragged.label, below.label));
  };
  const to = ({ uri }: Choice): void => go(`${here}?uri=${encodeURIComponent(uri)}`);
  const schemes = site.vocabularies.find(({ id }) => id === proposal.vocabulary)?.schemes.nodes ?? [];
  const touched = new Map(
    proposal.edits.edges.flatMap(({ node }) =>
      node.changes.nodes.map(({ uri, label }) => [uri, label?.value ?? uri] as const),
    ),
  );
  return (
    <>
      <h2>{t.edit.which}</h2>
      <div class="row">
        <Choose
          label={t.edit.find}
          vocabularies={[proposal.vocabulary]}
          kinds={['CONCEPT', 'COLLECTION']}
          added={addedIn(held)}
          onChoose={to}
        />
        <button type="button" class="quiet-button" onClick={() => setBrowsing(true)}>
          {t.tree.browse}
        </button>
      </div>
      {touched.size > 0 && (
        <>
          <h3>{t.edit.touched}</h3>
          <ul class="bullets">
            {[...touched].slice(0, 30).map(([uri, label]) => (
              <li key={uri}>
                <Link to={`${here}?uri=${encodeURIComponent(uri)}`}>
                  <bdi>{label}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t.edit.orElse}</h2>
      <ul class="choices">
        <li>
          <Link to={`${here}?add=concept`}>{t.edit.addConcept}</Link>
          <p class="quiet">{t.edit.addConceptHelp}</p>
        </li>
        <li>
          <Link to={`${here}?add=collection`}>{t.edit.addCollection}</Link>
          <p class="quiet">{t.edit.addCollectionHelp}</p>
        </li>
        {schemes.map(({ uri, title }) => (
          <li key={uri}>
            <Link to={`${here}?uri=${encodeURIComponent(uri)}`}>{t.edit.scheme(title?.value ?? uri)}</Link>
            <p class="quiet">{t.edit.schemeHelp}</p>
          </li>
        ))}
        <li>
          <Link to={`${here}?add=file`}>{t.edit.file}</Link>
          <p class="quiet">{t.edit.fileHelp}</p>
        </li>
      </ul>
      {browsing && (
        <Dialog title={t.tree.title} onClose={() => setBrowsing(false)}>
          <p class="quiet">{t.tree.help}</p>
          <Problem refusal={held.refusal} />
          <Tree
            vocabulary={proposal.vocabulary}
            label={t.tree.title}
            onChoose={to}
            onMove={(...drag) => void move(...drag)}
          />
          <p role="status">{held.busy ? t.busy : moved}</p>
        </Dialog>
      )}
    </>
  );
}
