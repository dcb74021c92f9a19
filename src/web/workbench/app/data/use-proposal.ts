import { useCallback, useRef } from 'preact/hooks';
import type { Refused } from '../client.ts';
import { BESIDE, type Beside } from '../documents/beside.ts';
import { COMMANDS, PROPOSAL, type CommandName, type Proposal, type Step } from '../documents/proposal.ts';
import { SPOKEN } from '../language.ts';
import { useCommand, useLoaded } from '../loading.ts';

/** A proposal that one looks at and works on. */
export interface Held {
  readonly proposal: Proposal;
  readonly busy: boolean;
  readonly refusal: Refused | undefined;
  /** What others did since it was last seen, where a command came too late for that. */
  readonly meanwhile: readonly Step[];
  /** Takes a step from the version that is on the screen; true where it was taken. */
  act(name: CommandName, taken?: object): Promise<boolean>;
  clear(): void;
  /** What the rules, the impact and the discussion are; asked again with each step. */
  readonly beside: Beside | undefined;
  reloadBeside(): Promise<void>;
}

export type Holding =
  { readonly held: Held } | { readonly refusal: Refused | undefined; readonly absent: boolean };

export function useProposal(id: string): Holding {
  const loaded = useLoaded<{ proposal: Proposal | null }>(PROPOSAL, { id, ...SPOKEN });
  const proposal = loaded.data?.proposal;
  const beside = useBeside(id, proposal?.version);
  const { busy, refusal, run, clear, isUnanswered } = useCommand();
  const seen = useRef(proposal);
  seen.current = proposal ?? undefined;
  const sentFrom = useRef(0);
  const { set, reload } = loaded;
  const act = useCallback(
    async (name: CommandName, taken: object = {}): Promise<boolean> => {
      const from = seen.current;
      if (!from) return false;
      sentFrom.current = from.version;
      const variables = { proposal: id, seen: from.version, ...taken, ...SPOKEN };
      const answer = await run<{ done: Proposal }>(COMMANDS[name], variables);
      if (answer) set({ proposal: answer.done });
      // Whatever was refused: what is on the screen may be old. Without an answer it stays, so that the step can be
      // taken again from the same version, and counts once.
      else if (!isUnanswered()) await reload();
      return answer !== undefined;
    },
    [id, run, set, reload, isUnanswered],
  );
  if (!proposal) return { refusal: loaded.refusal, absent: loaded.data !== undefined };
  // Each step of the history makes the next version.
  const meanwhile = refusal?.code === 'STALE' ? proposal.history.nodes.slice(sentFrom.current) : [];
  return {
    held: {
      proposal,
      busy,
      refusal: refusal ?? loaded.refusal,
      meanwhile,
      act,
      clear,
      beside: beside.data,
      reloadBeside: beside.reload,
    },
  };
}

/** Kept on the screen while the next version's is asked. */
function useBeside(id: string, version: number | undefined) {
  const kept = useRef<Beside>(undefined);
  const { data, reload } = useLoaded<{ proposal: Beside | null }>(BESIDE, { id, ...SPOKEN, version });
  const newest = data?.proposal ?? undefined;
  if (newest) kept.current = newest;
  return { data: kept.current?.id === id ? kept.current : undefined, reload };
}
