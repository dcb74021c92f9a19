import { useState } from 'preact/hooks';
import { t } from '../../language.ts';
import type { Choice } from '../../parts/choose.tsx';
import { Choose } from '../../parts/choose.tsx';
import { Chosen } from '../../parts/chosen.tsx';
import { Dialog, Form } from '../../parts/dialog.tsx';
import { Select } from '../../parts/field.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Tree } from '../../parts/tree.tsx';
import { addedIn } from './added.ts';
import type { DialogProps } from './term-props.ts';

/** Other broader concepts: by search, or in the hierarchy with mouse or arrow keys. */
export function MoveDialog({
  held,
  uri,
  name,
  broader,
  onClose,
}: DialogProps & { readonly broader: readonly Choice[] }) {
  const [chosen, setChosen] = useState(broader);
  const { vocabulary } = held.proposal;
  const place = (choice: Choice): void => {
    if (choice.uri !== uri && !chosen.some((one) => one.uri === choice.uri)) setChosen([...chosen, choice]);
  };
  const move = async (): Promise<void> => {
    if (await held.act('move', { uri, broader: chosen.map((one) => one.uri) })) onClose();
  };
  return (
    <Dialog title={t.relations.moveTitle(name)} onClose={onClose}>
      <Problem refusal={held.refusal} />
      <Form busy={held.busy} button={t.relations.moveButton} onSubmit={() => void move()}>
        <Chosen
          label={t.relations.broader}
          help={t.relations.broaderHelp}
          chosen={chosen}
          vocabularies={[vocabulary]}
          added={addedIn(held)}
          onChange={setChosen}
        />
        <details class="fold">
          <summary>{t.tree.browse}</summary>
          <Tree vocabulary={vocabulary} label={t.tree.title} onChoose={place} />
        </details>
      </Form>
    </Dialog>
  );
}

export function RelateDialog({
  held,
  uri,
  name,
  related,
  onClose,
}: DialogProps & { readonly related: readonly Choice[] }) {
  return (
    <Dialog title={t.relations.relateTitle(name)} onClose={onClose}>
      <Problem refusal={held.refusal} />
      <Chosen
        label={t.relations.related}
        help={t.relations.relatedHelp}
        chosen={related}
        vocabularies={[held.proposal.vocabulary]}
        added={addedIn(held)}
        onChange={(next) => {
          const come = next.find((one) => !related.some((other) => other.uri === one.uri));
          const gone = related.find((one) => !next.some((other) => other.uri === one.uri));
          if (come) void held.act('relate', { uri, related: come.uri });
          else if (gone) void held.act('unrelate', { uri, related: gone.uri });
        }}
      />
      <p class="quiet">{held.busy ? t.busy : t.relations.atOnce}</p>
    </Dialog>
  );
}

interface MapProps extends DialogProps {
  readonly mappings: readonly { readonly relation: string; readonly target: string }[];
}

export function MapDialog({ held, uri, name, mappings, onClose }: MapProps) {
  const [relation, setRelation] = useState('EXACT_MATCH');
  const options = Object.entries(t.mappings);
  return (
    <Dialog title={t.relations.mapTitle(name)} onClose={onClose}>
      <Problem refusal={held.refusal} />
      {mappings.length > 0 && (
        <ul class="chosen">
          {mappings.map(({ relation: how, target }) => (
            <li key={how + target}>
              <span>
                {t.mappings[how as keyof typeof t.mappings]}: <bdi class="iri">{target}</bdi>
              </span>
              <button
                type="button"
                class="small"
                onClick={() => void held.act('unmap', { uri, relation: how, target })}
              >
                {t.takeOut} <span class="visually-hidden">{target}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Select label={t.relations.mapHow} value={relation} options={options} onInput={setRelation} />
      <Choose
        label={t.relations.mapTo}
        help={t.relations.mapHelp}
        free
        onChoose={(choice) => void held.act('map', { uri, relation, target: choice.uri })}
      />
      <p class="quiet">{held.busy ? t.busy : t.relations.atOnce}</p>
    </Dialog>
  );
}
