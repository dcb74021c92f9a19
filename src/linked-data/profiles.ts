/** The forms in which a description can be had (dx-connegp). The first is what who asks for none gets. */
export type ProfileToken = 'skos' | 'skos-ap-nl' | 'skos-xl' | 'oslo-codelijst';

export interface Profile {
  readonly token: ProfileToken;
  readonly uri: string;
  readonly title: string;
}

/** `base` names the one profile that has no URI of its own: the Flemish publication rules for code lists. */
export const profilesAt = (base: string): readonly Profile[] => [
  { token: 'skos', uri: 'http://www.w3.org/2004/02/skos/core', title: 'SKOS' },
  { token: 'skos-ap-nl', uri: 'http://nlbegrip.nl/def/skosapnl#', title: 'NL-SBB (SKOS-AP-NL)' },
  { token: 'skos-xl', uri: 'http://www.w3.org/2008/05/skos-xl', title: 'SKOS eXtension for Labels' },
  { token: 'oslo-codelijst', uri: `${base}/profile/oslo-codelijst`, title: 'OSLO code list: one direction' },
];

/** The profile of a token or URI; a trailing `#` or `/` makes no difference. */
export function profileOf(profiles: readonly Profile[], tokenOrUri: string): Profile | undefined {
  const bare = (text: string): string => text.replace(/[#/]$/, '');
  return profiles.find(({ token, uri }) => token === tokenOrUri || bare(uri) === bare(tokenOrUri));
}

/** What a profile is, in the terms of the Profiles Vocabulary (prof). */
export const profileDocument = ({ uri, token, title }: Profile): string =>
  `@prefix dct: <http://purl.org/dc/terms/> .
@prefix prof: <http://www.w3.org/ns/dx/prof/> .

<${uri}> a prof:Profile ;
    prof:hasToken "${token}" ;
    prof:isProfileOf <http://www.w3.org/2004/02/skos/core> ;
    dct:title "${title}"@en .
`;
