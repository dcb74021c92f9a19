// Replicates an LDES with the `ldes-client` package, as its users do: node replicate.mjs URL STATE-FOLDER MODE
// Prints a line of JSON for each member. In a process of its own: the client keeps timers and a native database.
import { replicateLDES } from 'ldes-client';

const [url, statePath, mode = 'none'] = process.argv.slice(2);
const term = ({ termType, value, language, datatype }) =>
  termType === 'Literal' ? { termType, value, language, datatype: datatype.value } : { termType, value };
const client = replicateLDES({ url, statePath, polling: false }, mode);
client.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
const reader = client.stream({ highWaterMark: 10 }).getReader();
for (let next = await reader.read(); !next.done; next = await reader.read()) {
  const { id, quads, timestamp, isVersionOf } = next.value;
  const lines = quads.map(({ subject, predicate, object, graph }) =>
    [subject, predicate, object, graph].map(term),
  );
  process.stdout.write(`${JSON.stringify({ id: id.value, timestamp, isVersionOf, quads: lines })}\n`);
}
