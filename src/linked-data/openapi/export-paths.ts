import { EXPORT_FORMATS } from '../exports/export-format.ts';
import type { Paths } from './openapi.ts';
import { AT, IF_NONE_MATCH, IF_RANGE, inPath, RANGE, SEED, VERSION } from './parameters.ts';
import { found, refused, types } from './responses.ts';

const EXTENSIONS = EXPORT_FORMATS.map(({ extension }) => extension);
const FILE = inPath('file', `{vocabulary}.{${EXTENSIONS.join('|')}}`, `${SEED}.ttl`);

const CONTENT = types(...EXPORT_FORMATS.map(({ mediaType }) => mediaType));

export const EXPORT_PATHS: Paths = {
  '/export/{file}': {
    get: {
      operationId: 'export',
      summary: 'A whole vocabulary, as released; resumable, brotli or gzip where accepted',
      tags: ['exports'],
      parameters: [FILE, VERSION, AT, RANGE, IF_RANGE, IF_NONE_MATCH],
      responses: {
        ...found('The vocabulary.', CONTENT, {
          refusals: [400, 404, 406, 412],
          headers: {
            'Release-Digest':
              'SHA-256 over the canonical N-Quads of the release (RDFC-1.0), in hexadecimal; not where terms are left out.',
            'Withdrawn-Terms':
              'How many terms of the release are left out because they were withdrawn by law; only where there are.',
            'Content-Digest': 'SHA-256 of the bytes sent (RFC 9530).',
            'Repr-Digest': 'SHA-256 of the whole, also with a part (RFC 9530).',
          },
        }),
        206: { description: 'The bytes asked for.', content: CONTENT },
        ...refused(416),
      },
    },
  },
};
