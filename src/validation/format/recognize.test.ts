import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMULAIRES, FORMULAIRES_PUBLIES } from '#domain/formulaires.ts';
import { AUCUN_CHOIX } from '#domain/report.ts';
import { SONS_IDS } from '#domain/sons.ts';
import { TITRES_SONS } from '#domain/sons/titres.ts';
import { unContextePortail } from '#test-support/builders.ts';
import {
  bloc,
  exemple,
  parseDocument,
  texteExemple,
  type Document,
} from '#test-support/exemples.ts';
import { unModele } from '#test-support/modele.ts';
import { recognizeFormulaire } from './recognize.ts';
import type { Entourage } from './signes.ts';

function recognise(valeur: unknown, entourage: Partial<Entourage> = {}) {
  const complet = { enrolements: [], modeles: [], ...entourage };
  return recognizeFormulaire(valeur, AUCUN_CHOIX, complet).reconnaissance;
}

describe('recognizeFormulaire', () => {
  it.each(FORMULAIRES_PUBLIES)('reconnaît l’exemple publié %s et dit pourquoi', (id) => {
    const reconnaissance = recognise(exemple(id));
    expect(reconnaissance).toMatchObject({ id, mode: 'reconnu' });
    expect(reconnaissance.raisons.join(' ')).toMatch(/balise «/);
  });

  it.each(FORMULAIRES_PUBLIES)('reconnaît %s dont toutes les balises sont en minuscules', (id) => {
    const texte = JSON.stringify(exemple(id)).replace(/"\w+":/g, (key) => key.toLowerCase());
    expect(recognise(JSON.parse(texte)).id).toBe(id);
  });

  it.each(FORMULAIRES_PUBLIES)(
    'reconnaît %s d’après ses autres lignes quand la première est inutilisable',
    (id) => {
      const document = exemple(id);
      document['lignesImport'] = [null, 'x', bloc(document, 'lignesImport', 0)];
      expect(recognise(document).id).toBe(id);
    },
  );

  it('reconnaît un solde RIS sans ligne à son numéro ANS', () => {
    expect(recognise({ numeroAns: 'CVA2RIS001', siret: '1', lignesImport: [] }).id).toBe(
      'img-ris-va2.solde',
    );
  });

  it('distingue un solde DRIMbox d’un solde RIS sans le numéro ANS ni les pièces', () => {
    const document = exemple('img-db-va2.solde');
    document['numeroAns'] = 'abcdefghij';
    bloc(document, 'lignesImport', 0)['piecesJustificatives'] = [];
    expect(recognise(document).id).toBe('img-db-va2.solde');
  });

  it('ne prend pas une avance d’imagerie pour une avance de médecins de ville', () => {
    const document = uneAvanceSansSigne();
    document['numeroAns'] = 'CVA2RIS001';
    expect(recognise(document).id).toBe('img-ris-va2.avance');
  });

  it.each(SONS_IDS.filter((id) => id !== 'AUTRE'))(
    'reconnaît l’avance et le solde de %s aux noms de leurs pièces',
    (sons) => {
      const typesOf = (document: Document, nomFichier: string) => {
        bloc(document, 'lignesImport', 0)['piecesJustificatives'] = [{ nomFichier }];
        const { id } = recognise(document);
        return id === null ? null : [FORMULAIRES[id].sons, FORMULAIRES[id].type];
      };
      expect(typesOf(uneAvanceSansSigne(), `${sons}-BDC-00001.pdf`)).toEqual([sons, 'avance']);
      expect(typesOf(unSoldeSansSigne(), `${sons}-FACTURE-00001.pdf`)).toEqual([sons, 'solde']);
    },
  );

  it('ne devine pas entre les formulaires d’un même couloir et les nomme', () => {
    const document = unSoldeSansSigne('FINMDV004139');
    const { reconnaissance, constats } = recognizeFormulaire(document, AUCUN_CHOIX);
    expect(reconnaissance).toMatchObject({ id: null, mode: 'aucun' });
    const titres = (['mdv-lgc-va2.solde', 'mdv-lgc-va1.solde'] as const).map(
      (id) => `« ${FORMULAIRES[id].titre} »`,
    );
    expect(constats[0]?.args?.['conseil']).toContain(titres.join(' ou '));
    expect(constats[0]?.controle).toBe('formulaire-determine');
  });

  it('départage par le type choisi à l’écran un fichier qui ne le dit pas', () => {
    const document = { numeroAns: 'CVA2RIS001', siret: '1', lignesImport: [] };
    const { reconnaissance } = recognizeFormulaire(document, { ...AUCUN_CHOIX, type: 'avance' });
    expect(reconnaissance.id).toBe('img-ris-va2.avance');
  });

  it('suit l’enrôlement du numéro ANS sur le portail fictif', () => {
    const document = uneAvanceSansSigne();
    document['numeroAns'] = 'cpiPFI0001';
    const enrolement = {
      numeroAns: 'cpiPFI0001',
      sons: 'HOP-PFI-Va2',
      mode: 'definitif',
      statut: 'valide',
    } as const;
    const reconnaissance = recognise(document, { enrolements: [enrolement] });
    expect(reconnaissance.id).toBe('hop-pfi-va2.avance');
    expect(reconnaissance.raisons.join(' ')).toContain('cpiPFI0001');
  });

  it('reconnaît un formulaire jamais vu à son modèle, et le dit', () => {
    const modele = unModele('autre.avance', ['reference', 'prixPrestation', 'client']);
    const ligne = { reference: 'A1', prixPrestation: 12, client: 'X' };
    const document = { numeroAns: 'abcdefghij', siret: '1', lignesImport: [ligne] };
    expect(recognise(document).id).toBeNull();
    const reconnaissance = recognise(document, { modeles: [modele] });
    expect(reconnaissance).toMatchObject({ id: 'autre.avance', modele: modele.titre });
    expect(reconnaissance.raisons.join(' ')).toContain('100 %');
  });

  it('ne laisse pas un modèle prendre les fichiers d’un autre formulaire', () => {
    const modele = unModele('hop-ri-va1.avance', ['commande', 'beneficiaires', 'typeAction']);
    const reconnaissance = recognise(exemple('mdv-lgc-va1.avance'), { modeles: [modele] });
    expect(reconnaissance).toMatchObject({ id: 'mdv-lgc-va1.avance', modele: null });
  });

  it('dit d’un logiciel qu’aucune source ne nomme de passer par « Autre SONS »', () => {
    const document = uneAvanceSansSigne();
    const piece = { nomFichier: 'XYZ-ABC-Va1-BDC-00001.pdf' };
    bloc(document, 'lignesImport', 0)['piecesJustificatives'] = [piece];
    const { reconnaissance, constats } = recognizeFormulaire(document, AUCUN_CHOIX);
    expect(reconnaissance.id).toBeNull();
    expect(constats[0]?.args?.['conseil']).toMatch(/XYZ-ABC-Va1.*Autre SONS/);
  });

  it('suit le formulaire imposé, quel que soit le contenu', () => {
    const choix = { ...AUCUN_CHOIX, formulaire: 'img-db-va2.solde' } as const;
    const { reconnaissance, constats } = recognizeFormulaire({}, choix);
    expect(reconnaissance).toMatchObject({ id: 'img-db-va2.solde', mode: 'choisi' });
    expect(constats).toEqual([]);
  });

  it('suit le numéro ANS et le type choisis, et dit en quoi le fichier n’en est pas (S0:15, S0:144)', () => {
    const choix = { ...AUCUN_CHOIX, numeroAns: 'CVA2RIS001', type: 'avance' } as const;
    const { reconnaissance, constats } = recognizeFormulaire(exemple('img-db-va2.solde'), choix, {
      enrolements: unContextePortail().enrolements,
      modeles: [],
    });
    expect(reconnaissance).toMatchObject({ id: 'img-ris-va2.avance', mode: 'choisi' });
    expect(constats.map(({ args }) => args?.['constat'])).toEqual([
      `le numéro ANS choisi est enrôlé pour « ${TITRES_SONS['IMG-RIS-Va2']} », le contenu ressemble à « ${FORMULAIRES['img-db-va2.solde'].titre} »`,
      'vous avez choisi « Avance », le contenu est celui d’une demande de solde',
    ]);
  });

  it('suit le type choisi quand rien ne dit le numéro ANS (S1:153)', () => {
    const { reconnaissance, constats } = recognizeFormulaire(exemple('mdv-lgc-va1.avance'), {
      ...AUCUN_CHOIX,
      type: 'solde',
    });
    expect(reconnaissance).toMatchObject({ id: 'mdv-lgc-va1.solde', mode: 'reconnu' });
    expect(constats.map(({ controle }) => controle)).toEqual(['formulaire-concorde']);
  });

  it('ne prend pas pour le formulaire choisi ce qui n’en a aucun signe', () => {
    const choix = { ...AUCUN_CHOIX, numeroAns: 'CVA2RIS001', type: 'avance' } as const;
    const { constats } = recognizeFormulaire({ lignesImport: [{}] }, choix, {
      enrolements: unContextePortail().enrolements,
      modeles: [],
    });
    expect(constats.map(({ controle }) => controle)).toEqual(['formulaire-concorde']);
  });

  it('n’oppose pas au formulaire imposé celui qui n’est retenu qu’à défaut d’un autre', () => {
    const constatsOf = (document: Document) =>
      recognizeFormulaire(document, { ...AUCUN_CHOIX, formulaire: 'hop-dpi-va2.avance' }).constats;
    expect(constatsOf(uneAvanceSansSigne())).toEqual([]);
    expect(constatsOf(exemple('mdv-lgc-va1.avance'))).toHaveLength(1);
    expect(constatsOf(unSoldeSansSigne())).toHaveLength(1);
  });

  it('reconnaît un fichier LIBERAL', () => {
    const document = parseDocument(texteExemple('mdv-lgc-va1.avance/valides/liberal.json'));
    expect(recognise(document).id).toBe('mdv-lgc-va1.avance');
  });

  it('ne jette jamais et dit toujours pourquoi, quel que soit le JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (valeur) => {
        const { id, mode, raisons } = recognise(valeur);
        expect(id === null).toBe(mode === 'aucun');
        expect(raisons.length).toBeGreaterThan(0);
      }),
    );
  });
});

/** The published avance, without what says its SONS. */
function uneAvanceSansSigne(): Document {
  const document = exemple('mdv-lgc-va1.avance');
  document['numeroAns'] = 'abcdefghij';
  bloc(document, 'lignesImport', 0)['piecesJustificatives'] = [];
  return document;
}

/** The published solde DRIMbox, without what says its SONS. */
function unSoldeSansSigne(numeroASP: string | null = null): Document {
  const document = exemple('img-db-va2.solde');
  document['numeroAns'] = 'abcdefghij';
  const ligne = bloc(document, 'lignesImport', 0);
  ligne['numeroASP'] = numeroASP;
  ligne['piecesJustificatives'] = [];
  delete bloc(document, 'lignesImport', 0, 'scenariosEffectivementInstalles')['isRISVa2Deploye'];
  return document;
}
