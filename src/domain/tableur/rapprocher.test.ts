import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS, type FormulaireId } from '../formulaires.ts';
import { champsDe } from './champs.ts';
import type { FeuilleLue } from './classeur-lu.ts';
import { rapprocher } from './rapprocher.ts';
import { titreDeColonne } from './titres.ts';

function feuilleOf(rangees: FeuilleLue['rangees']): FeuilleLue {
  const largeur = Math.max(...rangees.map(({ length }) => length));
  return {
    nom: '',
    cachee: false,
    rangees,
    largeur,
    rangeesCachees: [],
    colonnesCachees: [],
    remarques: [],
  };
}

/** The places of the columns, in their order; null for one that is not linked. */
function linked(
  titres: readonly string[],
  formulaire: FormulaireId,
  ...suite: FeuilleLue['rangees']
) {
  const { correspondance, hesitations } = rapprocher(feuilleOf([titres, ...suite]), formulaire);
  const chemins = titres.map(
    (_, rang) =>
      correspondance.colonnes
        .find(({ colonne }) => colonne === rang)
        ?.chemin.replace('/lignesImport/*', '') ?? null,
  );
  return { chemins, hesitations, correspondance };
}

const ETABLISSEMENT = '/beneficiaires/Etablissements/*';
const MEDECIN = '/beneficiaires/medecinsLiberaux/*';

