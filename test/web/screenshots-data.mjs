// What the pictured site holds: the seed, changed by people in a proposal of every public kind, and one vocabulary with
// ten thousand concepts under one.
import { readFile } from 'node:fs/promises';
import { valueOrThrow } from '../../dist/domain/refusal.js';
import { readRdf } from '../../dist/rdf/read.js';
import { Heads } from '../../dist/snapshot/heads.js';
import { acceptInvitation } from '../../dist/workflow/accept-invitation.js';
import { addComment } from '../../dist/workflow/discussion/add-comment.js';
import { deleteComment } from '../../dist/workflow/discussion/change-comment.js';
import { actorOf } from '../../dist/identity/whois.js';
import { importDocument } from '../../dist/workflow/import-document.js';
import { inviteAccount } from '../../dist/workflow/invite-account.js';
import { loadSeed } from '../../dist/workflow/load-seed.js';
import { acceptProposal } from '../../dist/workflow/proposals/accept.js';
import { addEdit } from '../../dist/workflow/proposals/add-edit.js';
import { openProposal } from '../../dist/workflow/proposals/open-proposal.js';
import { approveProposal, openConsultation, rejectProposal } from '../../dist/workflow/proposals/steps.js';
import { submitProposal } from '../../dist/workflow/proposals/submit.js';
import { publishRelease } from '../../dist/workflow/releases/publish.js';

const OWNER = {
  id: 'cli:screenshots',
  name: '',
  organisation: '',
  administrator: true,
  rights: [],
  scopes: ['read', 'write', 'admin'],
};

/** Fills an empty database; gives the ids of proposals by name. */
export async function fill(store, base) {
  const desk = { store, heads: new Heads(), base };
  const seed = await readFile(new URL('../../seed/datastrategie.ttl', import.meta.url));
  await loadSeed(store, { bytes: seed, base, now: new Date() });
  await big(store, base);
  const vocabulary = 'datastrategie';
  const term = (ref) => `${base}/id/concept/${vocabulary}/${ref}`;
  const as = (name, role, organisation) => account(store, { name, role, organisation, vocabulary });
  const an = await as('An Peeters', 'contributor', 'OVO002949');
  const rik = await as('Rik Claes', 'reviewer', 'OVO000097');
  const stien = await as('Stien Maes', 'steward', 'OVO003323');
  const by = (actor) => ({ actor, now: new Date() });
  const seen = ({ proposal, version }) => ({ proposal: proposal.id, seen: version });
  const step = async (work, actor, held, more = {}) =>
    valueOrThrow(await work(desk, by(actor), { ...seen(held), ...more }));
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  async function submitted(title, rationale, ...operations) {
    const sources = ['https://www.vlaanderen.be/digitaal-vlaanderen', 'Nota aan de Vlaamse Regering, 2025'];
    let held = valueOrThrow(await openProposal(desk, by(an), { vocabulary, title, rationale, sources }));
    for (const operation of operations) held = await step(addEdit, an, held, { operation });
    return step(submitProposal, an, held);
  }
  const consulted = async (held) => step(openConsultation, stien, held, { opens: day(-3), closes: day(18) });
  const accepted = async (held) =>
    step(
      acceptProposal,
      stien,
      await step(approveProposal, rik, held, { text: 'Helder en goed onderbouwd.' }),
      {
        reason: 'Sluit aan bij de nota.',
        amendments: [],
      },
    );
  const define = (ref, value, language = 'nl') => ({
    kind: 'revise',
    uri: term(ref),
    fields: { texts: [{ field: 'definition', language, values: [value] }] },
  });

  const released = await accepted(
    await submitted(
      'Datageletterdheid omvat ook delen',
      'De definitie vergat dat wie datageletterd is, data ook met anderen deelt.',
      define('0704', 'Vermogen om data te lezen, te begrijpen, te gebruiken en met anderen te delen.'),
    ),
  );
  await accepted(
    await submitted('Gegevenselement vervalt', 'Het is hetzelfde als data.', {
      kind: 'retire',
      uri: term('0104'),
      successors: [term('0100')],
      reason: { value: 'Wordt niet meer gebruikt.', language: 'nl' },
    }),
  );
  const head = (await store.reader.vocabulary(vocabulary)).head;
  valueOrThrow(await publishRelease(desk, by(stien), { vocabulary, seen: head }));
  const open = await consulted(
    await submitted(
      'Een scherpere definitie van metadata, en paradata erbij',
      'Lezers verwarren metadata met documentatie. En er is nood aan een woord voor gegevens over het ontstaan van data.\n\nDit voorstel maakt het onderscheid.',
      define(
        '0134',
        'Gegevens die andere gegevens beschrijven, zodat men ze kan vinden, begrijpen en hergebruiken.',
      ),
      {
        kind: 'add-concept',
        scheme: `${base}/id/conceptscheme/${vocabulary}`,
        broader: [term('0134')],
        fields: {
          texts: [
            { field: 'prefLabel', language: 'nl', values: ['paradata'] },
            { field: 'prefLabel', language: 'en', values: ['paradata'] },
            {
              field: 'definition',
              language: 'nl',
              values: ['Gegevens over hoe andere gegevens zijn ontstaan.'],
            },
          ],
          sources: ['https://example.org/paradata'],
        },
      },
      {
        kind: 'retire',
        uri: term('0706'),
        successors: [term('0704')],
        reason: { value: 'Wordt nergens meer gebruikt.', language: 'nl' },
      },
    ),
  );
  const rejected = await step(
    rejectProposal,
    stien,
    await consulted(
      await submitted('Hernoem alles naar het Engels', 'Dat is internationaler.', define('0100', 'A thing.')),
    ),
    { text: 'De reacties waren eensgezind: het kader is Nederlandstalig.' },
  );
  const say = async (actor, text, more = {}) =>
    valueOrThrow(await addComment(desk, by(actor), { proposal: open.proposal.id, text, ...more }));
  const first = await say(rik, 'Zou u “hergebruiken” niet liever weglaten? Dat is een doel, geen kenmerk.', {
    edit: open.proposal.edits[0].id,
  });
  await say(an, 'Goed punt. Ik laat het staan tot er meer reacties zijn.', { replyTo: first.comment.id });
  const regretted = await say(rik, 'Foutje.');
  valueOrThrow(
    await deleteComment(desk, by(rik), { comment: regretted.comment.id, seen: regretted.version }),
  );
  return { released: released.proposal.id, open: open.proposal.id, rejected: rejected.proposal.id };
}

