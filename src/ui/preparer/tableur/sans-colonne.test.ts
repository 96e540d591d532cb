import { describe, expect, it } from 'vitest';
import type { FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import { colonnesVierges } from '#domain/tableur/vierge.ts';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { rapprocher } from '#domain/tableur/rapprocher.ts';
import { listSansColonne } from './sans-colonne.ts';

const SOLDE = 'img-ris-va2.solde';
const MEDECIN = ['RPPS', 'AM', 'Date facture', 'Montant HT', 'Type prestation', 'Date VA'];
const SCENARIO = ['isConnexionDB', 'isDirectToDMP', 'isConnexionGAM', 'isConnexionTeleradiologie'];

function sans(titres: readonly string[], nommerPieces = true) {
  const feuille: FeuilleLue = {
    ...{ nom: 'f', cachee: false, largeur: titres.length, rangees: [titres] },
    ...{ rangeesCachees: [], colonnesCachees: [], remarques: [] },
  };
  const { correspondance } = rapprocher(feuille, SOLDE, 1);
  const groupes = listSansColonne({ ...correspondance, nommerPieces });
  const balisesOf = (champs: typeof groupes.requis) =>
    champs.map(({ champ }) => champ.balise.split('.').slice(-2).join('.'));
  return { requis: balisesOf(groupes.requis), autres: balisesOf(groupes.autres) };
}

describe('ce qu’aucune colonne ne donne', () => {
  const complet = [
    'N° dossier ASP',
    ...MEDECIN,
    ...SCENARIO,
    'Date réalisation',
    'SIREN',
    'Activité',
  ];

  it('ne demande rien d’un tableau de médecins complet, pièces nommées', () => {
    const { requis, autres } = sans(complet);
    expect(requis).toEqual([]);
    expect(autres).toContain('Etablissements.FINESSGeos');
  });

  it('demande les pièces quand rien ne les nomme', () => {
    expect(sans(complet, false).requis).toContain('piecesJustificatives.nomFichier');
  });

  it.each([
    { titres: ['FINESS', 'RPPS'], autres: [] },
    { titres: ['FINESS'], autres: 'medecinsLiberaux.RPPS' },
    { titres: ['RPPS'], autres: 'Etablissements.nomStructure' },
    { titres: [], autres: [] },
    // Shared by both kinds, it tells neither.
    { titres: ['SIREN'], autres: [] },
  ])('met à part l’autre sorte de bénéficiaire : $titres', ({ titres, autres }) => {
    const trouves = sans(['N° dossier ASP', ...titres]).autres;
    if (typeof autres === 'string') expect(trouves).toContain(autres);
    else expect(trouves).toEqual(autres);
  });

  it('demande ce qui manque du bénéficiaire décrit', () => {
    expect(sans(['N° dossier ASP', 'RPPS']).requis).toContain('medecinsLiberaux.AM');
  });

  it.each(FORMULAIRE_IDS)('n’oublie aucune colonne de %s', (formulaire) => {
    const { autour, requis, facultatifs, autres } = listSansColonne({
      ...{ formulaire, entete: 1, cle: null, colonnes: [], constantes: [] },
    });
    const toutes = [...autour, ...requis, ...facultatifs, ...autres];
    expect(toutes).toHaveLength(colonnesVierges(formulaire).length);
  });
});
