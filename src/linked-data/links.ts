import type { Resource } from '../domain/resource.ts';
import { typeOf } from './description.ts';
import type { Located } from './locate.ts';
import { mementoLinks } from './memento.ts';
import type { Profile } from './profiles.ts';
import type { Form } from './representations.ts';
import { ascii, documentUrl } from './target.ts';
import { licenses } from './version-data.ts';

/** What a `Link` header says of a document (RFC 8288): its thing, its other forms, its licence, its versions. */
export function documentLinks(
  { version, resource, lifetime }: Located,
  { forms, profile, pinned }: { forms: readonly Form[]; profile: Profile; pinned: boolean },
): string {
  const { base, iri, snapshot } = version;
  const number = pinned ? snapshot.release.version : undefined;
  const query = { version: number, profile: profile.token === 'skos' ? undefined : profile.token };
  const document = documentUrl(base, iri);
  return [
    `<${document}>; rel="canonical"`,
    `<${ascii(iri)}>; rel="describes"`,
    ...aboutLinks(base, resource),
    ...forms.map(
      ({ suffix, mediaType }) =>
        `<${documentUrl(base, iri, { ...query, suffix })}>; rel="alternate"; type="${mediaType}"`,
    ),
    ...licenses(snapshot).map((license) => `<${ascii(license)}>; rel="license"`),
    `<${profile.uri}>; rel="profile"`,
    ...mementoLinks(base, iri, lifetime, pinned ? snapshot.release : undefined),
  ].join(', ');
}

/** What a thing is, and where it is described; the document says `describes` (RFC 6892) for the way back. */
export function aboutLinks(base: string, resource: Resource): string[] {
  const thing = ascii(resource.iri);
  const type = typeOf(resource);
  return [
    `<${documentUrl(base, resource.iri)}>; rel="describedby"; anchor="${thing}"`,
    ...(type ? [`<${ascii(type)}>; rel="type"; anchor="${thing}"`] : []),
  ];
}