async function account(store, { name, role, organisation, vocabulary }) {
  const now = new Date();
  const email = `${name.replace(' ', '.').toLowerCase()}@example.org`;
  const rights = [{ vocabulary, role, languages: [] }];
  const invitation = { actor: OWNER, now, name, email, organisation, rights };
  const { secret } = valueOrThrow(await inviteAccount(store, invitation));
  const password = 'vier woorden zonder verband';
  const accepted = valueOrThrow(await acceptInvitation(store, { secret, name, password, now }));
  return actorOf(store.reader, accepted.session.secret, now);
}

async function big(store, base) {
  const uri = (i) => `<${base}/id/concept/groot/${i}>`;
  const scheme = `<${base}/id/conceptscheme/groot>`;
  const child = (_, i) =>
    `${uri(i + 1)} a skos:Concept ; skos:inScheme ${scheme} ; skos:broader ${uri(0)} ; skos:prefLabel "Soort ${i + 1}"@nl .`;
  const turtle = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    ${scheme} a skos:ConceptScheme ; skos:prefLabel "Een groot vocabularium"@nl .
    ${uri(0)} a skos:Concept ; skos:inScheme ${scheme} ; skos:prefLabel "Alles"@nl .
    ${Array.from({ length: 10_000 }, child).join('\n')}`;
  const document = valueOrThrow(await readRdf(new TextEncoder().encode(turtle), { format: 'turtle' }));
  const given = { vocabulary: 'groot', document, actor: OWNER.id, now: new Date(), release: '1.0.0' };
  valueOrThrow(await importDocument(store, given));
}
