import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Finding } from '../documents/beside.ts';
import { fieldsInput, languagesOf, NOTATIONS, SOURCES, type Fields, type TextField } from '../data/fields.ts';
import { useTyped, type Values } from '../data/use-typed.ts';
import { t } from '../language.ts';
import { Area, Line } from '../parts/field.tsx';
import { Texts } from '../parts/texts.tsx';

interface TermFormProps {
  /** Where what is typed is kept: see `placeOf`. */
  readonly place: string;
  readonly saved: Values;
  readonly fields: readonly TextField[];
  readonly languages: readonly string[];
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  readonly button: string;
  readonly proposal?: string | undefined;
  readonly uri?: string | undefined;
  /** The only languages that the writer may write in; all where left out. */
  readonly may?: readonly string[] | undefined;
  readonly lockedSources?: boolean;
  readonly withoutPlain?: boolean;
  /** Whether there is something to save; and saves: true where it was. */
  onSave(fields: Fields): Promise<boolean>;
}

const FIRST: readonly TextField[] = [
  'PREF_LABEL',
  'TITLE',
  'DEFINITION',
  'DESCRIPTION',
  'ALT_LABEL',
  'SCOPE_NOTE',
];

/** The texts of a term, all languages side by side. What is typed is kept in the browser until it is saved. */
export function TermForm(props: TermFormProps) {
  const { place, saved, fields, busy, button, proposal, uri, findings, may, onSave } = props;
  const typed = useTyped(place, saved);
  const [more, setMore] = useState<readonly string[]>([]);
  const [done, setDone] = useState(false);
  useEffect(() => setDone(false), [place]);
  const inTexts = languagesOf({ ...saved, ...typed.changed });
  const languages = [...new Set([...props.languages, ...inTexts, ...more])];
  const count = Object.keys(typed.changed).length;
  const isUsed = useMemo(
    () => (field: TextField) => Object.keys(saved).some((one) => one.startsWith(`${field}@`)),
    [saved],
  );
  const shown = fields.filter((field) => FIRST.includes(field) || isUsed(field));
  const folded = fields.filter((field) => !shown.includes(field));
  const side = { languages, typed, findings, proposal, uri, may };
  const save = async (): Promise<void> => {
    const sent = typed.changed;
    if (!(await onSave(fieldsInput(sent)))) return;
    typed.settle(sent);
    setDone(true);
  };
  return (
    <form
      class="term-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && count > 0) void save();
      }}
    >
      {typed.restored && (
        <div class="banner banner-quiet" role="status">
          <p>{t.restored}</p>
          <button type="button" class="quiet-button" onClick={() => typed.forget()}>
            {t.forget}
          </button>
        </div>
      )}
      {shown.map((field) => (
        <Texts key={field} field={field} {...side} />
      ))}
      {!props.withoutPlain && (
        <div class="sides sides-2">
          <Area
            label={t.fields.NOTATION}
            help={t.onePerLine}
            rows={2}
            value={typed.value(NOTATIONS).join('\n')}
            onInput={(text) => typed.type(NOTATIONS, text === '' ? [] : text.split('\n'))}
          />
          {props.lockedSources ? (
            <p class="quiet">{t.lockedSources}</p>
          ) : (
            <Area
              label={t.fields.SOURCE}
              help={t.sourceHelp}
              rows={2}
              value={typed.value(SOURCES).join('\n')}
              onInput={(text) => typed.type(SOURCES, text === '' ? [] : text.split('\n'))}
            />
          )}
        </div>
      )}
      {folded.length > 0 && (
        <details class="fold">
          <summary>{t.moreFields}</summary>
          {folded.map((field) => (
            <Texts key={field} field={field} {...side} />
          ))}
        </details>
      )}
      <AddLanguage onAdd={(tag) => setMore([...more, tag])} />
      <div class="save-bar">
        <p role="status">{count > 0 ? t.unsaved(count) : done ? t.saved : t.nothingTyped}</p>
        <button type="submit" disabled={count === 0} aria-busy={busy}>
          {busy ? t.busy : button}
        </button>
      </div>
    </form>
  );
}

function AddLanguage({ onAdd }: { onAdd(tag: string): void }) {
  const [tag, setTag] = useState('');
  const add = (): void => {
    const clean = tag.trim().toLowerCase();
    if (!/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/.test(clean)) return;
    onAdd(clean);
    setTag('');
  };
  return (
    <details class="fold">
      <summary>{t.addLanguage}</summary>
      <div class="row">
        <Line label={t.languageTag} help={t.languageTagHelp} value={tag} onInput={setTag} />
        <button type="button" class="quiet-button" onClick={add}>
          {t.addLanguage}
        </button>
      </div>
    </details>
  );
}
