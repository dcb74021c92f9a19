import type { FastifyRequest } from 'fastify';
import { ok, type Result } from '../domain/refusal.ts';
import { chooseMediaType, profilesOf } from './negotiate.ts';
import { problemOf, type Complaint } from './problem.ts';
import { profileOf, type Profile } from './profiles.ts';
import type { Query } from './query.ts';
import { FORMS, type Form } from './representations.ts';
import type { Site } from './site.ts';
import type { Suffix } from './target.ts';

/**
 * The forms that fit a request, best first: more than one only where the best is HTML, which may turn out not to
 * exist for a resource. A suffix wins over the query, the query over `Accept` (CNP-3).
 */
export function formsFor(
  site: Site,
  { headers: { accept } }: FastifyRequest,
  { suffix, query }: { suffix: Suffix | undefined; query: Query },
): readonly Form[] {
  const offers = site.html ? FORMS : FORMS.filter(({ format }) => format);
  if (suffix) return offers.filter((form) => form.suffix === suffix).slice(0, 1);
  const wanted = query._mediatype ?? accept;
  const best = chooseMediaType(wanted, offers);
  const second = best?.format
    ? undefined
    : chooseMediaType(
        wanted,
        offers.filter(({ format }) => format),
      );
  return [best, second].filter((form) => form !== undefined);
}

/**
 * The profile of a request: by name in the query, where an unknown one is a mistake; by `Accept-Profile`, where it
 * is a wish, and the default may be given instead (CNP-2).
 */
export function profileFor(
  { profiles }: Site,
  { headers }: FastifyRequest,
  { _profile, profile = _profile }: Query,
): Result<Profile> | { readonly ok: false; readonly refusal: Complaint } {
  const [standard] = profiles as [Profile];
  if (profile !== undefined) {
    const named = profileOf(profiles, profile);
    return named ? ok(named) : { ok: false, refusal: unknownProfile(profiles, profile) };
  }
  const header = headers['accept-profile'];
  for (const uri of profilesOf(Array.isArray(header) ? header.join(',') : header)) {
    const wished = profileOf(profiles, uri);
    if (wished) return ok(wished);
  }
  return ok(standard);
}

const unknownProfile = (profiles: readonly Profile[], item: string): Complaint => ({
  code: 'UNKNOWN_PROFILE',
  item,
  message: 'There is no profile of that name.',
  remedy: `Use one of ${profiles.map(({ token }) => token).join(', ')}.`,
});

/** 406 with what there is, by name and URL (RFC 9110 §15.5.7). */
export const notAcceptable = (forms: readonly Form[], urlOf: (form: Form) => string) =>
  problemOf(
    {
      code: 'NOT_ACCEPTABLE',
      message: 'None of the media types asked for is available.',
      remedy: `Ask for one of ${forms.map(({ mediaType }) => mediaType).join(', ')}.`,
    },
    { available: forms.map((form) => ({ type: form.mediaType, url: urlOf(form) })) },
  );
