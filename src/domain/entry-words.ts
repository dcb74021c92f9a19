import type { Bilingual } from './finding.ts';

/** What an entry of the log is about, as far as a sentence names it. */
export interface EntryAbout {
  readonly vocabulary?: string | undefined;
  /** The title of a proposal. */
  readonly proposal?: string | undefined;
  readonly release?: string | undefined;
}

type Words = (about: { proposal: Bilingual; in: Bilingual; release: string }) => Bilingual;

const proposal =
  (nl: string, en: string): Words =>
  (about) => ({
    nl: `Het voorstel ${about.proposal.nl} ${nl}${about.in.nl}.`,
    en: `The proposal ${about.proposal.en} ${en}${about.in.en}.`,
  });

const plain =
  (nl: string, en: string): Words =>
  (about) => ({ nl: `${nl}${about.in.nl}.`, en: `${en}${about.in.en}.` });

const WORDS: Readonly<Record<string, Words>> = {
  'open-proposal': proposal('is begonnen', 'was opened'),
  'propose-file': proposal('is begonnen vanuit een bestand', 'was opened from a file'),
  'propose-rollback': proposal('is begonnen om iets terug te draaien', 'was opened to undo something'),
  'describe-proposal': proposal('kreeg een andere toelichting', 'was described anew'),
  'add-edit': proposal('kreeg er een wijziging bij', 'got another edit'),
  'remove-edit': proposal('verloor een wijziging', 'lost an edit'),
  'rebase-proposal': proposal('is bijgewerkt tot de nieuwste tekst', 'was rebased on the newest text'),
  'resolve-conflict': proposal('heeft een conflict minder', 'has a conflict less'),
  'submit-proposal': proposal('is ingediend', 'was submitted'),
  'approve-proposal': proposal('is goedgekeurd door een beoordelaar', 'was approved by a reviewer'),
  'request-changes': proposal('kreeg de vraag om aanpassingen', 'was asked to change'),
  'open-consultation': proposal('krijgt een publieke consultatie', 'gets a public consultation'),
  'accept-proposal': proposal('is aanvaard', 'was accepted'),
  'reject-proposal': proposal('is verworpen', 'was rejected'),
  'withdraw-proposal': proposal('is ingetrokken', 'was withdrawn'),
  'release-proposal': (about) => ({
    nl: `Het voorstel ${about.proposal.nl} is gepubliceerd in versie ${about.release}${about.in.nl}.`,
    en: `The proposal ${about.proposal.en} was published in release ${about.release}${about.in.en}.`,
  }),
  'add-comment': plain('Er is een reactie geplaatst', 'A comment was made'),
  'edit-comment': plain('Een reactie is gewijzigd', 'A comment was edited'),
  'delete-comment': plain('Een reactie is verwijderd', 'A comment was deleted'),
  'resolve-comment': plain('Een reactie is afgehandeld', 'A comment was resolved'),
  release: (about) => ({
    nl: `Versie ${about.release} is gepubliceerd${about.in.nl}.`,
    en: `Release ${about.release} was published${about.in.en}.`,
  }),
  'flag-release': (about) => ({
    nl: `Over versie ${about.release} is een waarschuwing geplaatst${about.in.nl}.`,
    en: `Release ${about.release} was flagged${about.in.en}.`,
  }),
  import: plain('Er is een bestand geïmporteerd', 'A file was imported'),
  'set-policy': plain('Het beleid is gewijzigd', 'The policy was set'),
  'withdraw-term': plain('Een term is van het web gehaald', 'A term was withdrawn from the web'),
  'reinstate-term': plain('Een term is teruggezet op het web', 'A term was put back on the web'),
  'change-account': plain('Wat u mag doen, is gewijzigd', 'What you may do was changed'),
  'create-link': plain('Er is een nieuwe link voor u gemaakt', 'A new link was made for you'),
  'create-token': plain('Er is een toegang tot uw account gemaakt', 'A token of your account was made'),
  'revoke-token': plain('Een toegang tot uw account is beëindigd', 'A token of your account was ended'),
};

/** What was done, in a sentence; an action that has no words of its own is called by its name. */
export function entryWords(
  action: string,
  { vocabulary, proposal: title, release = '' }: EntryAbout,
): Bilingual {
  const words = Object.hasOwn(WORDS, action) ? WORDS[action] : undefined;
  const where = vocabulary ? { nl: ` in ${vocabulary}`, en: ` in ${vocabulary}` } : { nl: '', en: '' };
  const named = title === undefined ? { nl: '', en: '' } : { nl: `“${title}”`, en: `“${title}”` };
  const said = (words ?? plain(action, action))({ proposal: named, in: where, release });
  return { nl: said.nl.replace(/ {2,}/g, ' '), en: said.en.replace(/ {2,}/g, ' ') };
}
