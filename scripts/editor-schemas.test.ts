import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { getLanguageService, type Diagnostic, TextDocument } from 'vscode-json-languageservice';
import { FORMULAIRE_IDS } from '../src/domain/formulaires.ts';
import { SOURCES } from '../src/domain/sources.ts';
import { writeSchemas } from './editor-schemas.ts';

/** The schemas as the editor of Microsoft reads them: what it underlines, completes and says. */

const FILES = writeSchemas();
const EXEMPLES = new URL('../schemas/exemples/', import.meta.url);

function open(form: string, text: string, folder = 'schemas/v1') {
  const service = getLanguageService({
    schemaRequestService: (uri) =>
      Promise.resolve(FILES[uri.replace('https://site.invalid/', '')] ?? ''),
  });
  const url = `https://site.invalid/${folder}/${form}.json`;
  service.configure({ validate: true, schemas: [{ uri: url, fileMatch: ['*.json'] }] });
  const document = TextDocument.create('file:///demandes.json', 'json', 1, text);
  return { service, document, json: service.parseJSONDocument(document) };
}

async function diagnose(
  form: string,
  text: string,
  folder?: string,
): Promise<readonly Diagnostic[]> {
  const { service, document, json } = open(form, text, folder);
  return service.doValidation(document, json);
}

const PUBLIES = readdirSync(EXEMPLES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, name.split('.').slice(0, 2).join('.')] as const);

const RIS = 'img-ris-va2.solde';
const ris = () => readFileSync(new URL(`${RIS}.json`, EXEMPLES), 'utf8');

it('il y en a un par formulaire, en deux dialectes', () => {
  expect(Object.keys(FILES).sort()).toEqual(
    FORMULAIRE_IDS.flatMap((id) => [
      `schemas/v1/${id}.json`,
      `schemas/v1/draft-07/${id}.json`,
    ]).sort(),
  );
});

it.each(Object.entries(FILES))('%s se suffit et se compile', (name, text) => {
  expect(text).not.toContain('$ref');
  expect(text).not.toContain('"x-');
  const schema = JSON.parse(text);
  expect(name.endsWith(`/${schema.$id}`)).toBe(true);
  const options = { strict: false, validateSchema: true, logger: false } as const;
  const ajv = name.includes('draft-07') ? new Ajv(options) : new Ajv2020(options);
  const validate = ajv.compile(schema);
  for (const [exemple, form] of PUBLIES) {
    if (`${form}.json` !== schema.$id) continue;
    expect(validate(JSON.parse(readFileSync(new URL(exemple, EXEMPLES), 'utf8')))).toBe(true);
  }
});

describe('dans un éditeur', () => {
  for (const folder of ['schemas/v1', 'schemas/v1/draft-07']) {
    it.each(PUBLIES)(`l’exemple publié %s n’a rien à redire (${folder})`, async (name, form) => {
      const text = readFileSync(new URL(name, EXEMPLES), 'utf8');
      expect(await diagnose(form, text, folder)).toEqual([]);
    });
  }

  it('« 1.0 » reste un entier, comme dans les exemples du portail', async () => {
    expect(await diagnose(RIS, ris().replace(/"numLigne": 1\b/, '"numLigne": 1.0'))).toEqual([]);
  });

  it.each([
    ['une date ISO', '"01/02/2026"', '"2026-02-01"', /JJ\/MM\/AAAA/],
    ['une balise inconnue', '"facture":', '"Facture":', /Facture|facture/],
    ['un nombre entre guillemets', '1000.01', '"1000.01"', /number/i],
  ])('%s est soulignée, avec nos mots quand il en faut', async (_, juste, faux, dit) => {
    const avant = ris();
    const apres = avant.replace(juste, faux);
    expect(apres).not.toBe(avant);
    const messages = (await diagnose(RIS, apres)).map(({ message }) => message);
    expect(messages.join('\n')).toMatch(dit);
  });

  it('ce qui est présumé ne souligne rien', async () => {
    const presume = JSON.stringify({
      numeroAns: 'BIO000001',
      siret: '13000637200010',
      impId: null,
      lignesImport: [{ numLigne: 1, inconnue: true }],
    });
    expect(await diagnose('bio-loinc.solde', presume)).toEqual([]);
  });

  it('les balises se complètent, avec leur aide et leur source', async () => {
    const text = ris();
    const { service, document, json } = open(RIS, text);
    const offset = text.indexOf('"dateEditionFacture"') + 3;
    const hover = await service.doHover(document, document.positionAt(offset), json);
    expect(JSON.stringify(hover)).toContain(SOURCES['guide-solde-imagerie'].titre.slice(0, 30));
    const vide = text.replace(/"facture": \{[^}]*\}/, '"facture": {  }');
    const ouvert = open(RIS, vide);
    const place = vide.indexOf('"facture": {') + '"facture": { '.length;
    const offres = await ouvert.service.doComplete(
      ouvert.document,
      ouvert.document.positionAt(place),
      ouvert.json,
    );
    expect(offres?.items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['dateEditionFacture', 'montantPrestationPrincipaleSegurHTFacture']),
    );
  });

  // Where nothing is known there is nothing to complete: no tag is invented.
  it.each(['schemas/v1', 'schemas/v1/draft-07'])(
    'd’un bloc dont rien n’est publié, le dit au lieu d’une aide vide (%s)',
    async (folder) => {
      const text = '{ "lignesImport": [ { "uneBalise": 1,  } ],  }';
      const { service, document, json } = open('autre.avance', text, folder);
      const at = (offset: number) => document.positionAt(offset);
      const hover = await service.doHover(document, at(text.indexOf('uneBalise')), json);
      expect(JSON.stringify(hover)).toMatch(
        /Rien n’est connu de cette balise.*Aucune source ne décrit ce formulaire/,
      );
      const labels = async (offset: number) =>
        (await service.doComplete(document, at(offset), json))?.items.map(({ label }) => label);
      expect(await labels(text.indexOf('  }') + 1)).toEqual([]);
      expect(await labels(text.lastIndexOf('  }') + 1)).toEqual(
        expect.arrayContaining(['numeroAns', 'siret']),
      );
    },
  );
});
