import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../language.ts';

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** The browser's own dialog: it keeps the focus within, closes on Escape, and gives the focus back. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const { current } = dialog;
    const before = document.activeElement;
    current?.showModal();
    return () => {
      current?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="quiet-button" onClick={onClose}>
          {t.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}

interface FormProps {
  readonly busy: boolean;
  readonly button: string;
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
  onSubmit(): void;
}

export function Form({ busy, button, children, disabled, onSubmit }: FormProps) {
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit();
      }}
    >
      {children}
      <p>
        <button type="submit" disabled={disabled ?? false} aria-busy={busy}>
          {busy ? t.busy : button}
        </button>
      </p>
    </form>
  );
}
