import { describe, expect, it } from 'vitest';
import {
  poseAvance,
  SIRET,
  unDossier,
  uneDemande,
  unFichier,
  unImport,
  unPortail,
  type PortailJoue,
} from '#test-support/portail.ts';
import { groupActes, type ActeAsp } from './actes.ts';
import { listFile } from '../rangees.ts';
import { type Vise } from '../vise.ts';

describe('les actes du gestionnaire', () => {
  it('propose sur une demande en cours tout ce que la table permet', () => {
    const portail = enCours();
    expect(actesOf(portail, vises(portail))).toEqual([
      'demande/prise-en-charge',
      'demande/decidee',
      'demande/a-modifier',
      'demande/en-attente-pieces',
      'demande/rejetee',
      'demande/annulee',
    ]);
  });

  it('ne prend pas en charge deux fois', () => {
    const portail = enCours();
    play(portail, 'demande/prise-en-charge');
    expect(actesOf(portail, vises(portail))).not.toContain('demande/prise-en-charge');
  });

  it('compte ceux à qui l’acte s’applique', () => {
    const portail = enCours();
    poseAvance(portail, 'FINIMG000002', { paiement: 'aucun' });
    const groupes = groupActes(portail.etat, vises(portail));
    const nombres = new Map(groupes.map(([acte, possibles]) => [acte, possibles.length]));
    expect(nombres.get('demande/decidee')).toBe(1);
    expect(nombres.get('demande/annulee')).toBe(2);
    expect(nombres.get('paiement/en-cours')).toBe(1);
  });

  it('paie pas à pas, dans l’ordre', () => {
    const portail = decidee();
    for (const acte of ['paiement/en-cours', 'paiement/or-emis', 'paiement/effectue'] as const) {
      play(portail, acte);
    }
    expect(unDossier(portail, 'FINIMG000001').avenants[0]?.paiement).toBe('effectue');
    expect(actesOf(portail, vises(portail))).toEqual(['demande/annulee']);
  });

  it('paie tout d’un coup, avec chaque étape dans l’historique', () => {
    const portail = decidee();
    play(portail, 'paiement/tout');
    expect(
      unDossier(portail, 'FINIMG000001')
        .avenants[0]?.historique.slice(-3)
        .map(({ acte }) => acte),
    ).toEqual(['paiement-en-cours', 'or-emis', 'paiement-effectue']);
  });

  it('paie l’avance à « OR émis » avant son solde', () => {
    const portail = decidee('or-emis');
    for (let n = 2; n <= 4; n++) poseAvance(portail, `FINIMG00000${n}`);
    for (let n = 1; n <= 3; n++) validatePilote(portail, n);
    const demande = uneDemande({ pieces: [] });
    portail.maintenant = '2026-11-20T10:00';
    portail.play(unImport(portail, [{ numeroASP: 'FINIMG000001', demande }]));
    portail.play({ type: 'terminerImport', import: portail.etat.compteurs.import });
    portail.play({
      type: 'instruireDemande',
      numeroASP: 'FINIMG000001',
      decision: 'decidee',
      commentaire: null,
    });
    play(portail, 'paiement/effectue');
    const [avance, solde] = unDossier(portail, 'FINIMG000001').avenants;
    expect([avance?.paiement, solde?.paiement]).toEqual(['effectue', 'aucun']);
  });

  it('« Payer jusqu’au bout » prend aussi ce qui est à « OR émis », quand il n’est pas seul', () => {
    const portail = decidee('or-emis');
    expect(actesOf(portail, vises(portail))).not.toContain('paiement/tout');
    poseAvance(portail, 'FINIMG000002', { paiement: 'aucun' });
    const tout = groupActes(portail.etat, vises(portail)).find(
      ([acte]) => acte === 'paiement/tout',
    );
    expect(tout?.[1]).toHaveLength(2);
    play(portail, 'paiement/tout');
    const paiements = ['FINIMG000001', 'FINIMG000002'].map(
      (numero) => unDossier(portail, numero).avenants[0]?.paiement,
    );
    expect(paiements).toEqual(['effectue', 'effectue']);
  });

  it('ne décide pas une DRIMbox qui attend son RIS', () => {
    const portail = unPortail();
    poseAvance(portail, 'FINIMG000001', {
      sons: 'IMG-DB-Va2',
      statut: 'en-cours',
      paiement: 'aucun',
    });
    const actes = actesOf(portail, vises(portail));
    expect(actes).toEqual(['demande/annulee']);
    expect(actes).not.toContain('demande/decidee');
  });

  it.each([
    ['valide', 'modele/valide'],
    ['a-corriger', 'modele/a-corriger'],
  ] as const)('répond %s à un modèle, une fois', (statut, acte) => {
    const portail = unPortail();
    portail.play({
      type: 'deposerModele',
      siret: SIRET,
      numeroAns: 'CVA2RIS001',
      document: 'VA',
      fichier: unFichier(),
    });
    play(portail, acte);
    expect(portail.etat.modelesDocuments.get(1)?.statut).toBe(statut);
    expect(actesOf(portail, vises(portail))).toEqual([]);
  });
});

function enCours(): PortailJoue {
  const portail = unPortail();
  poseAvance(portail, 'FINIMG000001', { statut: 'en-cours', paiement: 'aucun' });
  return portail;
}

function decidee(paiement: 'aucun' | 'or-emis' = 'aucun'): PortailJoue {
  const portail = unPortail();
  poseAvance(portail, 'FINIMG000001', { paiement });
  return portail;
}

function validatePilote(portail: PortailJoue, pilote: number): void {
  portail.play({
    type: 'deposerPilote',
    siret: SIRET,
    sons: 'IMG-RIS-Va2',
    document: 'pv',
    client: `Clinique fictive ${pilote}`,
    fichier: unFichier(),
  });
  portail.play({ type: 'deciderPilote', pilote, decision: 'valide', commentaire: null });
}

function vises({ etat }: PortailJoue): readonly Vise[] {
  return listFile(etat).map(({ vise }) => vise);
}

function actesOf({ etat }: PortailJoue, choisis: readonly Vise[]): readonly ActeAsp[] {
  return groupActes(etat, choisis).map(([acte]) => acte);
}

/** Plays the act on everything that takes it; each command must be accepted. */
function play(portail: PortailJoue, voulu: ActeAsp): void {
  const groupe = groupActes(portail.etat, vises(portail)).find(([acte]) => acte === voulu);
  if (!groupe) throw new Error(`${voulu} is not offered`);
  for (const commande of groupe[1].flatMap(({ commandes }) => commandes(null))) {
    portail.play(commande);
  }
}
