/** What the register calls of packages that bring no types. */
declare module 'archiver' {
  import type { Readable } from 'node:stream';
  export class ZipArchive extends Readable {
    constructor(options: { readonly store: boolean });
    append(source: Buffer, entry: { readonly name: string; readonly date: Date }): this;
    finalize(): Promise<void>;
  }
}

declare module 'yazl' {
  import type { Readable } from 'node:stream';
  interface Options {
    readonly compress?: boolean;
    readonly forceZip64Format?: boolean;
  }
  interface ZipFile {
    readonly outputStream: Readable;
    addBuffer(octets: Buffer, name: string, options: Options): void;
    addReadStream(stream: Readable, name: string, options: Options): void;
    end(): void;
  }
  const yazl: { readonly ZipFile: new () => ZipFile };
  export default yazl;
}

declare module 'minizip-asm.js' {
  export default class Minizip {
    append(name: string, octets: Buffer): void;
    zip(): Uint8Array;
  }
}

declare module 'pdfkit' {
  import type { Readable } from 'node:stream';
  export default class PDFDocument extends Readable {
    constructor(options: Readonly<Record<string, unknown>>);
    text(text: string): this;
    addPage(): this;
    end(): void;
  }
}

declare module 'pdfmake' {
  export interface Demande {
    readonly content: readonly { readonly text: string; readonly pageBreak?: 'before' }[];
    readonly defaultStyle: { readonly font: string };
    readonly compress: boolean;
    readonly version: string;
    readonly subset: string;
    readonly tagged: boolean;
    readonly userPassword: string;
    readonly ownerPassword: string;
  }
  interface PdfMake {
    setFonts(fonts: Readonly<Record<string, { readonly normal: string }>>): void;
    setUrlAccessPolicy(allow: () => boolean): void;
    setLocalAccessPolicy(allow: () => boolean): void;
    createPdf(document: Partial<Demande>): { getBuffer(): Promise<Uint8Array> };
  }
  const pdfmake: PdfMake;
  export default pdfmake;
}

declare module 'json-bigint' {
  const JSONbig: { parse(text: string): unknown; stringify(value: unknown): string };
  export default JSONbig;
}
