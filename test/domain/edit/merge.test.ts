import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Edit } from '../../../src/domain/edit/edit.ts';
import { mergeResource, rebaseEdits, resolveConflict } from '../../../src/domain/edit/merge.ts';
import { canonicalEdits, changedResources, netChanges } from '../../../src/domain/edit/net.ts';
import { applyChanges, changesBetween, NOTHING, sameValue, slotsOf } from '../../../src/domain/edit/slot.ts';
import { SKOS } from '../../../src/domain/namespaces.ts';
import { statements, type Resource } from '../../../src/domain/resource.ts';
import { canonicalLine } from '../../../src/domain/statement.ts';
import { isBlank } from '../../../src/domain/term.ts';
import { editOf, encoded, lines, resource, ROOT, steps, threeSides } from './resources.ts';

const CASES = { numRuns: 3000 };
type One = Resource | undefined;

/** One edit a step from `base` through `states`. */
const chain = (base: One, states: readonly One[]): Edit[] =>
  states.map((state, i) => editOf(changesBetween(i === 0 ? base : states[i - 1], state), `${i}`));
const after = (edits: readonly Edit[], head: One): One => {
  const [change] = changedResources(edits, () => head);
  return change ? change.after : head;
};

describe('Merging a resource', () => {
  test('with a side that changed nothing gives the other side', () => {
    fc.assert(
      fc.property(threeSides, ({ base, mine }) => {
        for (const { merged, conflicts } of [
          mergeResource(base, mine, base),
          mergeResource(base, base, mine),
        ]) {
          expect(encoded(merged)).toBe(encoded(mine));
          expect(conflicts).toEqual([]);
        }
      }),
      CASES,
    );
  });

  test('that two sides changed alike is that change, once', () => {
    fc.assert(
      fc.property(threeSides, ({ base, mine }) => {
        const { merged, conflicts } = mergeResource(base, mine, mine);
        expect([encoded(merged), conflicts]).toEqual([encoded(mine), []]);
      }),
      CASES,
    );
  });

  test('lets no statement appear that neither side has, nor go that neither side removed', () => {
    fc.assert(
      fc.property(threeSides, ({ base, mine, theirs }) => {
        const merged = lines(mergeResource(base, mine, theirs).merged);
        const [was, here, there] = [lines(base), lines(mine), lines(theirs)];
        for (const line of merged) expect(here.has(line) || there.has(line)).toBe(true);
        for (const line of was) if (here.has(line) && there.has(line)) expect(merged).toContain(line);
      }),
      CASES,
    );
  });

  test('takes what either side added or removed, but where they are in conflict', () => {
    fc.assert(
      fc.property(threeSides, ({ base, mine, theirs }) => {
        const { merged, conflicts } = mergeResource(base, mine, theirs);
        if (conflicts.length > 0) return;
        const [was, now] = [lines(base), lines(merged)];
        for (const side of [mine, theirs].map(lines)) {
          for (const line of side) if (!was.has(line)) expect(now).toContain(line);
          for (const line of was) if (!side.has(line)) expect(now).not.toContain(line);
        }
      }),
      CASES,
    );
  });

  test('reports a conflict exactly where two sides set one slot differently', () => {
    let found = 0;
    fc.assert(
      fc.property(threeSides, ({ base, mine, theirs }) => {
        const { merged, conflicts } = mergeResource(base, mine, theirs);
        found += conflicts.length;
        const [was, here, there] = [base, mine, theirs].map(slotsOf) as [Slots, Slots, Slots];
        const removed = base && (!mine || !theirs);
        const expected = [...new Set([...was.keys(), ...here.keys(), ...there.keys()])].filter((slot) => {
          const [b, m, t] = [was, here, there].map((one) => JSON.stringify(one.get(slot))) as [
            string,
            string,
            string,
          ];
          const touched = removed
            ? m !== t && (mine ? m !== b : theirs ? t !== b : false)
            : m !== b && t !== b;
          return touched && m !== t;
        });
        expect(conflicts.map(({ slot }) => slot)).toEqual(expected.sort());
        for (const { slot, base, mine, theirs } of conflicts) {
          expect(base).toEqual(was.get(slot) ?? NOTHING);
          expect(mine).toEqual(here.get(slot) ?? NOTHING);
          expect(theirs).toEqual(there.get(slot) ?? NOTHING);
          expect(slotsOf(merged).get(slot) ?? NOTHING).toEqual(theirs);
        }
      }),
      CASES,
    );
    expect(found).toBeGreaterThan(500);
  });

  test('gives the same whichever side is called mine, where nothing is in conflict', () => {
    fc.assert(
      fc.property(threeSides, ({ base, mine, theirs }) => {
        const [one, other] = [mergeResource(base, mine, theirs), mergeResource(base, theirs, mine)];
        expect(one.conflicts.map(({ slot }) => slot)).toEqual(other.conflicts.map(({ slot }) => slot));
        if (one.conflicts.length === 0) expect(encoded(one.merged)).toBe(encoded(other.merged));
      }),
      CASES,
    );
  });

  test('needs no blank node to be known by more than what is said of it', () => {
    const blanks = (one: One) => (one ? statements(one).filter(({ subject }) => isBlank(subject)) : []);
    fc.assert(
      fc.property(threeSides, ({ base, mine, theirs }) => {
        const { merged } = mergeResource(base, mine, theirs);
        const known = new Set([...blanks(mine), ...blanks(theirs)].map(canonicalLine));
        for (const statement of blanks(merged)) expect(known).toContain(canonicalLine(statement));
      }),
      CASES,
    );
  });
});

