import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ask } from '../client.ts';
import { FIND, type Found } from '../documents/concept.ts';
import { LANGS, LANGUAGE, t } from '../language.ts';

/** A term one has chosen or may choose. */
export interface Choice {
  readonly uri: string;
  readonly label: string;
  readonly note?: string | undefined;
}

interface ChooseProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** Only of these vocabularies; of all where left out. */
  readonly vocabularies?: readonly string[] | undefined;
  readonly kinds?: readonly ('CONCEPT' | 'COLLECTION')[];
  /** What the proposal itself adds: the search does not know it yet. */
  readonly added?: readonly Choice[];
  /** Whether a URI of elsewhere may be given. */
  readonly free?: boolean;
  readonly autofocus?: boolean;
  onChoose(choice: Choice): void;
}

/** A term by its name: a combobox of the ARIA pattern, with what is found in a list below it. */
export function Choose({
  label,
  help,
  vocabularies,
  kinds = ['CONCEPT'],
  added = [],
  free,
  autofocus,
  onChoose,
}: ChooseProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [choices, setChoices] = useState<readonly Choice[]>();
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const asked = text.trim();
  useEffect(() => {
    if (autofocus) input.current?.focus();
  }, [autofocus]);
  useEffect(() => {
    if (!asked) return setChoices(undefined);
    let isCurrent = true;
    const timer = setTimeout(() => {
      void found(asked, vocabularies, kinds).then((hits) => {
        if (!isCurrent) return;
        const own = added.filter((one) => one.label.toLowerCase().includes(asked.toLowerCase()));
        const given =
          free && /^https?:\/\/\S+$/.test(asked)
            ? [{ uri: asked, label: asked, note: t.choose.elsewhere }]
            : [];
        setChoices([...given, ...own.map((one) => ({ ...one, note: t.choose.added })), ...hits]);
        setAt(0);
      });
    }, 150);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // Lists that hold the same are the same.
  }, [asked, JSON.stringify([vocabularies, kinds, added.length])]);
  const choose = (choice: Choice | undefined): void => {
    if (!choice) return;
    setText('');
    setChoices(undefined);
    onChoose(choice);
  };
  const count = choices?.length ?? 0;
  const press = (event: KeyboardEvent): void => {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move !== undefined && count > 0) {
      event.preventDefault();
      setAt((at + move + count) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(choices?.[at]);
    } else if (event.key === 'Escape' && choices) {
      event.preventDefault();
      event.stopPropagation();
      setText('');
    }
  };
  const isOpen = count > 0;
  return (
    <div class="field choose">
      <label for={id}>{label}</label>
      {help && <small id={`${id}-help`}>{help}</small>}
      <input
        ref={input}
        id={id}
        role="combobox"
        type="text"
        value={text}
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
        aria-describedby={help ? `${id}-help` : undefined}
        placeholder={t.choose.placeholder}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={press}
      />
      {isOpen && (
        <ul class="suggestions" role="listbox" id={`${id}-list`} aria-label={label}>
          {choices?.map((choice, place) => (
            <li
              key={choice.uri}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              <bdi>{choice.label}</bdi>
              {choice.note && <small>{choice.note}</small>}
            </li>
          ))}
        </ul>
      )}
      <span class="visually-hidden" role="status">
        {asked && choices && (count === 0 ? t.choose.none : t.choose.some(count))}
      </span>
      {asked && choices?.length === 0 && <small aria-hidden="true">{t.choose.none}</small>}
    </div>
  );
}

async function found(
  query: string,
  vocabularies: readonly string[] | undefined,
  kinds: readonly string[],
): Promise<Choice[]> {
  const variables = {
    query: query.slice(0, 200),
    language: LANGUAGE,
    vocabularies: vocabularies ?? null,
    kinds,
    langs: LANGS,
  };
  const answer = await ask<Found>(FIND, variables).catch(() => undefined);
  return (answer?.search.nodes ?? []).map(({ uri, concept, collection, matched }) => {
    const label = (concept ?? collection)?.prefLabel?.value ?? uri;
    const notes = [
      matched.value === label ? undefined : matched.value,
      concept?.status === 'RETIRED' ? t.retired : undefined,
      collection ? t.collection : undefined,
      vocabularies?.length === 1 ? undefined : (concept ?? collection)?.vocabulary.id,
      concept?.definition?.value,
    ];
    return { uri, label, note: notes.filter(Boolean).join(' · ') };
  });
}
