import Fastify from 'fastify';
import { valueOrThrow } from '../../src/domain/refusal.ts';
import { Catalog } from '../../src/snapshot/catalog.ts';
import { pages } from '../../src/web/pages/index.ts';
import { addComment } from '../../src/workflow/discussion/add-comment.ts';
import { deleteComment } from '../../src/workflow/discussion/change-comment.ts';
import { acceptProposal } from '../../src/workflow/proposals/accept.ts';
import { addEdit } from '../../src/workflow/proposals/add-edit.ts';
import type { HeldProposal } from '../../src/workflow/proposals/held-proposal.ts';
import type { Asked } from '../../src/workflow/proposals/named.ts';
import { openProposal } from '../../src/workflow/proposals/open-proposal.ts';
import {
  approveProposal,
  openConsultation,
  rejectProposal,
  requestChanges,
  withdrawProposal,
} from '../../src/workflow/proposals/steps.ts';
import { submitProposal } from '../../src/workflow/proposals/submit.ts';
import { publishRelease } from '../../src/workflow/releases/publish.ts';
import { withdrawTerm } from '../../src/workflow/withdrawal/withdraw-term.ts';
import { DATABASES } from '../support/databases.ts';
import { BASE, callerOf, clockFrom, deskOf, THEMA } from '../support/editors.ts';
import { importTurtle } from '../support/vocabularies.ts';
import { NOW, person } from '../identity/people.ts';
import type { Answer } from './serve.ts';

export const META = 'http://example.org/meta';
export const OPEN = 'http://example.org/open';
const SCHEME = 'http://example.org/s';

/** A site with a proposal in every state, each with its state as title; `ids` by that title. */
export interface Consulted {
  readonly url: string;
  readonly ids: Readonly<Record<string, string>>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** What the clock of the pages says. */
  at(now: string): void;
  /** Takes a term off the web by law. */
  withdraw(uri: string): Promise<void>;
  close(): Promise<void>;
}

/** Those that nobody may see who has no right to. */
export const HIDDEN = [
  'ontwerp',
  'ingediend',
  'gepland',
  'aanpassen',
  'goedgekeurd',
  'ingetrokken',
  'afgewezen',
];
export const PUBLIC = ['consultatie', 'consultatie-aanpassen', 'afgewezen-na', 'aanvaard', 'gepubliceerd'];

const revise = (uri: string, value: string): Asked => ({
  kind: 'revise',
  uri,
  fields: { texts: [{ field: 'definition', language: 'nl', values: [value] }] },
});
const addition: Asked = {
  kind: 'add-concept',
  scheme: SCHEME,
  broader: [META],
  fields: {
    texts: [
      { field: 'prefLabel', language: 'nl', values: ['paradata'] },
      { field: 'definition', language: 'nl', values: ['Gegevens over het ontstaan van gegevens.'] },
    ],
  },
};

