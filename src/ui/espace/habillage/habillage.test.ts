import { describe, expect, it } from 'vitest';
import type { SonsId } from '#domain/sons.ts';
import {
  poseAvance,
  SIRET,
  uneDemandeDEnrolement,
  unFournisseur,
  unPortail,
  unPortailVide,
} from '#test-support/portail.ts';
import { isSimple, NOMS_ECRANS, ligneOf, titleOf } from '#ui/navigation/ecrans.ts';
import { listDemandes } from '../demandes/demandes.ts';
import { pickColonnes } from '../demandes/colonnes.ts';
import { findHabillage, HABILLAGE_IDS, habillageOf, type HabillageId } from './habillage.ts';
import { HABILLAGES } from './habillages.ts';

/** The links of a menu, each in its words, under their headings. */
function readMenu(id: HabillageId, notre: boolean): readonly (readonly (string | null)[])[] {
  return HABILLAGES[id].menu
    .filter((groupe) => (groupe.notre === true) === notre)
    .map(({ titre, liens }) => [
      titre,
      ...liens.map((lien) => (typeof lien === 'string' ? titleOf(lien) : lien[1])),
    ]);
}

const titresDesColonnes = (id: HabillageId) =>
  pickColonnes(HABILLAGES[id].demandes).map(({ titre }) => titre);

describe('l’habillage de 2026', () => {
  it('a le menu du guide, et deux sous-onglets d’importation (S0:129, S0:539)', () => {
    expect(readMenu('2026', false)).toEqual([
      [null, 'Accueil'],
      ['Enrôlement', 'Mes enrôlements', 'Modèles de documents', 'Pilotes'],
      ['Importation JSONs', 'Importer des demandes', 'Gérer mes importations JSONs'],
      ['Demandes de financement', 'Gérer mes demandes de financement'],
      [null, 'Demandes de prestation secondaire'],
      [null, 'Exports'],
      [null, 'Mon compte'],
      [null, 'Besoin d’aide ?'],
    ]);
  });
  it('ouvre la documentation et le suivi du téléchargement depuis l’accueil (S0:131, S0:132)', () => {
    expect(HABILLAGES['2026'].accueil.boutons).toEqual([
      ['espace/importer', 'Importer des demandes'],
      ['formulaires', 'Accéder à la documentation'],
      ['espace/imports', 'Suivi du téléchargement de mes JSONs et pièces justificatives'],
    ]);
  });
  it('ne nomme « Suivi des demandes incomplètes » dans aucun menu : l’accueil y mène (S0:371)', () => {
    for (const id of HABILLAGE_IDS) {
      const liens = HABILLAGES[id].menu.flatMap((groupe) => groupe.liens.flat());
      expect(liens).not.toContain('espace/incompletes');
    }
    expect(ligneOf('espace/incompletes').sous).toBe('espace/accueil');
  });
});

describe('l’habillage de 2022', () => {
  it('a le menu de l’époque : « Demandes financement », ni Exports ni Mon compte (S1:304)', () => {
    expect(readMenu('2022', false)).toEqual([
      [null, 'Accueil'],
      ['Enrôlement', 'Mes enrôlements'],
      ['Importation JSONs', 'Importer des demandes', 'Gérer mes importations JSONs'],
      ['Demandes financement', 'Gérer mes demandes de financement'],
      [null, 'Besoin d’aide ?'],
    ]);
  });
  it('numérote les étapes « 1 - », « a - », « b - » (S1:112, S1:114, S1:115)', () => {
    expect(Object.values(HABILLAGES['2022'].import.etapes)).toEqual([
      '1 - Fichier JSON',
      'a - Simulation',
      'b - Importation',
      '2 - Pièces jointes',
      'Recapitulatif',
    ]);
  });
  it('demande le type avant le numéro ANS, et ne marque que le fichier d’un * (S1:132, S1:153)', () => {
    const { champs, asterisques } = HABILLAGES['2022'].import;
    expect(champs).toEqual(['type', 'numeroAns', 'tauxTva', 'fichier']);
    expect(asterisques).toEqual(['fichier']);
  });
  it('rappelle, dans les mots de son guide, ce que la simulation ne présage pas (S1:165)', () => {
    expect(HABILLAGES['2022'].import.nb).toContain(
      'Elle ne présage en rien de la validation par les gestionnaires de l’ASP',
    );
  });
  it('liste les demandes avec « Vague » et « Date de la commande » (S1:491)', () => {
    expect(titresDesColonnes('2022')).toEqual([
      'Numéro de dossier',
      'Type',
      'Numéro Editeur',
      'Logiciel',
      'Vague',
      'Date dépôt',
      'Date de la commande',
      'Statut',
      'Etat de paiement',
    ]);
    expect(titresDesColonnes('2026')).not.toContain('Vague');
  });
  it('lit la date de la commande dans la ligne de l’avance', () => {
    const portail = unPortail();
    poseAvance(portail, 'FINMDV000001');
    const [ligne] = listDemandes(portail.etat, SIRET);
    const colonne = pickColonnes(['dateCommande'])[0];
    const lire = (json: string | null) =>
      ligne &&
      colonne?.texte({
        ...ligne,
        dossier: {
          ...ligne.dossier,
          avenants: [{ ...ligne.avenant, demande: { ...ligne.avenant.demande, ligne: json } }],
        },
      });
    expect(lire('{"commande":{"dateCommande":"24/11/2021"}}')).toBe('24/11/2021');
    expect(['{"commande":null}', '[]', null].map(lire)).toEqual(['', '', '']);
  });
});

