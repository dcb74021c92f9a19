import type { Reader } from '../../store/reader.ts';
import type { LogRow, LogSubjectRow } from '../../store/tables.ts';

/**
 * Whether inboxes are told what the log says: the rows that subjects are looked up by are those that the entries name.
 * Both are read in the order of the log, an entry at a time.
 */
export async function checkSubjects(reader: Reader): Promise<string[]> {
  const faults: string[] = [];
  const rows = reader.logSubjects();
  let row = await rows.next();
  const upTo = async (sequence: number): Promise<Set<string>> => {
    const found = new Set<string>();
    for (; !row.done && row.value.sequence <= sequence; row = await rows.next())
      if (row.value.sequence === sequence) found.add(row.value.subject);
      else faults.push(stray(row.value));
    return found;
  };
  for await (const entry of reader.log()) {
    const [named, found] = [subjectsOf(entry), await upTo(entry.sequence)];
    if (named.size !== found.size || [...named].some((subject) => !found.has(subject)))
      faults.push(`The subjects of entry ${entry.sequence} are not those that it names.`);
  }
  for (; !row.done; row = await rows.next()) faults.push(stray(row.value));
  return faults;
}

const stray = ({ sequence, subject }: LogSubjectRow): string =>
  `There is a subject ${subject} of entry ${sequence}, which is not there.`;

/** A payload that cannot be read names nothing: the chain has told of it already. */
function subjectsOf({ payload }: LogRow): Set<string> {
  try {
    return new Set((JSON.parse(payload) as { subjects?: string[] }).subjects ?? []);
  } catch {
    return new Set();
  }
}
