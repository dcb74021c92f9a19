import type { Actor } from '../domain/actor.ts';
import type { Catalog } from '../snapshot/catalog.ts';
import type { Desk } from '../workflow/desk.ts';
import type { Loaders } from './loaders.ts';

/** What resolvers may use; made anew for each request. */
export interface Context {
  readonly catalog: Catalog;
  readonly loaders: Loaders;
  /** What commands work with; `desk.store.reader` reads what is not in the catalog. */
  readonly desk: Desk;
  /** Who asks; `ANONYMOUS` where nobody has signed in. */
  readonly actor: Actor;
  /** The secret that says so: of a session or a token. Only to end it by, or to let it go on. */
  readonly secret: string | undefined;
  readonly now: Date;
  /** Takes up a new release at once, so that who published it can read it. */
  refresh(): Promise<void>;
}
