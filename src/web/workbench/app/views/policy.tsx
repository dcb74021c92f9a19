import { useMemo, useState } from 'preact/hooks';
import { placeOf } from '../data/kept.ts';
import { useTyped } from '../data/use-typed.ts';
import { GOVERNED, SET_POLICY, type Governed } from '../documents/governance.ts';
import { t } from '../language.ts';
import { useCommand, useLoaded } from '../loading.ts';
import { Form } from '../parts/dialog.tsx';
import { Area, Line } from '../parts/field.tsx';
import { Loading, Problem } from '../parts/problem.tsx';
import { useSite, vocabularyName } from './context.ts';

/** What a proposal needs before it can be accepted, and what new URIs look like. */
export function PolicyPage({ vocabulary }: { readonly vocabulary: string }) {
  const site = useSite();
  const { data, refusal, reload } = useLoaded<Governed>(GOVERNED, { vocabulary });
  const { run, busy, refusal: refused } = useCommand();
  const [done, setDone] = useState(false);
  const governed = data?.governed;
  const policy = governed?.policy;
  const saved = useMemo(
    () => ({
      approvals: [String(policy?.approvals ?? '')],
      signOff: policy?.signOff ?? [],
      consultationDays: [String(policy?.consultationDays ?? '')],
      silenceDays: typeof policy?.silenceDays === 'number' ? [String(policy.silenceDays)] : [],
      uriTemplate: [policy?.uriTemplate ?? ''],
      namespaces: policy?.namespaces ?? [],
    }),
    [policy],
  );
  const typed = useTyped(placeOf(site.account, 'policy', vocabulary), saved);
  const line = (field: string): string => typed.value(field)[0] ?? '';
  const list = (field: string): string[] =>
    typed
      .value(field)
      .map((one) => one.trim())
      .filter(Boolean);
  const save = async (): Promise<void> => {
    const given = {
      approvals: Number(line('approvals')),
      signOff: list('signOff'),
      consultationDays: Number(line('consultationDays')),
      silenceDays: line('silenceDays') === '' ? null : Number(line('silenceDays')),
      uriTemplate: line('uriTemplate').trim(),
      namespaces: list('namespaces'),
    };
    const answer = await run(SET_POLICY, { vocabulary, seen: policy?.version ?? 0, policy: given });
    if (answer) {
      typed.forget();
      setDone(true);
    }
    await reload();
  };
  const number = (field: string, label: string, help: string) => (
    <Line
      label={label}
      help={help}
      type="number"
      min={0}
      value={line(field)}
      onInput={(text) => typed.type(field, text === '' ? [] : [text])}
    />
  );
  const lines = (field: string, label: string, help: string) => (
    <Area
      label={label}
      help={help}
      value={typed.value(field).join('\n')}
      onInput={(text) => typed.type(field, text === '' ? [] : text.split('\n'))}
    />
  );
  return (
    <>
      <h1>{t.policy.title(vocabularyName(site, vocabulary))}</h1>
      <Problem refusal={refusal ?? refused} />
      {!data && !refusal && <Loading />}
      {governed && !governed.viewerMay.includes('SET_POLICY') && (
        <p class="banner banner-quiet">{t.policy.noRight}</p>
      )}
      {Object.keys(typed.overtaken).length > 0 && <p class="banner banner-quiet">{t.overtakenForm}</p>}
      {governed?.viewerMay.includes('SET_POLICY') && (
        <Form
          busy={busy}
          button={t.save}
          disabled={Object.keys(typed.changed).length === 0}
          onSubmit={() => void save()}
        >
          {number('approvals', t.policy.approvals, t.policy.approvalsHelp)}
          {lines('signOff', t.policy.signOff, t.policy.signOffHelp)}
          {number('consultationDays', t.policy.consultationDays, t.policy.consultationDaysHelp)}
          {number('silenceDays', t.policy.silenceDays, t.policy.silenceDaysHelp)}
          <Line
            label={t.policy.uriTemplate}
            help={t.policy.uriTemplateHelp}
            value={line('uriTemplate')}
            onInput={(text) => typed.type('uriTemplate', [text])}
          />
          {lines('namespaces', t.policy.namespaces, t.policy.namespacesHelp)}
          <p role="status">{done && Object.keys(typed.changed).length === 0 ? t.saved : ''}</p>
        </Form>
      )}
    </>
  );
}
