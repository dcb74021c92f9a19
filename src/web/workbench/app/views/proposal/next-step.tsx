import { useState } from 'preact/hooks';
import type { Held } from '../../data/use-proposal.ts';
import type { CommandName } from '../../documents/proposal.ts';
import { t } from '../../language.ts';
import { Dialog, Form } from '../../parts/dialog.tsx';
import { Area, Line } from '../../parts/field.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Link } from '../../router.tsx';

/** The steps that end in words, by the action that the server lets the reader take. */
const STEPS = {
  APPROVE: { command: 'approve', field: 'text', needed: false },
  REQUEST_CHANGES: { command: 'requestChanges', field: 'text', needed: true },
  ACCEPT: { command: 'accept', field: 'reason', needed: false },
  REJECT: { command: 'reject', field: 'reason', needed: true },
  WITHDRAW: { command: 'withdraw', field: 'reason', needed: false },
} as const satisfies Record<string, { command: CommandName; field: string; needed: boolean }>;

type Step = keyof typeof STEPS;
const ORDER: readonly Step[] = ['ACCEPT', 'APPROVE', 'REQUEST_CHANGES', 'REJECT', 'WITHDRAW'];

export function NextStep({ held }: { readonly held: Held }) {
  const [step, setStep] = useState<Step | 'CONSULT'>();
  const { proposal, act, busy } = held;
  const { viewerMay, standing, status } = proposal;
  const may = (action: string): boolean => viewerMay.includes(action);
  const steps = ORDER.filter(may);
  const close = (): void => setStep(undefined);
  const isOpen =
    status !== 'RELEASED' && status !== 'REJECTED' && status !== 'WITHDRAWN' && status !== 'ACCEPTED';
  return (
    <section class="next-step" aria-labelledby="next-step">
      <h2 id="next-step">{t.next.title}</h2>
      <p>{t.statusHelp[status]}</p>
      {may('EDIT') && <Checklist held={held} />}
      {isOpen && standing.missing.length > 0 && status !== 'DRAFT' && status !== 'CHANGES_REQUESTED' && (
        <>
          <p class="label">{t.next.missing}</p>
          <ul class="bullets">
            {standing.missing.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </>
      )}
      {may('REBASE') && proposal.head > proposal.base && (
        <p class="banner banner-quiet">
          {t.next.behind}{' '}
          <button type="button" class="quiet-button" onClick={() => void act('rebase')}>
            {t.next.rebase}
          </button>
        </p>
      )}
      <div class="buttons">
        {may('SUBMIT') && (
          <button type="button" aria-busy={busy} onClick={() => !busy && void act('submit')}>
            {busy ? t.busy : t.next.submit}
          </button>
        )}
        {steps.map((one, at) => (
          <button
            key={one}
            type="button"
            class={at === 0 && !may('SUBMIT') && one !== 'WITHDRAW' ? '' : 'quiet-button'}
            onClick={() => setStep(one)}
          >
            {t.next.steps[one]}
          </button>
        ))}
        {may('OPEN_CONSULTATION') && (
          <button type="button" class="quiet-button" onClick={() => setStep('CONSULT')}>
            {t.next.consult}
          </button>
        )}
      </div>
      {step === 'CONSULT' && <ConsultDialog held={held} onClose={close} />}
      {step !== undefined && step !== 'CONSULT' && <StepDialog held={held} step={step} onClose={close} />}
    </section>
  );
}

/** What has to be there before it can be submitted. */
function Checklist({ held: { proposal } }: { readonly held: Held }) {
  const here = `/proposals/${proposal.id}`;
  const items = [
    [proposal.edits.totalCount > 0, t.next.needs.edit, `${here}/edit`],
    [proposal.rationale.trim() !== '', t.next.needs.rationale, `${here}/describe`],
    [proposal.sources.length > 0, t.next.needs.source, `${here}/describe`],
    [proposal.conflicts.totalCount === 0, t.next.needs.conflicts, here],
  ] as const;
  if (items.every(([done]) => done)) return null;
  return (
    <ul class="checklist">
      {items.map(([done, text, to]) => (
        <li key={text} class={done ? 'done' : ''}>
          <span aria-hidden="true">{done ? '✓' : '○'}</span>{' '}
          {done ? (
            <>
              {text} <span class="visually-hidden">({t.next.done})</span>
            </>
          ) : (
            <Link to={to}>{text}</Link>
          )}
        </li>
      ))}
    </ul>
  );
}

interface StepProps {
  readonly held: Held;
  onClose(): void;
}

function StepDialog({ held, step, onClose }: StepProps & { readonly step: Step }) {
  const [text, setText] = useState('');
  const { command, field, needed } = STEPS[step];
  const take = async (): Promise<void> => {
    const amendments = command === 'accept' ? { amendments: [] } : {};
    if (await held.act(command, { [field]: text.trim(), ...amendments })) onClose();
  };
  return (
    <Dialog title={t.next.steps[step]} onClose={onClose}>
      <p>{t.next.stepHelp[step]}</p>
      <Problem refusal={held.refusal} />
      <Form
        busy={held.busy}
        button={t.next.steps[step]}
        disabled={needed && !text.trim()}
        onSubmit={() => void take()}
      >
        <Area label={needed ? t.next.words : t.next.wordsOptional} value={text} onInput={setText} />
      </Form>
    </Dialog>
  );
}

function ConsultDialog({ held, onClose }: StepProps) {
  const today = new Date();
  const inDays = (days: number): string =>
    new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const window = held.proposal.consultation;
  const [opens, setOpens] = useState(window?.opens.slice(0, 10) ?? inDays(0));
  const [closes, setCloses] = useState(window?.closes.slice(0, 10) ?? inDays(30));
  const open = async (): Promise<void> => {
    if (await held.act('consult', { opens, closes })) onClose();
  };
  return (
    <Dialog title={t.next.consult} onClose={onClose}>
      <p>{t.next.consultHelp}</p>
      <Problem refusal={held.refusal} />
      <Form busy={held.busy} button={t.next.consult} onSubmit={() => void open()}>
        <Line label={t.next.opens} type="date" value={opens} required onInput={setOpens} />
        <Line label={t.next.closes} type="date" value={closes} required onInput={setCloses} />
      </Form>
    </Dialog>
  );
}
