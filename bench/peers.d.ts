/**
 * What we call of packages that only `npm run bench` installs, so that types are checked without them; and of files
 * that TypeScript does not read.
 */
declare module '@cfworker/json-schema' {
  export class Validator {
    constructor(schema: object, draft: '2020-12', shortCircuit: boolean);
    validate(value: unknown): { errors: readonly { instanceLocation: string }[] };
  }
}

declare module '@humanwhocodes/momoa' {
  interface Located {
    readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  }
  export type Node =
    | (Located & { readonly type: 'Array'; readonly elements: readonly { readonly value: Node }[] })
    | (Located & { readonly type: 'Object'; readonly members: readonly Member[] })
    | (Located & { readonly type: 'String' | 'Number' | 'Boolean' | 'Null' });
  interface Member {
    readonly name: { readonly value?: string };
    readonly value: Node;
  }
  export function parse(text: string, options: { mode: 'json' }): { readonly body: Node };
}

declare module 'json-source-map' {
  interface Place {
    readonly line: number;
    readonly column: number;
  }
  const sourceMap: {
    parse(text: string): { pointers: Readonly<Record<string, { readonly value: Place }>> };
  };
  export default sourceMap;
}

declare module 'valibot' {
  interface Schema {
    readonly schema: true;
  }
  interface Issue {
    readonly path?: readonly { readonly key: unknown }[];
  }
  type Shape = Readonly<Record<string, Schema>>;
  export function string(): Schema;
  export function number(): Schema;
  export function boolean(): Schema;
  export function unknown(): Schema;
  export function regex(pattern: RegExp): Schema;
  export function integer(): Schema;
  export function minValue(value: number): Schema;
  export function minLength(value: number): Schema;
  export function optional(schema: Schema): Schema;
  export function nullable(schema: Schema): Schema;
  export function array(schema: Schema): Schema;
  export function union(schemas: readonly Schema[]): Schema;
  export function strictObject(shape: Shape): Schema;
  export function pipe(...schemas: readonly Schema[]): Schema;
  export function safeParse(schema: Schema, value: unknown): { issues?: readonly Issue[] };
}

declare module 'zod' {
  interface Schema {
    regex(pattern: RegExp): Schema;
    int(): Schema;
    min(value: number): Schema;
    safeParse(value: unknown): {
      error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
    };
  }
  export const z: {
    string(): Schema;
    number(): Schema;
    boolean(): Schema;
    unknown(): Schema;
    optional(schema: Schema): Schema;
    nullable(schema: Schema): Schema;
    array(schema: Schema): Schema;
    union(schemas: readonly Schema[]): Schema;
    strictObject(shape: Readonly<Record<string, Schema>>): Schema;
  };
}

declare module '@zip.js/zip.js' {
  interface Options {
    readonly useWebWorkers: boolean;
    readonly checkSignature?: boolean;
  }
  interface Entry {
    readonly filename: string;
    readonly uncompressedSize: number;
    readonly getData?: (sink: WritableStream<Uint8Array>, options: Options) => Promise<unknown>;
  }
  export class BlobReader {
    constructor(blob: Blob);
    readonly size: number;
  }
  export class ZipReader {
    constructor(reader: BlobReader, options: Options);
    getEntries(): Promise<readonly Entry[]>;
  }
}

declare module 'jszip' {
  const JSZip: {
    loadAsync(
      file: Blob,
      options?: { readonly checkCRC32: boolean },
    ): Promise<{ readonly files: Readonly<Record<string, unknown>> }>;
  };
  export default JSZip;
}

declare module 'papaparse' {
  const papa: {
    parse(
      text: string,
      options: { readonly delimiter: string },
    ): { readonly data: readonly unknown[] };
  };
  export default papa;
}

declare module 'lighthouse' {
  interface Lhr {
    readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
    /** `score`: from 0 to 1; null when it could not be judged. */
    readonly categories: Readonly<
      Record<string, { readonly title: string; readonly score: number | null }>
    >;
  }
  export default function lighthouse(
    url: string,
    flags: {
      port: number;
      onlyCategories?: readonly string[];
      skipAudits?: readonly string[];
      logLevel: 'error';
    },
    config?: object,
  ): Promise<{ readonly lhr: Lhr } | undefined>;
}

declare module 'lighthouse/core/config/desktop-config.js' {
  const config: object;
  export default config;
}

declare module 'chrome-launcher' {
  export function launch(options: {
    chromePath: string;
    chromeFlags: readonly string[];
    logLevel: 'error';
  }): Promise<{ readonly port: number; kill(): void }>;
}

declare module '*.svelte' {
  import type { Component } from 'svelte';
  const component: Component;
  export default component;
}
