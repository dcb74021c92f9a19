import type { Held } from '../../data/use-proposal.ts';

/** A term in a proposal, and what it is called there. */
export interface TermProps {
  readonly held: Held;
  readonly uri: string;
  readonly name: string;
}

export interface DialogProps extends TermProps {
  onClose(): void;
}
