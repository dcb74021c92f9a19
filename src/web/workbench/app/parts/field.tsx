import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Common {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly lang?: string | undefined;
  onInput(value: string): void;
}

interface LineProps extends Common {
  readonly type?: 'text' | 'email' | 'number' | 'date';
  readonly required?: boolean;
  readonly min?: number;
}

export function Line({ label, help, value, lang, onInput, type = 'text', required, min }: LineProps) {
  const id = useId();
  // Preact tells inputs apart by their type, so a union of types is none of them.
  const kind: object = { type };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && <small id={`${id}-help`}>{help}</small>}
      <input
        {...kind}
        id={id}
        value={value}
        lang={lang}
        min={min}
        required={required ?? false}
        autocomplete="off"
        aria-describedby={help ? `${id}-help` : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}

export function Area({ label, help, value, lang, onInput, rows = 3 }: Common & { readonly rows?: number }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && <small id={`${id}-help`}>{help}</small>}
      <textarea
        id={id}
        lang={lang}
        rows={rows}
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  onInput(value: string): void;
}

export function Select({ label, value, options, onInput }: SelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onInput={({ currentTarget }) => onInput(currentTarget.value)}>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckProps {
  readonly checked: boolean;
  readonly children: ComponentChildren;
  onInput(checked: boolean): void;
}

export function Check({ checked, children, onInput }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onInput={({ currentTarget }) => onInput(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
