import { useMemo, useState } from 'preact/hooks';
import { placeOf } from '../../data/kept.ts';
import type { Held } from '../../data/use-proposal.ts';
import { useTyped } from '../../data/use-typed.ts';
import { t } from '../../language.ts';
import { Form } from '../../parts/dialog.tsx';
import { Area, Line } from '../../parts/field.tsx';
import { useSite } from '../context.ts';

/** What the proposal is called, why it is made and what it rests on. */
export function Describe({ held }: { readonly held: Held }) {
  const { account } = useSite();
  const { proposal, busy, act } = held;
  const { title, rationale, sources } = proposal;
  const saved = useMemo(
    () => ({ title: [title], rationale: [rationale], sources }),
    [title, rationale, sources],
  );
  const typed = useTyped(placeOf(account, proposal.id, 'describe'), saved);
  const [done, setDone] = useState(false);
  const line = (field: string): string => typed.value(field)[0] ?? '';
  const count = Object.keys(typed.changed).length;
  const save = async (): Promise<void> => {
    const given = {
      title: line('title').trim(),
      rationale: line('rationale').trim(),
      sources: typed
        .value('sources')
        .map((one) => one.trim())
        .filter(Boolean),
    };
    const sent = typed.changed;
    if (!(await act('describe', given))) return;
    typed.settle(sent);
    setDone(true);
  };
  return (
    <>
      {Object.keys(typed.overtaken).length > 0 && <p class="banner banner-quiet">{t.overtakenForm}</p>}
      <Form
        busy={busy}
        button={t.save}
        disabled={count === 0 || !line('title').trim()}
        onSubmit={() => void save()}
      >
        <Line
          label={t.start.name}
          value={line('title')}
          required
          onInput={(text) => typed.type('title', [text])}
        />
        <Area
          label={t.proposal.why}
          help={t.start.whyHelp}
          rows={5}
          value={line('rationale')}
          onInput={(text) => typed.type('rationale', [text])}
        />
        <Area
          label={t.proposal.sources}
          help={t.start.sourcesHelp}
          value={typed.value('sources').join('\n')}
          onInput={(text) => typed.type('sources', text === '' ? [] : text.split('\n'))}
        />
        <p role="status">{count > 0 ? t.unsaved(count) : done ? t.saved : ''}</p>
      </Form>
    </>
  );
}
