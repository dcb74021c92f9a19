import { describe, expect, test } from '@jest/globals';
import { ANONYMOUS, SCOPES, type Actor } from '../../src/domain/actor.ts';
import {
  ACTION_NAMES,
  ACTIONS,
  mayDo,
  scopeOf,
  STANDINGS,
  type Action,
  type Standing,
} from '../../src/domain/policy.ts';

/**
 * Who may do what, written out once more: `.` nothing, `o` with one's own, `x` with others', `*` with all. One letter
 * a standing, in this order: anonymous, member, translator, contributor, reviewer, steward, administrator.
 */
const EXPECTED: Record<Action, string> = {
  'read-draft': '.o****.',
  'open-proposal': '..****.',
  'edit-proposal': '..ooo*.',
  submit: '..ooo*.',
  rebase: '..ooo*.',
  withdraw: '.ooooo.',
  comment: '..****.',
  'comment-consultation': '.*****.',
  'edit-comment': '.ooooo.',
  'resolve-comment': '.ooo**.',
  review: '....xx.',
  decide: '.....*.',
  publish: '.....*.',
  'flag-release': '.....*.',
  'set-policy': '.....*.',
  'withdraw-term': '.....*.',
  'register-use': '.*****.',
  'end-use': '.oooo*.',
  'read-uses': '.ooo**.',
  follow: '.*****.',
  'read-log': '.....**',
  'manage-accounts': '......*',
  'manage-tokens': '.ooooo*',
};

const person = (standing: Standing, scopes = SCOPES): Actor => {
  if (standing === 'anonymous') return ANONYMOUS;
  const administrator = standing === 'administrator';
  const role = administrator || standing === 'member' ? undefined : standing;
  return {
    id: 'me',
    name: 'Ik',
    organisation: 'OVO000001',
    administrator,
    rights: role ? [{ vocabulary: 'here', role, languages: [] }] : [],
    scopes,
  };
};

/** What the table says of the cell; an administrator without rights here is a member too. */
function expected(action: Action, standing: Standing, whose: 'own' | 'others'): boolean {
  const letter = (one: Standing): string => EXPECTED[action][STANDINGS.indexOf(one)] as string;
  const letters = standing === 'administrator' ? [letter('member'), letter(standing)] : [letter(standing)];
  return letters.some((one) => one === '*' || one === (whose === 'own' ? 'o' : 'x'));
}

const WHOSE = { own: ['you', 'me'], others: ['you'] } as const;
const CELLS = ACTIONS.flatMap((action) =>
  STANDINGS.flatMap((standing) =>
    (['own', 'others'] as const).map((whose) => [action, standing, whose] as const),
  ),
);

describe('The policy', () => {
  test('has a row for every action, and names it in both languages', () => {
    expect(ACTIONS.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
    for (const action of ACTIONS) expect(ACTION_NAMES[action].nl).not.toBe(ACTION_NAMES[action].en);
  });

  test.each(CELLS)('%s by %s, of %s, in the vocabulary of the right', (action, standing, whose) => {
    const may = mayDo(person(standing), action, { vocabulary: 'here', authors: WHOSE[whose] });
    expect(may.ok).toBe(expected(action, standing, whose));
  });

  test.each(CELLS)('%s by %s, of %s, in another vocabulary: as a member', (action, standing, whose) => {
    const there = STANDINGS.indexOf(standing) < 2 || standing === 'administrator' ? standing : 'member';
    const may = mayDo(person(standing), action, { vocabulary: 'elsewhere', authors: WHOSE[whose] });
    expect(may.ok).toBe(expected(action, there, whose));
    // Nor does a right count where there is no vocabulary at all.
    expect(mayDo(person(standing), action, { authors: WHOSE[whose] }).ok).toBe(may.ok);
  });

  test.each(CELLS)(
    '%s by %s, of %s, by an administrator too: both columns count',
    (action, standing, whose) => {
      if (standing === 'anonymous') return;
      const both = { ...person(standing), administrator: true };
      const may = mayDo(both, action, { vocabulary: 'here', authors: WHOSE[whose] });
      expect(may.ok).toBe(expected(action, standing, whose) || expected(action, 'administrator', whose));
    },
  );

  test.each(ACTIONS)('%s needs its scope, whatever the right', (action) => {
    const others = SCOPES.filter((scope) => scope !== scopeOf(action));
    for (const standing of STANDINGS.slice(1)) {
      const may = mayDo(person(standing, others), action, { vocabulary: 'here', authors: ['me'] });
      expect(may).toMatchObject({ ok: false, refusal: { item: action } });
    }
  });

  test('does not take what has no named authors for one’s own, nor for another’s', () => {
    expect(mayDo(person('contributor'), 'edit-proposal', { vocabulary: 'here' }).ok).toBe(false);
    expect(mayDo(person('reviewer'), 'review', { vocabulary: 'here' }).ok).toBe(false);
    expect(mayDo(person('steward'), 'edit-proposal', { vocabulary: 'here' }).ok).toBe(true);
  });

  test('counts the highest of several rights in one vocabulary', () => {
    const rights = [
      { vocabulary: 'here', role: 'reviewer', languages: [] },
      { vocabulary: 'here', role: 'translator', languages: ['fr'] },
    ] as const;
    const actor = { ...person('member'), rights };
    expect(mayDo(actor, 'review', { vocabulary: 'here', authors: ['you'] }).ok).toBe(true);
  });

  test('says why not, and who may', () => {
    const refusal = (standing: Standing, action: Action, authors: readonly string[] = ['you']) => {
      const may = mayDo(person(standing), action, { vocabulary: 'here', authors });
      return may.ok ? undefined : may.refusal;
    };
    expect(refusal('anonymous', 'open-proposal')?.code).toBe('SIGN_IN_NEEDED');
    expect(refusal('reviewer', 'review', ['me', 'you'])?.code).toBe('OWN_PROPOSAL');
    expect(refusal('contributor', 'publish')).toEqual({
      code: 'FORBIDDEN',
      item: 'publish',
      message: 'You may not publish a release: you are contributor in here.',
      remedy: 'Who may: steward. An administrator grants rights.',
    });
    expect(refusal('contributor', 'review', ['me'])?.code).toBe('FORBIDDEN');
    const reader = mayDo(person('steward', ['read']), 'publish', { vocabulary: 'here' });
    expect(reader).toMatchObject({
      refusal: { code: 'FORBIDDEN', message: expect.stringContaining('"admin"') },
    });
  });
});
