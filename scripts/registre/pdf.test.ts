import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { jsPDF, type jsPDFOptions } from 'jspdf';
import { PDFBool, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import PdfKit from 'pdfkit';
import pdfmake, { type Demande } from 'pdfmake';
import { describe, expect, it, vi } from 'vitest';
import { describeContent } from '../../src/validation/zip/content.ts';
import { recognizeType } from '../../src/validation/zip/signature.ts';
import { isPresent } from './zip-machine.ts';

/** Three pages by every emitter: counted, and nothing false said. */

const PAGES = 3;

async function byPdfLib(useObjectStreams: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 1; page <= PAGES; page++) document.addPage().drawText(`Facture n° ${page}`);
  return document.save({ useObjectStreams });
}

/** What an « update » gives: a document read, then saved with one page less. */
async function byPdfLibAgain(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await byPdfLib(true));
  document.addPage();
  document.removePage(0);
  return document.save();
}

function byPdfKit(options: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  const document = new PdfKit(options);
  for (let page = 1; page <= PAGES; page++) {
    if (page > 1) document.addPage();
    document.text(`Facture n° ${page}, réglée`);
  }
  document.end();
  return buffer(document);
}

function byJsPdf(options: jsPDFOptions): Uint8Array {
  const document = new jsPDF(options);
  for (let page = 1; page <= PAGES; page++) {
    if (page > 1) document.addPage();
    document.text(`Facture n° ${page}, réglée`, 20, 20);
  }
  return new Uint8Array(document.output('arraybuffer'));
}

const FACE = 'Helvetica';
pdfmake.setFonts({ [FACE]: { normal: FACE } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);

/** A writer on top of a pdfkit of its own. */
function byPdfMake(options: Partial<Demande>): Promise<Uint8Array> {
  const content = Array.from({ length: PAGES }, (_, page) => ({
    text: `Facture n° ${page + 1}, réglée`,
    ...(page > 0 && { pageBreak: 'before' as const }),
  }));
  return pdfmake.createPdf({ content, defaultStyle: { font: FACE }, ...options }).getBuffer();
}

async function judge(octets: Uint8Array) {
  const own = new Uint8Array(octets);
  expect(recognizeType(own)).toBe('pdf');
  return describeContent(own, 'pdf');
}

const EMETTEURS: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'pdf-lib 1.17.1, objets groupés': () => byPdfLib(true),
  'pdf-lib 1.17.1, objets à part': () => byPdfLib(false),
  'pdf-lib 1.17.1, relu, une page ajoutée, une retirée': byPdfLibAgain,
  'pdfkit 0.20.2': () => byPdfKit({}),
  'pdfkit 0.20.2, PDF 1.7, sans compression': () =>
    byPdfKit({ pdfVersion: '1.7', compress: false }),
  'pdfkit 0.20.2, pages gardées en mémoire': () => byPdfKit({ bufferPages: true }),
  'jsPDF 4.2.1': () => byJsPdf({}),
  'jsPDF 4.2.1, compressé': () => byJsPdf({ compress: true }),
  'pdfmake 0.3.11': () => byPdfMake({}),
  'pdfmake 0.3.11, sans compression': () => byPdfMake({ compress: false }),
  'pdfmake 0.3.11, balisé, PDF/A-3': () =>
    byPdfMake({ version: '1.7', subset: 'PDF/A-3a', tagged: true }),
  'pdfmake 0.3.11, restrictions seules': () => byPdfMake({ ownerPassword: 'secret' }),
};

describe('un PDF de npm a ses pages comptées, et rien de faux n’en est dit', () => {
  it.each(Object.entries(EMETTEURS))('%s', async (_, write) => {
    expect(await judge(await write())).toMatchObject({ defaut: null, pages: PAGES });
  });
});

