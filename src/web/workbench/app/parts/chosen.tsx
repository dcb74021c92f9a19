import { t } from '../language.ts';
import { Choose, type Choice } from './choose.tsx';

interface ChosenProps {
  readonly label: string;
  readonly help?: string;
  readonly chosen: readonly Choice[];
  readonly vocabularies?: readonly string[] | undefined;
  readonly kinds?: readonly ('CONCEPT' | 'COLLECTION')[];
  readonly added?: readonly Choice[];
  readonly ordered?: boolean;
  readonly most?: number;
  onChange(chosen: readonly Choice[]): void;
}

/** Several terms, in order; each can be taken out and, where the order counts, moved with two buttons. */
export function Chosen({ label, help, chosen, ordered, most, onChange, ...search }: ChosenProps) {
  const swap = (a: number, b: number): void => {
    const next = [...chosen];
    [next[a], next[b]] = [next[b] as Choice, next[a] as Choice];
    onChange(next);
  };
  return (
    <fieldset>
      <legend>{label}</legend>
      {chosen.length === 0 ? (
        <p class="quiet">{t.choose.empty}</p>
      ) : (
        <ul class="chosen">
          {chosen.map((one, at) => (
            <li key={one.uri}>
              <bdi>{one.label}</bdi>
              <span class="buttons">
                {ordered && at > 0 && (
                  <button type="button" class="small" onClick={() => swap(at, at - 1)}>
                    <span aria-hidden="true">↑</span>
                    <span class="visually-hidden">{t.choose.up(one.label)}</span>
                  </button>
                )}
                {ordered && at < chosen.length - 1 && (
                  <button type="button" class="small" onClick={() => swap(at, at + 1)}>
                    <span aria-hidden="true">↓</span>
                    <span class="visually-hidden">{t.choose.down(one.label)}</span>
                  </button>
                )}
                <button
                  type="button"
                  class="small"
                  onClick={() => onChange(chosen.filter(({ uri }) => uri !== one.uri))}
                >
                  {t.takeOut} <span class="visually-hidden">{one.label}</span>
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {(most === undefined || chosen.length < most) && (
        <Choose
          label={t.choose.add}
          help={help}
          {...search}
          onChoose={(choice) => {
            if (!chosen.some(({ uri }) => uri === choice.uri)) onChange([...chosen, choice]);
          }}
        />
      )}
    </fieldset>
  );
}
