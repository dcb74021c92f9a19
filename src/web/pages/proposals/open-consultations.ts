import { publicProposals, type PublicProposal, type Records } from './public-proposals.ts';

const SHOWN = 5;
/** A consultation lasts days; that one begins or ends may be ten seconds old news on the home page. */
const FRESH = 10_000;

/** The consultations that run now, newest first; read anew at most every ten seconds, whatever the crowd. */
export function consultations(records: Records): () => Promise<readonly PublicProposal[]> {
  let kept: { readonly until: number; readonly open: Promise<readonly PublicProposal[]> } | undefined;
  return () => {
    const now = records.clock().getTime();
    if (!kept || now >= kept.until) {
      const open = publicProposals(records, { state: 'consultation' }, SHOWN).then(({ found }) => found);
      kept = { until: now + FRESH, open };
      open.catch(() => (kept = undefined));
    }
    return kept.open;
  };
}