describe('rapprocher', () => {
  it.each<[string, FormulaireId, string | null]>([
    ['numeroASP', 'img-ris-va2.solde', '/numeroASP'],
    ['N° ASP', 'img-ris-va2.solde', '/numeroASP'],
    ['  n°  de dossier ', 'img-ris-va2.solde', '/numeroASP'],
    ['DATE D’ÉDITION DE LA FACTURE', 'img-ris-va2.solde', '/facture/dateEditionFacture'],
    ['date facture', 'img-ris-va2.solde', '/facture/dateEditionFacture'],
    ['facture.dateEditionFacture', 'img-ris-va2.solde', '/facture/dateEditionFacture'],
    ['Montant HT (€)', 'mdv-lgc-va1.avance', '/commande/montantSegurHT'],
    ['Montant H.T.', 'mdv-lgc-va1.avance', '/commande/montantSegurHT'],
    ['Finess EJ', 'mdv-lgc-va1.avance', '/beneficiaires/structure/FINESSJuridique'],
    ['FINESS géographiques', 'mdv-lgc-va1.avance', '/beneficiaires/structure/FINESSGeo/*'],
    ['Raison sociale', 'img-db-va2.solde', `${ETABLISSEMENT}/nomStructure`],
    ['Commentaire', 'img-db-va2.solde', null],
    ['DB connectée', 'img-ris-va2.solde', '/scenariosEffectivementInstalles/isConnexionDB'],
    ['Télérad', 'img-ris-va2.solde', '/scenariosEffectivementInstalles/isConnexionTeleradiologie'],
    [
      'scenarioInstallation.isConnexionDB',
      'img-ris-va2.avance',
      '/scenarioInstallation/isConnexionDB',
    ],
  ])('%j, formulaire %s : %s', (titre, formulaire, chemin) => {
    expect(linked([titre], formulaire).chemins).toEqual([chemin]);
  });

  it.each(FORMULAIRE_IDS)(
    '%s : retrouve chacun de ses titres et chacune de ses balises',
    (formulaire) => {
      const champs = champsDe(formulaire).filter(({ chemin }) => chemin.includes('*'));
      const chemins = champs.map(({ chemin }) => chemin.replace('/lignesImport/*', ''));
      const titres = champs.map(({ chemin }) => titreDeColonne(formulaire, chemin));
      if (champs.length === 0) return;
      expect(linked(titres, formulaire).chemins).toEqual(chemins);
      const balises = champs.map(({ balise }) => balise);
      expect(linked(balises, formulaire).chemins).toEqual(chemins);
    },
  );

  it('choisit le bloc dont les autres colonnes parlent', () => {
    expect(linked(['RPPS', 'SIREN'], 'img-ris-va2.solde').chemins[1]).toBe(
      `${MEDECIN}/sirenClient`,
    );
    expect(linked(['FINESS', 'SIREN'], 'img-ris-va2.solde').chemins[1]).toBe(
      `${ETABLISSEMENT}/sirenClient`,
    );
  });

  it('ne fait pas d’un « Client » un établissement, quand le tableau décrit des médecins', () => {
    const { chemins, hesitations } = linked(['Client', 'N° ASP', 'RPPS'], 'img-ris-va2.solde');
    expect(chemins).toEqual([null, '/numeroASP', `${MEDECIN}/RPPS`]);
    expect(hesitations).toMatchObject([
      { colonne: 0, cause: 'nom-seul', chemins: [`/lignesImport/*${ETABLISSEMENT}/nomStructure`] },
    ]);
    expect(linked(['Client', 'FINESS', 'RPPS'], 'img-ris-va2.solde').chemins[0]).toBe(
      `${ETABLISSEMENT}/nomStructure`,
    );
    expect(linked(['Client', 'N° ASP'], 'img-ris-va2.solde').chemins[0]).toBe(
      `${ETABLISSEMENT}/nomStructure`,
    );
    expect(linked(['Client', 'RPPS'], 'mdv-lgc-va1.avance').chemins[0]).toBe(
      '/beneficiaires/liberal/*/nomMedecin',
    );
  });

  it('partage le SIREN d’un tableau qui décrit des établissements et des médecins', () => {
    const titres = ['Client', 'FINESS', 'RPPS', 'SIREN', 'Activité'];
    const { chemins, hesitations } = linked(titres, 'img-ris-va2.solde');
    expect(chemins.slice(3)).toEqual([
      '/beneficiaires/*/sirenClient',
      '/beneficiaires/*/typeActivite',
    ]);
    expect(hesitations).toEqual([]);
    // Of « Client » nobody knows whose name it is: the SIREN is that of the doctor.
    expect(linked(['Client', 'RPPS', 'SIREN'], 'img-ris-va2.solde').chemins[2]).toBe(
      `${MEDECIN}/sirenClient`,
    );
  });

  it('laisse choisir quand rien ne dit le bloc, et quand deux colonnes disent le même champ', () => {
    const titres = ['SIREN', 'N° ASP', 'Dossier ASP'];
    const { chemins, hesitations } = linked(titres, 'img-ris-va2.solde');
    expect(chemins[0]).toBeNull();
    expect(hesitations).toEqual([
      {
        colonne: 0,
        titre: 'SIREN',
        cause: 'plusieurs-sens',
        chemins: [
          `/lignesImport/*${ETABLISSEMENT}/sirenClient`,
          `/lignesImport/*${MEDECIN}/sirenClient`,
        ],
      },
      {
        colonne: 2,
        titre: 'Dossier ASP',
        cause: 'deja-reliee',
        chemins: ['/lignesImport/*/numeroASP'],
      },
    ]);
  });

  it('lit « FINESS 1 » et « FINESS 2 » comme deux numéros, sauf si les noms se comptent aussi', () => {
    expect(
      linked(['Structure', 'FINESS 1', 'FINESS 2'], 'img-db-va2.solde').chemins.slice(1),
    ).toEqual([`${ETABLISSEMENT}/FINESSGeos/*`, `${ETABLISSEMENT}/FINESSGeos/*`]);
    expect(
      linked(
        ['Structure 1', 'Structure 2', 'FINESS 1', 'FINESS 2'],
        'img-db-va2.solde',
      ).chemins.slice(2),
    ).toEqual([
      '/beneficiaires/Etablissements/0/FINESSGeos/*',
      '/beneficiaires/Etablissements/1/FINESSGeos/*',
    ]);
  });

  it('ne prend pas les SIRET des clients pour celui du fournisseur', () => {
    const clients = [['1'], ['2'], ['3'], ['4']];
    expect(linked(['SIRET'], 'img-db-va2.solde', ...clients).chemins).toEqual([null]);
    expect(linked(['SIRET'], 'img-db-va2.solde', ['1'], ['1']).chemins).toEqual(['/siret']);
  });

  it('cherche les titres sous ce qui les précède', () => {
    const rangees = [['Export du 30/11'], [], ['N° ASP', 'Date VA'], ['FINIMG900011', '']];
    expect(rapprocher(feuilleOf(rangees), 'img-db-va2.solde').correspondance.entete).toBe(3);
  });

  it('réunit par le numéro de dossier quand des lignes le partagent, ou par la colonne qui le dit', () => {
    const cle = (titres: readonly string[], ...suite: FeuilleLue['rangees']) =>
      linked(titres, 'img-db-va2.solde', ...suite).correspondance.cle;
    expect(cle(['N° ASP', 'FINESS'], ['a', '1'], ['b', '2'])).toBeNull();
    expect(cle(['N° ASP', 'FINESS'], ['a', '1'], ['a', '2'])).toBe(0);
    expect(cle(['N° ASP', 'FINESS'], ['a', '1'], ['', '2'])).toBe(0);
    expect(cle(['N° ASP', 'Demande n°'], ['a', '1'], ['b', '2'])).toBe(1);
    expect(cle(['N° ASP', 'Demande n°'], ['a', ''], ['b', ''])).toBeNull();
    expect(cle(['N° ASP', 'FINESS', 'Demande n°'], ['a', '1'], ['a', '2'])).toBe(0);
  });

  it.each([
    [['F1.pdf', 'F9', 'F3.PDF'], true],
    [[''], true],
    [['F1.docx', 'F2.docx'], false],
  ])('dit le format des factures %j : une cellule n’en décide pas pour toutes', (noms, enPdf) => {
    const lignes = noms.map((nom) => [nom]);
    const { correspondance } = linked(['Facture'], 'img-ris-va2.solde', ...lignes);
    const format = correspondance.constantes.find(({ chemin }) =>
      chemin.endsWith('/formatFichier'),
    );
    expect(format?.texte).toBe(enPdf ? 'PDF' : undefined);
  });
});
