import { describe, expect, it } from 'vitest';
import {
  decideAndPay,
  importAvances,
  poseAvance,
  SIRET,
  uneDemande,
  unPortail,
} from '#test-support/portail.ts';
import { listDemandes } from '../demandes/demandes.ts';
import { HABILLAGES } from '../habillage/habillages.ts';
import { listImports } from '../imports/imports.ts';
import { writeDemandesCsv, writeImportsCsv } from './csv.ts';

const COLONNES = HABILLAGES['2026'].demandes;
const NUMERO = 'FINIMG013594';

describe('writeDemandesCsv', () => {
  it('écrit les neuf colonnes de la liste, le montant avec une virgule, puis les nôtres', () => {
    const [entete = '', ligne] = writeDemandesCsv(lister('00001'), COLONNES).split('\r\n');
    expect(entete.split(';').slice(8, 10)).toEqual(['Montant Ségur Déclaré', 'N° ASP']);
    expect(ligne).toContain(';1000,01;FINIMG013594;');
  });
  it('donne bénéficiaires, dates, paiement et pièces', () => {
    const portail = unPortail();
    poseEnCours(portail);
    portail.maintenant = '2022-04-02T10:00';
    decideAndPay(portail, NUMERO);
    const [entete = '', ligne = ''] = writeDemandesCsv(
      listDemandes(portail.etat, SIRET),
      COLONNES,
    ).split('\r\n');
    const lue = new Map(entete.split(';').map((titre, rang) => [titre, ligne.split(';')[rang]]));
    expect(Object.fromEntries(lue)).toMatchObject({
      'SIREN des bénéficiaires': '"=""430000001"""',
      'FINESS des bénéficiaires': '"=""020000001"""',
      'Date de la décision': '02/04/2022',
      'Montant décidé': '360,00',
      'Date du paiement': '02/04/2022',
      Pièces: 'FACTURE : facture-1.pdf',
    });
  });
  it('garde les zéros de tête qu’un tableur retirerait', () => {
    expect(writeDemandesCsv(lister('00034'), COLONNES)).toContain(';"=""00034""";');
  });
  it('neutralise une formule venue du fichier', () => {
    expect(writeDemandesCsv(lister('=1+1'), COLONNES)).toContain(`"'=1+1"`);
  });
});

describe('writeImportsCsv', () => {
  it('dit les lignes et l’état de chaque import', () => {
    const portail = unPortail();
    portail.maintenant = '2022-10-03T10:00';
    importAvances(portail, 2);
    const csv = writeImportsCsv(listImports(portail.etat, SIRET));
    expect(csv).toContain(
      '9001;03/10/2022;mlp525off1;Avance;demandes.json;2;2;0;Non complété;10/10/2022',
    );
  });
});

function lister(numeroEditeur: string) {
  const portail = unPortail();
  poseAvance(portail, NUMERO, { demande: uneDemande({ numeroEditeur }) });
  return listDemandes(portail.etat, SIRET);
}

function poseEnCours(portail: ReturnType<typeof unPortail>) {
  const demande = uneDemande({ montantHT: 100_000 });
  poseAvance(portail, NUMERO, { demande, statut: 'en-cours', paiement: 'aucun' });
}
