import { useState } from 'preact/hooks';
import type { Held } from '../../data/use-proposal.ts';
import { t } from '../../language.ts';
import { Form } from '../../parts/dialog.tsx';
import { go, Link } from '../../router.tsx';

const MOST = 950_000;

/** A whole file: its difference with the vocabulary becomes one edit, which one looks at before submitting. */
export function Upload({ held }: { readonly held: Held }) {
  const [file, setFile] = useState<File>();
  const { proposal, busy, act } = held;
  const isTooLarge = file !== undefined && file.size > MOST;
  const send = async (): Promise<void> => {
    if (!file) return;
    const content = await file.text();
    if (await act('file', { fileName: file.name, content })) go(`/proposals/${proposal.id}`);
  };
  return (
    <>
      <p>
        <Link to={`/proposals/${proposal.id}/edit`}>{t.edit.another}</Link>
      </p>
      <h2>{t.edit.file}</h2>
      <p>{t.upload.help}</p>
      <Form busy={busy} button={t.upload.button} disabled={!file || isTooLarge} onSubmit={() => void send()}>
        <div class="field">
          <label for="file">{t.upload.file}</label>
          <input
            id="file"
            type="file"
            accept=".ttl,.nt,.nq,.trig,.jsonld,.rdf,.xml"
            onInput={({ currentTarget }) => setFile(currentTarget.files?.[0])}
          />
        </div>
        {isTooLarge && (
          <p class="finding finding-violation" role="alert">
            {t.upload.tooLarge}
          </p>
        )}
      </Form>
    </>
  );
}