type Slots = ReturnType<typeof slotsOf>;

describe('Rebasing edits', () => {
  test('gives what merging their outcome with the head gives, and the same conflicts', () => {
    fc.assert(
      fc.property(steps, ({ base, mine, theirs }) => {
        const edits = chain(base, mine);
        const rebased = rebaseEdits(edits, () => theirs);
        const { merged, conflicts } = mergeResource(base, mine.at(-1), theirs);
        expect(rebased.conflicts).toEqual(conflicts);
        expect(encoded(after(rebased.edits, theirs))).toBe(encoded(merged));
        expect(rebased.edits.map(({ id }) => id)).toEqual(edits.map(({ id }) => id));
      }),
      CASES,
    );
  });

  test('leaves edits that are a chain from the head', () => {
    fc.assert(
      fc.property(steps, ({ base, mine, theirs }) => {
        let state = theirs;
        for (const { changes } of rebaseEdits(chain(base, mine), () => theirs).edits) {
          const slots = slotsOf(state);
          for (const { slot, before } of changes) expect(slots.get(slot) ?? NOTHING).toEqual(before);
          state = applyChanges(state, ROOT, changes);
        }
      }),
      CASES,
    );
  });

  test('upon an unchanged head changes nothing, and done again changes nothing more', () => {
    fc.assert(
      fc.property(steps, ({ base, mine, theirs }) => {
        const edits = chain(base, mine);
        expect(rebaseEdits(edits, () => base)).toEqual({ edits, conflicts: [] });
        const once = rebaseEdits(edits, () => theirs);
        expect(rebaseEdits(once.edits, () => theirs)).toEqual({ edits: once.edits, conflicts: [] });
      }),
      CASES,
    );
  });

  test('upon a head that has them already leaves nothing to do', () => {
    fc.assert(
      fc.property(steps, ({ base, mine }) => {
        const { edits, conflicts } = rebaseEdits(chain(base, mine), () => mine.at(-1));
        expect([netChanges(edits), conflicts]).toEqual([[], []]);
      }),
      CASES,
    );
  });

  test('of disjoint proposals gives the same in either order', () => {
    let disjoint = 0;
    fc.assert(
      fc.property(threeSides, ({ base, mine, theirs }) => {
        if (base && (!mine || !theirs)) return;
        const [one, other] = [chain(base, [mine]), chain(base, [theirs])];
        const set = new Set(netChanges(one).map(({ slot }) => slot));
        if (netChanges(other).some(({ slot }) => set.has(slot))) return;
        disjoint += 1;
        const ends = [
          [one, other],
          [other, one],
        ].map(([first, second]) => {
          const head = after(first as Edit[], base);
          const { edits, conflicts } = rebaseEdits(second as Edit[], () => head);
          expect(conflicts).toEqual([]);
          return encoded(after(edits, head));
        });
        expect(ends[0]).toBe(ends[1]);
      }),
      { numRuns: 6000 },
    );
    expect(disjoint).toBeGreaterThan(2000);
  });

  test('keeps a slot as the head has it where the proposal set it and set it back', () => {
    const [a, b] = ['"a"@nl', '"b"@nl'].map((object) =>
      applyChanges(undefined, ROOT, [
        { iri: ROOT, slot: `${SKOS.definition}@nl`, before: NOTHING, after: { terms: [object] } },
      ]),
    );
    const { edits, conflicts } = rebaseEdits(chain(a, [b, a]), () => b);
    expect([edits.map(({ changes }) => changes), conflicts]).toEqual([[[], []], []]);
  });
});

