import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS, FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import { AUCUN_CHOIX } from '#domain/report.ts';
import { FORMAT_CONTROLS } from '#controls/format/list.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import {
  listExemples,
  parseDocument,
  texteExemple,
  type Document,
  type Valeur,
} from '#test-support/exemples.ts';
import { checkDocument } from '#test-support/test-format-control.ts';
import { checkEnveloppe } from './check-format.ts';
import { recognizeFormulaire } from './recognize.ts';

/** Adding a file to `schemas/exemples/` is adding a test. Syntax and values are tested with the whole pipeline. */
const SCHEMA_CONTROLS = new Set(
  FORMAT_CONTROLS.filter(({ niveau }) => niveau === 'schema').map(({ id }) => id),
);

describe.each(FORMULAIRE_IDS)('les exemples de %s', (formulaire) => {
  it.each(listExemples(`${formulaire}/valides`))('%s est bien formé', (fichier) => {
    expect(checkFile(fichier, formulaire)).toEqual({ bloquants: [], autres: [] });
  });

  if (isPublie(formulaire)) {
    it.each(listExemples(`${formulaire}/valides`))('%s est reconnu', (fichier) => {
      const document = parseDocument(texteExemple(fichier));
      expect(recognizeFormulaire(document, AUCUN_CHOIX).reconnaissance.id).toBe(formulaire);
    });
  }

  const illFormed = listExemples(`${formulaire}/invalides`).filter(
    (fichier) => readAttendus(fichier).verdict !== 'illisible',
  );
  it.each(illFormed)('%s reçoit les constats de format annoncés', (fichier) => {
    const { constats, informatifs } = readAttendus(fichier);
    const bloquants = constats.filter((attendu) =>
      SCHEMA_CONTROLS.has(attendu.split(' ')[0] ?? ''),
    );
    expect(checkFile(fichier, formulaire)).toEqual({
      bloquants: bloquants.sort(),
      autres: informatifs.sort(),
    });
  });
});

/** Findings as « controle chemin numLigne »: those of the control's own severity, which blocks, and the lowered ones. */
function checkFile(fichier: string, formulaire: FormulaireId) {
  const document = parseDocument(texteExemple(fichier));
  const constats = isPublie(formulaire)
    ? checkRecognized(document)
    : checkDocument(document, formulaire);
  const sumUp = (keep: (constat: RawFinding) => boolean) =>
    constats
      .filter(keep)
      .map(({ controle, chemin, numLigne }) => sum(controle, chemin, numLigne))
      .sort();
  return {
    bloquants: sumUp(({ severite }) => severite === undefined),
    autres: sumUp(({ severite }) => severite !== undefined),
  };
}

/** Content alone tells the published forms apart; the others resemble them. */
function isPublie(formulaire: FormulaireId): boolean {
  return FORMULAIRES[formulaire].certitude === 'publie';
}

function checkRecognized(document: Document): readonly RawFinding[] {
  const { reconnaissance, constats } = recognizeFormulaire(document, AUCUN_CHOIX);
  const format = reconnaissance.id
    ? checkDocument(document, reconnaissance.id)
    : checkEnveloppe(document, null);
  return [...constats, ...format];
}

function readAttendus(fichier: string) {
  const attendus = parseDocument(texteExemple(fichier.replace('.json', '.constats.json')));
  const constats = readList(attendus['constats']);
  if (constats.length === 0) throw new Error(`${fichier}: no findings`);
  return {
    verdict: attendus['verdict'],
    constats,
    informatifs: readList(attendus['informatifs'] ?? []),
  };
}

function readList(liste: Valeur | undefined): string[] {
  if (!Array.isArray(liste)) throw new Error('Not a list of findings');
  return liste.map((constat) => {
    if (typeof constat !== 'object' || constat === null || Array.isArray(constat)) {
      throw new Error('Not a finding');
    }
    return sum(constat['controle'], constat['chemin'], constat['numLigne']);
  });
}

function sum(controle: unknown, chemin: unknown, numLigne: unknown): string {
  return `${String(controle)} ${String(chemin)} ${String(numLigne)}`;
}
