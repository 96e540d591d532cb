import { describe, expect, it } from 'vitest';
import { NUMERO_A_MODIFIER, playSoldeAModifier } from '#test-support/solde-a-modifier.ts';
import { FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import { lignesOf } from '#domain/lignes.ts';
import { withValeur } from '#domain/portail/modifiables.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { ETAT_VIDE } from '#domain/portail/etat.ts';
import type { Avenant, Dossier } from '#domain/portail/dossier.ts';
import { AUCUN_CHOIX, type Finding } from '#domain/report.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import RIS from '../../../../schemas/exemples/img-ris-va2.solde.json?raw';
import MDV from '../../../../schemas/exemples/mdv-lgc-va1.avance.ttc.json?raw';
import MS1 from '../../../../schemas/exemples/ms1-dui-va1.solde/valides/deux-demandes.json?raw';
import SAS from '../../../../schemas/exemples/sas-sas-va1.solde/valides/deux-demandes.json?raw';
import {
  compareSaisies,
  findErreurs,
  forgetAvenant,
  formatOf,
  listChamps,
  parseSaisie,
  placeOf,
  refusePiece,
  writeDemande,
} from './modification.ts';

const { etat, dossier } = playSolde();
const champs = listChamps(etat, dossier);
const MONTANT = '/facture/montantPrestationPrincipaleSegurHTFacture';
const DATE = '/facture/dateEditionFacture';

describe('les champs à éditer', () => {
  it('portent le titre du formulaire et la valeur déposée', () => {
    expect(champs.find(({ chemin }) => chemin === MONTANT)).toMatchObject({
      valeur: 1000.01,
      titre: expect.not.stringContaining('/'),
    });
  });

  it('ne sont pas proposés quand le profil n’en permet aucun', () => {
    const strict = { ...etat, profil: { ...etat.profil, champsModifiables: 'aucun' as const } };
    expect(listChamps(strict, dossier)).toEqual([]);
  });
});

describe('parseSaisie', () => {
  it.each([
    ['nombre', '1000.01', 1000.01],
    ['nombre', ' 1000,5 ', 1000.5],
    ['nombre', 'mille', null],
    ['nombre', '', null],
    ['nombre', '1e9', null],
    ['booleen', 'false', false],
    ['texte', ' a ', ' a '],
    ['texte', '  ', null],
  ] as const)('%s « %s »', (type, saisie, valeur) => {
    expect(parseSaisie(type, saisie)).toBe(valeur);
  });
});

describe('compareSaisies', () => {
  it('ne retient que ce qui change', () => {
    const saisies = new Map([
      [MONTANT, '1000.01'],
      [DATE, '03/02/2026'],
    ]);
    expect(compareSaisies(champs, saisies)).toEqual({
      changes: [{ chemin: DATE, valeur: '03/02/2026' }],
      illisibles: [],
    });
  });

  it('une autre écriture du même nombre n’est pas un changement', () => {
    expect(compareSaisies(champs, new Map([[MONTANT, '1000,010']])).changes).toEqual([]);
  });

  it('signale ce qui n’est pas un nombre', () => {
    expect(compareSaisies(champs, new Map([[MONTANT, 'x']]))).toEqual({
      changes: [],
      illisibles: [MONTANT],
    });
  });
});

describe('writeDemande', () => {
  it('écrit un fichier d’une ligne avec la valeur changée, et rien d’autre', () => {
    const avant = writeDemande(etat, dossier, []);
    const apres = writeDemande(etat, dossier, [{ chemin: MONTANT, valeur: 5 }]);
    expect(apres?.texte).toBe(avant?.texte.replace('1000.01', '5'));
    expect(apres?.choix).toMatchObject({ type: 'solde', tauxTva: null });
  });

  it.each([
    [1000.01, true],
    [-5, false],
  ])('est jugé comme au dépôt : montant %d', async (valeur, sain) => {
    const demande = writeDemande(etat, dossier, [{ chemin: MONTANT, valeur }]);
    if (!demande) throw new Error('nothing written');
    const { constats } = await simulateText(demande.texte, { choix: demande.choix });
    const places = constats.filter(({ severite }) => severite === 'bloquant').map(placeOf);
    expect(places).toEqual(sain ? [] : [MONTANT]);
  });

  it('ne sait rien écrire d’une avance posée', () => {
    const [avance] = dossier.avenants;
    if (!avance) throw new Error('no avance');
    expect(writeDemande(etat, { ...dossier, avenants: [avance] }, [])).toBeNull();
  });
});

describe('les mêmes règles qu’à la création (S3:71)', () => {
  const DATE_MS = '/facture/dateEditionFacture';
  const EXEMPLES = {
    'sas-sas-va1.solde': SAS,
    'ms1-dui-va1.solde': MS1,
    'img-ris-va2.solde': RIS,
    'mdv-lgc-va1.avance': MDV,
  } as const satisfies Partial<Record<FormulaireId, string>>;
  it.each([
    ['sas-sas-va1.solde', '/coordonneesContact', 'x'],
    ['ms1-dui-va1.solde', DATE_MS, '32/13/2024'],
    ['ms1-dui-va1.solde', DATE_MS, '2024-09-27'],
    ['img-ris-va2.solde', DATE_MS, '31/02/2026'],
    ['mdv-lgc-va1.avance', '/commande/dateCommande', '32/13/2021'],
  ] as const)('%s : %s « %s » empêche de confirmer (S3:72)', async (formulaire, chemin, valeur) => {
    const { jugee, champs: editables } = await judge(formulaire, chemin, valeur);
    expect(findErreurs(jugee, editables).map(placeOf)).toEqual([chemin]);
  });

  it('une balise présumée, que l’on ne modifie pas, n’empêche rien', async () => {
    const { jugee } = await judge('ms1-dui-va1.solde', DATE_MS, '32/13/2024');
    expect(findErreurs(jugee, [])).toEqual([]);
  });

  it.each([
    ['sas-sas-va1.solde', '/coordonneesContact', 'regulateurs@exemple.fr'],
    ['ms1-dui-va1.solde', DATE_MS, '28/09/2024'],
  ] as const)('%s : %s « %s » passe', async (formulaire, chemin, valeur) => {
    const { jugee, champs: editables } = await judge(formulaire, chemin, valeur);
    expect(findErreurs(jugee, editables)).toEqual([]);
  });

  /** The first demande of the example of a form, with one value changed, judged by it alone. */
  async function judge(formulaire: keyof typeof EXEMPLES, chemin: string, valeur: string) {
    const document: unknown = JSON.parse(EXEMPLES[formulaire]);
    const [ligne] = lignesOf(document);
    if (!isBloc(document) || !isBloc(ligne)) throw new Error('no line');
    const texte = JSON.stringify({
      ...document,
      lignesImport: [withValeur(ligne, chemin, valeur)],
    });
    const { type } = FORMULAIRES[formulaire];
    const choix = { ...AUCUN_CHOIX, formulaire, type };
    const { constats } = await simulateText(texte, { choix });
    return { jugee: constats, champs: [{ chemin }] };
  }
});

describe('forgetAvenant', () => {
  it('juge comme si la demande n’était pas encore déposée', () => {
    const oublie = forgetAvenant(etat, dossier);
    expect(oublie.dossiers.get(dossier.numeroASP)?.avenants).toHaveLength(1);
  });

  it('retire le dossier d’une avance', () => {
    const avenants: readonly Avenant[] = dossier.avenants.slice(0, 1);
    const avance: Dossier = { ...dossier, avenants };
    expect(forgetAvenant({ ...ETAT_VIDE, dossiers: etat.dossiers }, avance).dossiers.size).toBe(
      etat.dossiers.size - 1,
    );
  });
});

describe('les pièces complémentaires', () => {
  const pdf = (nom: string, taille = 1) => new File([new Uint8Array(taille)], nom);
  it.each([
    ['le format', pdf('a.docx'), 'format'],
    ['la taille', pdf('a.pdf', 3 * 2 ** 20 + 1), 'taille'],
    ['la longueur du nom', pdf(`${'a'.repeat(97)}.pdf`), 'nom'],
    ['un nom déjà pris', pdf('pris.pdf'), 'doublon'],
    ['rien', pdf('A.PDF', 3 * 2 ** 20), null],
  ])('refus : %s', (_cas, fichier, refus) => {
    expect(refusePiece(fichier, ['pris.pdf'])).toBe(refus);
  });

  it.each([
    ['a.PDF', 'PDF'],
    ['b.jpg', 'JPG'],
    ['c', null],
  ])('format de %s', (nom, format) => {
    expect(formatOf(nom)).toBe(format);
  });
});

it.each([
  ['/lignesImport/0/VA/x', '/VA/x'],
  ['/lignesImport/0', ''],
  ['/siret', ''],
])('un constat à %s', (chemin, place) => {
  const constat: Pick<Finding, 'chemin'> = { chemin };
  expect(placeOf(constat)).toBe(place);
});

function playSolde() {
  const { etat: joue } = playSoldeAModifier(RIS);
  const vise = joue.dossiers.get(NUMERO_A_MODIFIER);
  if (!vise) throw new Error(NUMERO_A_MODIFIER);
  return { etat: joue, dossier: vise };
}