describe('un PDF protégé', () => {
  it.each([
    ['pdfkit 0.20.2', () => byPdfKit({ userPassword: 'secret', pdfVersion: '1.7' })],
    ['jsPDF 4.2.1', () => byJsPdf({ encryption: { userPassword: 'secret' } })],
    ['pdfmake 0.3.11', () => byPdfMake({ userPassword: 'secret' })],
  ])('par un mot de passe (%s) est dit protégé', async (_, write) => {
    expect((await judge(await write())).defaut).toMatch(/mot de passe/);
  });
});

/** Two PDFs attached to a cover page; `enPortfolio`: shown in its place, where a reader can. */
async function byPdfLibJoints(useObjectStreams: boolean, enPortfolio: boolean) {
  const document = await PDFDocument.create();
  document.addPage().drawText('Garde');
  for (const nom of ['VA.pdf', 'facture.pdf']) {
    await document.attach(await byPdfLib(false), nom, { mimeType: 'application/pdf' });
  }
  // What is attached is written at the end.
  const relu = await PDFDocument.load(await document.save());
  if (enPortfolio) {
    relu.catalog.set(PDFName.of('Collection'), relu.context.obj({ Type: 'Collection', View: 'D' }));
  }
  return relu.save({ useObjectStreams });
}

/** « Please wait… », and the form that a few readers draw in its place; `champs`: that all of them show. */
async function byPdfLibXfa(useObjectStreams: boolean, champs: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  page.drawText('Please wait...');
  if (champs) document.getForm().createTextField('numero').addToPage(page);
  else document.catalog.set(PDFName.of('NeedsRendering'), PDFBool.True);
  const paquet = document.context.register(document.context.flateStream('<xdp:xdp/>'));
  const xfa = document.context.obj([PDFString.of('template'), paquet]);
  document.catalog.getOrCreateAcroForm().dict.set(PDFName.of('XFA'), xfa);
  return document.save({ useObjectStreams, updateFieldAppearances: false });
}

/** The form asked for, which takes what pdf-lib cannot read away. */
async function byPdfLibSansXfa(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await byPdfLibXfa(false, false));
  // It says so.
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  document.getForm();
  warn.mockRestore();
  return document.save();
}

describe.each([true, false])('pdf-lib 1.17.1, objets groupés : %s', (groupes) => {
  it.each([
    ['des fichiers joints', () => byPdfLibJoints(groupes, false), null],
    ['un portfolio', () => byPdfLibJoints(groupes, true), /portfolio/],
    ['un formulaire XFA', () => byPdfLibXfa(groupes, false), /XFA.*Veuillez patienter/],
    ['un XFA doublé de champs', () => byPdfLibXfa(groupes, true), null],
    ['getForm() sur un XFA', byPdfLibSansXfa, /a retiré le contenu/],
  ])('%s', async (_, write, dit) => {
    const { pages, defaut } = await judge(await write());
    expect(pages).toBe(1);
    if (dit === null) expect(defaut).toBeNull();
    else expect(defaut).toMatch(dit);
  });
});

const QPDF: Readonly<Record<string, readonly string[]>> = {
  'qpdf --linearize': ['--linearize'],
  'qpdf --object-streams=generate': ['--object-streams=generate'],
  'qpdf --qdf': ['--qdf'],
  'qpdf --object-streams=disable --compress-streams=n': [
    '--object-streams=disable',
    '--compress-streams=n',
  ],
};

describe('un PDF repris par un programme de la machine garde ses pages', () => {
  const present = isPresent(['qpdf', '--version']);
  for (const [titre, options] of Object.entries(QPDF)) {
    it.skipIf(!present)(present ? titre : `${titre} : absent de cette machine`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'registre-'));
      try {
        writeFileSync(join(folder, 'a.pdf'), await byPdfKit({}));
        execFileSync('qpdf', [...options, 'a.pdf', 'b.pdf'], { cwd: folder });
        const repris = await judge(readFileSync(join(folder, 'b.pdf')));
        expect(repris).toMatchObject({ defaut: null, pages: PAGES });
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
