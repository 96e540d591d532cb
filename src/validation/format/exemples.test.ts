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
} from '#test-support/exemples.ts';
import { listInvalides, type ConstatAttendu } from '#test-support/exemples-invalides.ts';
import { checkDocument } from '#test-support/test-format-control.ts';
import { checkEnveloppe } from './check-format.ts';
import { recognizeFormulaire } from './recognize.ts';

/** Adding a file to `schemas/exemples/` is adding a test. Syntax and values are tested with the whole pipeline. */
const SCHEMA_CONTROLS = new Set<string>(
  FORMAT_CONTROLS.filter(({ niveau }) => niveau === 'schema').map(({ id }) => id),
);

describe.each(FORMULAIRE_IDS)('les exemples de %s', (formulaire) => {
  it.each(listExemples(`${formulaire}/valides`))('%s est bien formé', (fichier) => {
    expect(checkTexte(texteExemple(fichier), formulaire)).toEqual({ bloquants: [], autres: [] });
  });

  if (isPublie(formulaire)) {
    it.each(listExemples(`${formulaire}/valides`))('%s est reconnu', (fichier) => {
      const document = parseDocument(texteExemple(fichier));
      expect(recognizeFormulaire(document, AUCUN_CHOIX).reconnaissance.id).toBe(formulaire);
    });
  }

  const illFormed = listInvalides(formulaire).filter(({ verdict }) => verdict !== 'illisible');
  it.each(illFormed)(
    '$nom reçoit les constats de format annoncés',
    ({ contenu, constats, informatifs }) => {
      const texte = new TextDecoder().decode(contenu);
      const bloquants = constats.filter(({ controle }) => SCHEMA_CONTROLS.has(controle));
      expect(checkTexte(texte, formulaire)).toEqual({
        bloquants: bloquants.map(sum).sort(),
        autres: informatifs.map(sum).sort(),
      });
    },
  );
});

/** Findings as « controle chemin numLigne »: those of the control's own severity, which blocks, and the lowered ones. */
function checkTexte(texte: string, formulaire: FormulaireId) {
  const document = parseDocument(texte);
  const constats = isPublie(formulaire)
    ? checkRecognized(document)
    : checkDocument(document, formulaire);
  const sumUp = (keep: (constat: RawFinding) => boolean) => constats.filter(keep).map(sum).sort();
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

function sum({ controle, chemin, numLigne }: ConstatAttendu): string {
  return `${controle} ${chemin} ${numLigne}`;
}
