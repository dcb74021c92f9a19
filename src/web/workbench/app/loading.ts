import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, newKey, Refused } from './client.ts';
import { goSignIn } from './page.ts';

export interface Loaded<T> {
  readonly data: T | undefined;
  readonly refusal: Refused | undefined;
  /** Asks again; what is there stays until the answer comes. */
  reload(): Promise<void>;
  set(data: T): void;
}

/** What a document asks, asked again whenever document or variables differ. */
export function useLoaded<T>(document: string, variables: object = {}): Loaded<T> {
  const [state, setState] = useState<{ data?: T; refusal?: Refused }>({});
  const asked = JSON.stringify([document, variables]);
  const newest = useRef(asked);
  newest.current = asked;
  const reload = useCallback(async () => {
    const [outcome] = await Promise.allSettled([ask<T>(document, variables)]);
    if (newest.current !== asked) return;
    if (outcome.status === 'fulfilled') setState({ data: outcome.value });
    else
      setState(({ data }) => ({ ...(data !== undefined && { data }), refusal: refusalOf(outcome.reason) }));
    // The text of what is asked stands for both.
  }, [asked]);
  useEffect(() => {
    setState({});
    void reload();
  }, [reload]);
  const set = useCallback((data: T) => setState({ data }), []);
  return { data: state.data, refusal: state.refusal, reload, set };
}

export interface Command {
  readonly busy: boolean;
  readonly refusal: Refused | undefined;
  /** Sends a command; the answer, or undefined where it is refused: `refusal` then says why. */
  run<T>(document: string, variables: object): Promise<T | undefined>;
  /** Whether the newest one went out and no answer came: it may have taken effect, and is sent again as it was. */
  readonly isUnanswered: () => boolean;
  clear(): void;
}

/**
 * Commands, one at a time. Each has a key of its own; a command that is sent again unchanged, because no answer came,
 * has the same key, so it takes effect once. Documents that know no key leave the variable out.
 */
export function useCommand(): Command {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const sent = useRef({ text: '', key: '' });
  const isUnanswered = useCallback(() => sent.current.text !== '', []);
  const run = useCallback(async <T>(document: string, variables: object): Promise<T | undefined> => {
    const text = JSON.stringify([document, variables]);
    if (sent.current.text !== text) sent.current = { text, key: newKey() };
    setBusy(true);
    setRefusal(undefined);
    try {
      const key = document.includes('$key:') ? { key: sent.current.key } : {};
      const answer = await ask<T>(document, { ...variables, ...key });
      sent.current = { text: '', key: '' };
      return answer;
    } catch (error) {
      const refused = refusalOf(error);
      if (refused.code !== 'OFFLINE') sent.current = { text: '', key: '' };
      setRefusal(refused);
      return undefined;
    } finally {
      setBusy(false);
    }
  }, []);
  return { busy, refusal, run, isUnanswered, clear: useCallback(() => setRefusal(undefined), []) };
}

function refusalOf(error: unknown): Refused {
  if (!(error instanceof Refused)) throw error;
  if (error.code === 'SIGN_IN_NEEDED') goSignIn();
  return error;
}
