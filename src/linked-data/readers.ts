/** Anyone may read from any page, without credentials (CORS protocol, Fetch §3.3), these headers included. */
export const FOR_READERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': [
    'Link, ETag, Last-Modified, Content-Location, Location, Memento-Datetime, Vary, Allow',
    'Accept-Ranges, Content-Range, Content-Disposition, Content-Digest, Repr-Digest, Release-Digest',
  ].join(', '),
} as const;