describe('Settling a conflict', () => {
  test('as mine, theirs or another value gives just that, and leaves no conflict', () => {
    fc.assert(
      fc.property(
        steps,
        resource,
        fc.constantFrom('mine', 'theirs', 'other'),
        ({ base, mine, theirs }, third, choice) => {
          const { edits, conflicts } = rebaseEdits(chain(base, mine), () => theirs);
          const before = slotsOf(after(edits, theirs));
          const thirds = slotsOf(third);
          for (const conflict of conflicts) {
            const value = thirds.get(conflict.slot);
            const change = resolveConflict(conflict, choice, value);
            const expected = { mine: conflict.mine, theirs: conflict.theirs, other: value ?? NOTHING }[
              choice as 'mine'
            ];
            const settled = change ? [...edits, editOf([change], 'settled')] : edits;
            const now = slotsOf(after(settled, theirs));
            expect(now.get(conflict.slot) ?? NOTHING).toEqual(expected);
            for (const slot of new Set([...now.keys(), ...before.keys()]))
              if (slot !== conflict.slot) expect(now.get(slot)).toEqual(before.get(slot));
            expect(rebaseEdits(settled, () => theirs).conflicts).toEqual([]);
          }
        },
      ),
      CASES,
    );
  });
});

describe('The net of edits', () => {
  test('makes of the head what the edits make of it, one by one', () => {
    fc.assert(
      fc.property(steps, ({ base, mine }) => {
        expect(encoded(after(chain(base, mine), base))).toBe(encoded(mine.at(-1)));
      }),
      CASES,
    );
  });

  test('is the same whatever steps lead there, and other where the outcome is', () => {
    fc.assert(
      fc.property(steps, ({ base, mine, theirs }) => {
        const [text, direct] = [chain(base, mine), chain(base, [mine.at(-1)])].map(canonicalEdits);
        expect(text).toBe(direct);
        expect(canonicalEdits(chain(base, [theirs])) === text).toBe(encoded(theirs) === encoded(mine.at(-1)));
      }),
      CASES,
    );
  });

  test('does not depend on who, when, nor on the order of keys in what is nested', () => {
    const value = (keys: string[]) => ({
      terms: ['_:b'],
      nested: { '_:b': Object.fromEntries(keys.map((key) => [key, ['"x"']])) },
    });
    const [one, other] = [
      ['urn:p', 'urn:q'],
      ['urn:q', 'urn:p'],
    ].map((keys) =>
      editOf([{ iri: ROOT, slot: 'urn:s', before: NOTHING, after: value(keys) }], keys.join()),
    ) as [Edit, Edit];
    expect(canonicalEdits([{ ...one, by: 'bob', at: '2027-01-01T00:00:00Z' }])).toBe(canonicalEdits([other]));
    expect(sameValue(one.changes[0]!.after, other.changes[0]!.after)).toBe(true);
  });
});
