import type { Iri } from '../../domain/term.ts';
import type { Catalog } from '../../snapshot/catalog.ts';
import type { ExportCache } from '../exports/export-cache.ts';

/** What only the one who runs the server knows. The defaults claim nothing that is not so. */
export interface CatalogueSettings {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** The organisation, by its OVO-code URI: `https://data.vlaanderen.be/id/organisatie/OVO…`. */
  readonly publisher?: { readonly uri?: Iri | undefined; readonly name: string } | undefined;
  readonly contactPoint?:
    | { readonly name: string; readonly email?: string | undefined; readonly url?: Iri | undefined }
    | undefined;
  /** The licence of vocabularies that name none themselves. */
  readonly license?: Iri | undefined;
  /** From the EU's list of data themes: `GOVE`, `ENVI` … */
  readonly themes?: readonly string[] | undefined;
}

export interface CatalogueOptions {
  readonly catalog: Catalog;
  /** The public URL, without a slash at its end. */
  readonly base: string;
  /** What has been rendered already, for sizes and checksums. */
  readonly cache: ExportCache;
  readonly catalogue?: CatalogueSettings | undefined;
}

export interface Described {
  readonly title: string;
  readonly description: string;
  readonly publisher: { readonly uri: Iri; readonly name: string };
  readonly contactPoint: {
    readonly uri: Iri;
    readonly name: string;
    readonly email?: string | undefined;
    readonly url: Iri;
  };
  readonly license: Iri | undefined;
  readonly themes: readonly string[];
}

export const catalogueIri = (base: string): Iri => `${base}/id/catalogue`;

/** The settings with what is so of every installation in place of what is not told. */
export function described(base: string, settings: CatalogueSettings = {}): Described {
  const { title = 'Begrippenkader', publisher, contactPoint, license, themes = ['GOVE'] } = settings;
  const name = publisher?.name ?? 'Beheerder van dit begrippenkader';
  return {
    title,
    description: settings.description ?? 'Gedeelde begrippenlijsten: begrippen, definities en hun versies.',
    publisher: { uri: publisher?.uri ?? `${catalogueIri(base)}#publisher`, name },
    contactPoint: {
      uri: `${catalogueIri(base)}#contact`,
      name: contactPoint?.name ?? name,
      email: contactPoint?.email,
      url: contactPoint?.url ?? `${base}/`,
    },
    license,
    themes,
  };
}

/** The licence that stands for "none is named": Flemish profiles want one on each distribution. */
export const unnamedLicense = (base: string): Iri => `${catalogueIri(base)}#licence`;
