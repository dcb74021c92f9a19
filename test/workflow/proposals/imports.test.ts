import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { valueOrThrow } from '../../../src/domain/refusal.ts';
import { importDocument } from '../../../src/workflow/import-document.ts';
import { draftRelease } from '../../../src/workflow/releases/draft-release.ts';
import { publishRelease } from '../../../src/workflow/releases/publish.ts';
import { DATABASES, type TestDatabase } from '../../support/databases.ts';
import { THEMA } from '../../support/editors.ts';
import { an, code, definition, stien, Table } from '../../support/proposing.ts';
import { importTurtle, turtle } from '../../support/vocabularies.ts';

const META = 'http://example.org/meta';

describe('An import, where people review', () => {
  let database: TestDatabase;
  let table: Table;

  beforeEach(async () => {
    database = await DATABASES[0][1]();
    table = new Table(database);
    await importTurtle(database.store, 'thema', THEMA, { release: '1.0.0' });
  });
  afterEach(() => database.close());

  const imported = async (text: string, more: { unreviewed?: boolean; release?: string } = {}) =>
    importDocument(database.store, {
      vocabulary: 'thema',
      document: await turtle(text),
      actor: 'cli:beheer',
      message: 'thema.ttl',
      now: table.now(),
      ...more,
    });
  const statusOf = async (id: string) => (await database.store.reader.record('proposal', id))?.status;

  test('is refused unless it is said to go unreviewed', async () => {
    await table.submitted(an, definition(META, 'Van An.'));
    expect(code(await imported(`${THEMA} ex:nieuw a skos:Concept .`))).toBe('REVIEW_NEEDED');
    expect(code(await imported(`${THEMA} ex:nieuw a skos:Concept .`, { unreviewed: true }))).toBe('ok');
  });

  test('that overwrites what was accepted does not pass it off as released, and the notes say so', async () => {
    const held = await table.accepted(await table.approved(an, definition(META, 'Van An.')));
    valueOrThrow(await imported(THEMA, { unreviewed: true }));
    const { store, heads } = table.desk;
    await table.accepted(await table.approved(an, definition('http://example.org/open', 'Nog van An.')));
    const draft = valueOrThrow(
      await draftRelease({ reader: store.reader, heads }, { vocabulary: 'thema', revision: 4 }),
    );
    expect(draft.overwritten.map(({ proposal }) => proposal.id)).toEqual([held.proposal.id]);
    expect(draft.unreviewed.map(({ number }) => number)).toEqual([3]);
    const input = { vocabulary: 'thema', seen: 4 };
    const release = valueOrThrow(await publishRelease(table.desk, table.by(stien), input));
    expect(release.notes).toContain('Ingevoerd zonder beoordeling: revisie 3, thema.ttl.');
    expect(release.notes).toContain(`Aanvaard maar daarna overschreven: Beter (${held.proposal.id}).`);
    expect(await statusOf(held.proposal.id)).toBe('accepted');
  });

  test('that is released takes up what was accepted and is still in it', async () => {
    const held = await table.accepted(await table.approved(an, definition(META, 'Van An.')));
    const text = THEMA.replace('Gegevens over gegevens.', 'Van An.').replace('Vrije', 'Open');
    valueOrThrow(await imported(text, { unreviewed: true, release: '1.1.0' }));
    expect(await statusOf(held.proposal.id)).toBe('released');
  });
});
