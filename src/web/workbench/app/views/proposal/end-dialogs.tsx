import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CommandName } from '../../documents/proposal.ts';
import { LANGUAGE, t } from '../../language.ts';
import type { Choice } from '../../parts/choose.tsx';
import { Chosen } from '../../parts/chosen.tsx';
import { Dialog, Form } from '../../parts/dialog.tsx';
import { Area, Line } from '../../parts/field.tsx';
import { Problem } from '../../parts/problem.tsx';
import { addedIn } from './added.ts';
import { ImpactView } from './impact.tsx';
import type { DialogProps } from './term-props.ts';

interface EndProps extends DialogProps {
  readonly title: string;
  readonly help: string;
  readonly command: CommandName;
  readonly button: string;
  readonly ready: boolean;
  readonly children: ComponentChildren;
  /** What the command takes besides the term and the reason. */
  readonly taken: object;
}

/** A term that ends: why, and then what the proposal as a whole touches, before the dialog is closed. */
function EndDialog({ held, uri, title, help, command, button, ready, taken, children, onClose }: EndProps) {
  const [reason, setReason] = useState('');
  const [edit, setEdit] = useState<string>();
  const { proposal, beside } = held;
  const done = async (): Promise<void> => {
    const given = { uri, reason: { value: reason.trim(), language: LANGUAGE }, ...taken };
    if (await held.act(command, given)) setEdit('done');
  };
  const takeBack = async (): Promise<void> => {
    const last = proposal.edits.edges.at(-1)?.node.id;
    if (last !== undefined && (await held.act('removeEdit', { edit: last }))) onClose();
  };
  if (edit !== undefined)
    return (
      <Dialog title={title} onClose={onClose}>
        <Problem refusal={held.refusal} />
        <p role="status">{t.end.done}</p>
        <h3>{t.impact.title}</h3>
        {beside?.version === proposal.version ? (
          <ImpactView impact={beside.impact} />
        ) : (
          <p class="quiet" role="status">
            {t.loading}
          </p>
        )}
        <p class="buttons">
          <button type="button" onClick={onClose}>
            {t.end.keep}
          </button>
          <button type="button" class="quiet-button" onClick={() => void takeBack()}>
            {t.end.undo}
          </button>
        </p>
      </Dialog>
    );
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{help}</p>
      <Problem refusal={held.refusal} />
      <Form busy={held.busy} button={button} disabled={!ready || !reason.trim()} onSubmit={() => void done()}>
        {children}
        <Area label={t.end.reason} help={t.end.reasonHelp} value={reason} onInput={setReason} />
      </Form>
    </Dialog>
  );
}

export function RetireDialog(props: DialogProps) {
  const [successors, setSuccessors] = useState<readonly Choice[]>([]);
  return (
    <EndDialog
      {...props}
      title={t.end.retireTitle(props.name)}
      help={t.end.retireHelp}
      command="retire"
      button={t.end.retire}
      ready
      taken={{ successors: successors.map(({ uri }) => uri) }}
    >
      <Chosen
        label={t.end.successors}
        help={t.end.successorsHelp}
        chosen={successors}
        added={addedIn(props.held)}
        onChange={setSuccessors}
      />
    </EndDialog>
  );
}

export function MergeDialog(props: DialogProps) {
  const [into, setInto] = useState<readonly Choice[]>([]);
  return (
    <EndDialog
      {...props}
      title={t.end.mergeTitle(props.name)}
      help={t.end.mergeHelp}
      command="merge"
      button={t.end.merge}
      ready={into.length === 1}
      taken={{ into: into[0]?.uri ?? '' }}
    >
      <Chosen
        label={t.end.into}
        chosen={into}
        most={1}
        vocabularies={[props.held.proposal.vocabulary]}
        added={addedIn(props.held)}
        onChange={setInto}
      />
    </EndDialog>
  );
}

export function SplitDialog(props: DialogProps) {
  const [parts, setParts] = useState([
    { label: '', definition: '' },
    { label: '', definition: '' },
  ]);
  const fields = parts.map(({ label, definition }) => ({
    texts: [
      { field: 'PREF_LABEL', language: LANGUAGE, values: [label.trim()] },
      ...(definition.trim()
        ? [{ field: 'DEFINITION', language: LANGUAGE, values: [definition.trim()] }]
        : []),
    ],
  }));
  const set = (at: number, changed: Partial<(typeof parts)[number]>): void =>
    setParts(parts.map((part, place) => (place === at ? { ...part, ...changed } : part)));
  return (
    <EndDialog
      {...props}
      title={t.end.splitTitle(props.name)}
      help={t.end.splitHelp}
      command="split"
      button={t.end.split}
      ready={parts.every(({ label }) => label.trim())}
      taken={{ parts: fields }}
    >
      {parts.map((part, at) => (
        <fieldset key={at}>
          <legend>{t.end.part(at + 1)}</legend>
          <Line label={t.fields.PREF_LABEL} value={part.label} onInput={(label) => set(at, { label })} />
          <Area
            label={t.fields.DEFINITION}
            value={part.definition}
            onInput={(definition) => set(at, { definition })}
          />
        </fieldset>
      ))}
      <button
        type="button"
        class="quiet-button"
        onClick={() => setParts([...parts, { label: '', definition: '' }])}
      >
        {t.end.anotherPart}
      </button>
    </EndDialog>
  );
}