describe('l’habillage du SAS, 2023', () => {
  it('a « Demande de financement », ses deux demandes, et les deux boutons de son accueil (S3:160)', () => {
    expect(readMenu('2023', false)).toEqual([
      [null, 'Accueil'],
      ['Enrôlement', 'Mes enrôlements'],
      ['Demande de financement', 'Ma demande d’avance', 'Ma demande de solde'],
      [null, 'Mon compte'],
      [null, 'Besoin d’aide ?'],
    ]);
    expect(HABILLAGES['2023'].accueil).toEqual({
      titre: 'Accueil fournisseur SAS',
      boutons: [
        ['espace/enrolement', "Suivi des demandes d'enrôlement", "Gérer ma demande d'enrôlement"],
        [
          'espace/ma-demande-solde',
          'Suivi de ma demande de financement',
          'Gérer ma demande de financement du fournisseur SAS',
        ],
      ],
    });
  });
});

describe('l’habillage du médico-social, 2024', () => {
  it('importe sous l’onglet « Demande de financement » (S2:415)', () => {
    expect(readMenu('2024', false)).toContainEqual([
      'Demande de financement',
      'Importer des demandes',
      'Gérer mes demandes de financement',
    ]);
  });
  it('montre le récapitulatif une fois la simulation réussie (S2:453)', () => {
    expect(HABILLAGES['2024'].import.recapitulatif).toBe('apres-simulation');
  });
});

describe('chaque habillage', () => {
  it.each([
    ['2022', ['espace/ma-demande-avance', 'espace/ma-demande-solde', 'espace/secondaire']],
    ['2023', ['espace/secondaire']],
    ['2024', ['espace/ma-demande-avance', 'espace/ma-demande-solde', 'espace/secondaire']],
    ['2026', ['espace/ma-demande-avance', 'espace/ma-demande-solde']],
  ] as const)('%s ne laisse hors de ses menus que ce qu’une autre période a', (id, absents) => {
    const liens = new Set<string>(HABILLAGES[id].menu.flatMap((groupe) => groupe.liens.flat()));
    const seuls = NOMS_ECRANS.filter(isSimple).filter(
      (nom) => nom.startsWith('espace/') && ligneOf(nom).sous === undefined && !liens.has(nom),
    );
    expect(seuls).toEqual(absents);
  });
  it.each([
    ['MDV-LGC-Va1', '2022'],
    ['SAS-SAS-Va1', '2023'],
    ['MS1-DUI-Va1', '2024'],
    ['IMG-RIS-Va2', '2026'],
    ['AUTRE', '2026'],
  ] as const)('%s a celui de %s', (sons, id) => {
    expect(habillageOf(sons)).toBe(id);
  });
  it('est celui des SONS du fournisseur, le dernier en date s’il en a plusieurs', () => {
    expect(findHabillage(unPortailVide().etat, SIRET)).toBe('2026');
    expect(findHabillage(enrole(['MDV-LGC-Va1']), SIRET)).toBe('2022');
    expect(findHabillage(enrole(['SAS-SAS-Va1', 'MDV-LGC-Va1']), SIRET)).toBe('2023');
  });
});

function enrole(sons: readonly SonsId[]) {
  const portail = unPortailVide();
  portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur() });
  for (const id of sons) {
    portail.play({ ...uneDemandeDEnrolement('definitif'), sons: id, numeroAns: `ans-${id}` });
  }
  return portail.etat;
}
