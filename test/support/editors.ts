import type { Actor, Role } from '../../src/domain/actor.ts';
import { Heads } from '../../src/snapshot/heads.ts';
import type { Store } from '../../src/store/open.ts';
import type { Caller, Desk } from '../../src/workflow/desk.ts';

/** Someone with a right in a vocabulary. */
export const person = (id: string, role?: Role, vocabulary = 'thema', organisation = 'OVO000001'): Actor => ({
  id,
  name: id,
  organisation,
  administrator: false,
  rights: role ? [{ vocabulary, role, languages: [] }] : [],
  scopes: ['read', 'write', 'admin'],
});

export const BASE = 'http://localhost:4000';

export const deskOf = (store: Store): Desk => ({ store, heads: new Heads(), base: BASE });

/** A clock that goes on by a minute with each look: no two commands at one moment. */
export function clockFrom(start: string): () => Date {
  let time = Date.parse(start);
  return () => new Date((time += 60_000));
}

export const callerOf = (actor: Actor, now: () => Date, idempotencyKey?: string): Caller => ({
  actor,
  now: now(),
  idempotencyKey,
});

/** A small vocabulary: three concepts, one above the other two. */
export const THEMA = `
ex:s a skos:ConceptScheme ; dct:title "Thema"@nl ; skos:hasTopConcept ex:data .
ex:data a skos:Concept ; skos:inScheme ex:s ; skos:topConceptOf ex:s ; skos:prefLabel "data"@nl, "data"@en ;
  skos:definition "Gegevens."@nl .
ex:meta a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:data ; skos:prefLabel "metadata"@nl ;
  skos:definition "Gegevens over gegevens."@nl .
ex:open a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:data ; skos:prefLabel "open data"@nl ;
  skos:definition "Vrije gegevens."@nl ; skos:related ex:meta .
`;
