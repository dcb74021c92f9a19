/** rdf-canonize has no types of its own; this is what is used of it. */
declare module 'rdf-canonize' {
  namespace canonize {
    interface Term {
      termType: string;
      value: string;
      language?: string;
      datatype?: { termType: string; value: string };
    }
    interface MessageDigest {
      update(text: string): void;
      digest(): string;
    }
    interface Options {
      algorithm: 'RDFC-1.0';
      canonicalIdMap?: Map<string, string>;
      maxDeepIterations?: number;
      maxWorkFactor?: number;
      createMessageDigest?: () => MessageDigest;
    }
  }
  const canonize: {
    canonize(
      dataset: Record<'subject' | 'predicate' | 'object' | 'graph', canonize.Term>[],
      options: canonize.Options,
    ): Promise<string>;
  };
  export default canonize;
}
