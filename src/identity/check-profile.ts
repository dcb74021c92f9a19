import { ROLES, type Right } from '../domain/actor.ts';
import { Refused } from '../domain/refusal.ts';

const ADDRESS = /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+$/;
const OVO = /^OVO\d{6}$/;
const TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/;
/** Controls, and marks that turn the order of what stands around them. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const MOST_RIGHTS = 1_000;

/** @throws Refused (BAD_ARGUMENT) where it is no address, or longer than mail can carry. */
export function checkEmail(email: string): void {
  if (email.length > 254 || !ADDRESS.test(email) || UNSEEN.test(email))
    throw bad(email, `"${email.slice(0, 100)}" is not an e-mail address.`, 'Give one like name@example.org.');
}

/** @throws Refused (BAD_ARGUMENT) where a name of a person or a token is empty, too long or holds unseen marks. */
export function checkName(name: string): void {
  if (!name.trim() || name.length > 200 || UNSEEN.test(name))
    throw bad(
      'name',
      'The name is empty, longer than 200 characters or holds marks nobody sees.',
      'Give a name.',
    );
}

/** @throws Refused (BAD_ARGUMENT) where it is neither an OVO code, nor an https IRI, nor '' for none. */
export function checkOrganisation(organisation: string): void {
  if (organisation === '' || OVO.test(organisation)) return;
  if (
    organisation.length <= 500 &&
    /^https:\/\/[^\s<>"{}|\\^`]+$/.test(organisation) &&
    !UNSEEN.test(organisation)
  )
    return;
  throw bad(
    organisation,
    `"${organisation.slice(0, 100)}" is not an organisation.`,
    'Give its OVO code, e.g. OVO002949, or its https IRI.',
  );
}

/** Rights as they are kept. @throws Refused (BAD_ARGUMENT). */
export function checkedRights(rights: readonly Right[]): Right[] {
  if (rights.length > MOST_RIGHTS)
    throw bad('rights', `There are ${rights.length} rights; ${MOST_RIGHTS} is the most.`, 'Give fewer.');
  const seen = new Set<string>();
  return rights.map(({ vocabulary, role, languages }) => {
    if (!ROLES.includes(role)) throw bad(role, `"${role}" is no role.`, `Use one of: ${ROLES.join(', ')}.`);
    if (seen.has(vocabulary))
      throw bad(
        vocabulary,
        `There are two rights in ${vocabulary}.`,
        'Give the highest: it holds the lower ones.',
      );
    seen.add(vocabulary);
    const tags = languages.map((tag) => tag.toLowerCase());
    const wrong = tags.find((tag) => !TAG.test(tag));
    if (wrong !== undefined)
      throw bad(wrong, `"${wrong}" is no language tag.`, 'Write them as nl, fr or de.');
    if ((role === 'translator') !== tags.length > 0)
      throw bad(
        vocabulary,
        role === 'translator' ? 'A translator has no languages.' : `A ${role} is not bound to languages.`,
        'Give a translator the languages to write in, and other roles none.',
      );
    return { vocabulary, role, languages: [...new Set(tags)] };
  });
}

const bad = (item: string, message: string, remedy: string): Refused =>
  new Refused({ code: 'BAD_ARGUMENT', item: item.slice(0, 200), message, remedy });
