import { useId } from 'preact/hooks';
import type { Finding } from '../documents/beside.ts';
import { fieldAt, isLine, isSingle, type TextField } from '../data/fields.ts';
import type { Typed } from '../data/use-typed.ts';
import { languageName, t } from '../language.ts';
import { Duplicates } from './duplicates.tsx';
import { plain } from './plain.ts';

interface TextsProps {
  readonly field: TextField;
  readonly languages: readonly string[];
  readonly typed: Typed;
  readonly findings: readonly Finding[];
  /** The proposal in which labels are typed: others with the same one are then named. */
  readonly proposal?: string | undefined;
  /** The only languages that the writer may write in; all where left out. */
  readonly may?: readonly string[] | undefined;
  /** Whether it is this term itself that is found as a duplicate. */
  readonly uri?: string | undefined;
}

/** One field, all languages side by side. */
export function Texts({ field, languages, ...rest }: TextsProps) {
  return (
    <fieldset class="texts">
      <legend>{t.fields[field]}</legend>
      {(t.fieldHelp as Partial<Record<TextField, string>>)[field] && (
        <p class="quiet">{(t.fieldHelp as Partial<Record<TextField, string>>)[field]}</p>
      )}
      <div class={`sides sides-${Math.min(languages.length, 4)}`}>
        {languages.map((language) => (
          <Side key={language} field={field} language={language} {...rest} />
        ))}
      </div>
    </fieldset>
  );
}

type SideProps = Omit<TextsProps, 'languages'> & { readonly language: string };

function Side({ field, language, typed, findings, proposal, uri, may }: SideProps) {
  const id = useId();
  const readOnly = may !== undefined && !may.includes(language);
  const name = fieldAt(field, language);
  const held = typed.value(name);
  const concerning = findings.filter(
    ({ value }) => value && (value.language ?? '').toLowerCase() === language && held.includes(value.value),
  );
  const isChanged = name in typed.changed;
  const label = `${t.fields[field]} (${languageName(language)})`;
  return (
    <div class={isChanged ? 'side side-changed' : 'side'}>
      <label for={`${id}-0`}>
        <span class="visually-hidden">{t.fields[field]} </span>
        {languageName(language)}
        {isChanged && <span class="changed-mark"> {t.changedHere}</span>}
      </label>
      {isLine(field) ? (
        <textarea
          id={`${id}-0`}
          lang={language}
          readOnly={readOnly}
          rows={Math.max(2, held.length)}
          value={held.join('\n')}
          onInput={({ currentTarget }) => typed.type(name, linesOf(currentTarget.value))}
        />
      ) : (
        (held.length === 0 ? [''] : held).map((text, at) => (
          <textarea
            key={at}
            id={`${id}-${at}`}
            lang={language}
            readOnly={readOnly}
            rows={rowsFor(field, text)}
            value={text}
            aria-label={at > 0 ? `${label} ${at + 1}` : undefined}
            aria-describedby={`${id}-about`}
            onInput={({ currentTarget }) => typed.type(name, withText(held, at, currentTarget.value))}
          />
        ))
      )}
      {!readOnly &&
        !isLine(field) &&
        !isSingle(field) &&
        held.length > 0 &&
        held.every((text) => text.trim()) && (
          <button type="button" class="small" onClick={() => typed.type(name, [...held, ''])}>
            {t.another} <span class="visually-hidden">{label}</span>
          </button>
        )}
      <div id={`${id}-about`}>
        {typed.overtaken[name] && (
          <div class="banner banner-quiet" role="status">
            <p>{t.overtaken}</p>
            <p class="words" lang={language}>
              {typed.overtaken[name].join(' · ') || t.nothing}
            </p>
            <button type="button" class="small" onClick={() => typed.forget(name)}>
              {t.takeTheirs}
            </button>
          </div>
        )}
        {concerning.map(({ rule, severity, message, remedy }) => (
          <p key={rule} class={`finding finding-${severity.toLowerCase()}`}>
            <strong>{t.severities[severity]}</strong> {plain(message)} {plain(remedy)}
          </p>
        ))}
      </div>
      {field === 'PREF_LABEL' && isChanged && (
        <Duplicates label={held[0] ?? ''} language={language} proposal={proposal} uri={uri} />
      )}
    </div>
  );
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

const rowsFor = (field: TextField, text: string): number =>
  isSingle(field) ? 1 : Math.min(8, Math.max(field === 'DEFINITION' ? 4 : 2, Math.ceil(text.length / 38)));

/** The texts with another one in a place; one that was emptied and is the last goes. */
function withText(held: readonly string[], at: number, text: string): readonly string[] {
  const next = held.length === 0 ? [text] : held.map((one, place) => (place === at ? text : one));
  return next.length === 1 && next[0] === '' ? [] : next;
}
