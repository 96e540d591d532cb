import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { AUCUN_CHOIX } from '#domain/report.ts';
import { FORMAT_CONTROLS } from '#controls/format/list.ts';
import { listExemples, parseDocument, texteExemple } from '#test-support/exemples.ts';
import { checkDocument } from '#test-support/test-format-control.ts';
import { checkEnveloppe } from './check-format.ts';
import { recognizeFormulaire } from './recognize.ts';

/** Adding a file to `schemas/exemples/` is adding a test. Syntax and values are tested with the whole pipeline. */
const SCHEMA_CONTROLS = new Set(
  FORMAT_CONTROLS.filter(({ niveau }) => niveau === 'schema').map(({ id }) => id),
);

describe.each(FORMULAIRE_IDS)('les exemples de %s', (formulaire) => {
  it.each(listExemples(`${formulaire}/valides`))('%s est reconnu et bien formé', (fichier) => {
    const { reconnaissance, constats } = checkFile(fichier);
    expect(reconnaissance.id).toBe(formulaire);
    expect(constats).toEqual([]);
  });

  const illFormed = listExemples(`${formulaire}/invalides`).filter(
    (fichier) => readAttendus(fichier).verdict !== 'illisible',
  );
  it.each(illFormed)('%s reçoit les constats de format annoncés', (fichier) => {
    const attendus = readAttendus(fichier).constats.filter((attendu) =>
      SCHEMA_CONTROLS.has(attendu.split(' ')[0] ?? ''),
    );
    expect(checkFile(fichier).constats.sort()).toEqual(attendus.sort());
  });
});

/** Blocking findings as « controle chemin numLigne ». */
function checkFile(fichier: string) {
  const document = parseDocument(texteExemple(fichier));
  const { reconnaissance, constats } = recognizeFormulaire(document, AUCUN_CHOIX);
  const format = reconnaissance.id
    ? checkDocument(document, reconnaissance.id)
    : checkEnveloppe(document, null);
  const blocking = [...constats, ...format].filter(({ severite }) => severite === undefined);
  return {
    reconnaissance,
    constats: blocking.map(({ controle, chemin, numLigne }) => sum(controle, chemin, numLigne)),
  };
}

function readAttendus(fichier: string) {
  const { verdict, constats } = parseDocument(
    texteExemple(fichier.replace('.json', '.constats.json')),
  );
  if (!Array.isArray(constats) || constats.length === 0) throw new Error(`${fichier}: no findings`);
  return {
    verdict,
    constats: constats.map((constat) => {
      if (typeof constat !== 'object' || constat === null || Array.isArray(constat)) {
        throw new Error(`${fichier}: not a finding`);
      }
      return sum(constat['controle'], constat['chemin'], constat['numLigne']);
    }),
  };
}

function sum(controle: unknown, chemin: unknown, numLigne: unknown): string {
  return `${String(controle)} ${String(chemin)} ${String(numLigne)}`;
}