export async function consulted(): Promise<Consulted> {
  const database = await DATABASES[0][1]();
  const { store } = database;
  const desk = deskOf(store);
  const clock = clockFrom(NOW.toISOString());
  await importTurtle(store, 'thema', THEMA, { release: '1.0.0' });
  const rights = (role: 'contributor' | 'reviewer' | 'steward') => [
    { vocabulary: 'thema', role, languages: [] },
  ];
  const as = async (name: string, role: Parameters<typeof rights>[0], organisation: string) =>
    (
      await person(store, {
        email: `${name.replace(' ', '.')}@geheim.example`,
        name,
        organisation,
        rights: rights(role),
      })
    ).actor;
  const an = await as('An Peeters', 'contributor', 'OVO000001');
  const rik = await as('Rik Claes', 'reviewer', 'OVO000002');
  const stien = await as('Stien Maes', 'steward', 'OVO000003');
  const seen = ({ proposal, version }: HeldProposal) => ({ proposal: proposal.id, seen: version });
  const ids: Record<string, string> = {};

  const drafted = async (title: string, ...edits: Asked[]): Promise<HeldProposal> => {
    const rationale = `Omdat ${title} <b>beter</b> is.`;
    const given = {
      vocabulary: 'thema',
      title,
      rationale,
      sources: ['https://example.org/bron', 'Een boek'],
    };
    let held = valueOrThrow(await openProposal(desk, callerOf(an, clock), given));
    ids[title] = held.proposal.id;
    for (const operation of edits)
      held = valueOrThrow(await addEdit(desk, callerOf(an, clock), { ...seen(held), operation }));
    return held;
  };
  const submitted = async (title: string, ...edits: Asked[]) =>
    valueOrThrow(await submitProposal(desk, callerOf(an, clock), seen(await drafted(title, ...edits))));
  const inConsultation = async (held: HeldProposal, opens: string, closes: string) =>
    valueOrThrow(await openConsultation(desk, callerOf(stien, clock), { ...seen(held), opens, closes }));
  const approved = async (title: string, ...edits: Asked[]) =>
    valueOrThrow(
      await approveProposal(desk, callerOf(rik, clock), {
        ...seen(await submitted(title, ...edits)),
        text: 'Goed.',
      }),
    );
  const accepted = async (title: string, ...edits: Asked[]) =>
    valueOrThrow(
      await acceptProposal(desk, callerOf(stien, clock), {
        ...seen(await approved(title, ...edits)),
        reason: 'Het staat zo in het decreet.',
        amendments: [],
      }),
    );

  await accepted('gepubliceerd', revise(META, 'Gegevens die andere gegevens beschrijven.'));
  valueOrThrow(await publishRelease(desk, callerOf(stien, clock), { vocabulary: 'thema', seen: 2 }));
  await accepted('aanvaard', revise(OPEN, 'Gegevens die vrij te gebruiken zijn.'));
  await drafted('ontwerp', revise(META, 'Een ander ontwerp.'));
  await submitted('ingediend', revise(META, 'Ingediende tekst.'));
  await inConsultation(
    await submitted('gepland', revise(META, 'Geplande tekst.')),
    '2026-05-01',
    '2026-06-01',
  );
  const asked = { text: 'Maak het korter.' };
  valueOrThrow(
    await requestChanges(desk, callerOf(rik, clock), {
      ...seen(await submitted('aanpassen', revise(META, 'Te lange tekst.'))),
      ...asked,
    }),
  );
  await approved('goedgekeurd', revise(META, 'Goedgekeurde tekst.'));
  valueOrThrow(
    await withdrawProposal(desk, callerOf(an, clock), {
      ...seen(
        await inConsultation(
          await submitted('ingetrokken', revise(META, 'Toch niet.')),
          '2026-03-01',
          '2026-03-20',
        ),
      ),
      text: 'Vergissing.',
    }),
  );
  valueOrThrow(
    await rejectProposal(desk, callerOf(stien, clock), {
      ...seen(await submitted('afgewezen', revise(META, 'Onjuiste tekst.'))),
      text: 'Onjuist.',
    }),
  );
  valueOrThrow(
    await rejectProposal(desk, callerOf(stien, clock), {
      ...seen(
        await inConsultation(
          await submitted('afgewezen-na', revise(META, 'Na de consultatie.')),
          '2026-03-01',
          '2026-03-20',
        ),
      ),
      text: 'De meeste reacties waren tegen.',
    }),
  );
  const reworked = await inConsultation(
    await submitted('consultatie-aanpassen', revise(OPEN, 'Vrij te gebruiken.')),
    '2026-03-01',
    '2026-03-20',
  );
  valueOrThrow(await requestChanges(desk, callerOf(rik, clock), { ...seen(reworked), ...asked }));
  const open = await inConsultation(
    await submitted(
      'consultatie',
      revise(META, 'Gegevens die andere gegevens helder beschrijven.'),
      addition,
    ),
    '2026-03-01',
    '2026-03-20',
  );
  const say = async (text: string, more: object = {}) =>
    valueOrThrow(await addComment(desk, callerOf(rik, clock), { proposal: open.proposal.id, text, ...more }));
  const first = await say('Zeer <i>helder</i>.', { edit: open.proposal.edits[0]?.id });
  await say('Dank u.', { replyTo: first.comment.id });
  const regretted = await say('Een onbedachte uitspraak.');
  valueOrThrow(
    await deleteComment(desk, callerOf(rik, clock), {
      comment: regretted.comment.id,
      seen: regretted.version,
    }),
  );

  let now = new Date('2026-03-05T10:00:00Z');
  const catalog = await Catalog.open(store.reader);
  const web = pages({ catalog, reader: store.reader, base: BASE, accounts: true, clock: () => now });
  const fastify = Fastify();
  await fastify.register(web.routes);
  const url = await fastify.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    ids,
    get: async (path, headers = {}) => {
      const response = await fetch(url + path, { headers });
      return { status: response.status, headers: response.headers, body: await response.text() };
    },
    at: (moment) => void (now = new Date(moment)),
    withdraw: async (uri) => {
      const input = { vocabulary: 'thema', uri, reason: 'Op bevel.', replacedBy: [] };
      valueOrThrow(await withdrawTerm(desk, callerOf(stien, clock), input));
      await catalog.refresh();
    },
    close: async () => {
      await fastify.close();
      await database.close();
    },
  };
}
