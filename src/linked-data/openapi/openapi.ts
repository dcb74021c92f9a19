/** As much of OpenAPI 3.1 as is said here. */
export interface OpenApi {
  readonly openapi: '3.1.1';
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    readonly license: { readonly name: string; readonly identifier: string };
  };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: Tag; readonly description: string }[];
  readonly paths: Paths;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export type Tag = 'documents' | 'exports' | 'feeds' | 'catalogue' | 'graphql' | 'pages' | 'operation';

export type Paths = Readonly<Record<`/${string}`, PathItem>>;

export interface PathItem {
  readonly get: Operation;
  readonly post?: Operation;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly [Tag];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  readonly responses: Responses;
}

/** Its example is one of the seed vocabulary: a request made of a path's examples is answered. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description: string;
  readonly required?: true;
  readonly schema: Schema;
  readonly example?: string | number;
}

/** JSON Schema 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

export type Content = Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>;

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly description?: string; readonly schema: Schema }>>;
  readonly content?: Content;
}

export type Responses = Readonly<Record<string, Response>>;
