import { describe, expect, it } from 'vitest';
import { texteExemple } from '../../../test-support/exemples.ts';
import { FORMULAIRES } from '../../formulaires.ts';
import { isAccepted } from '../../report.ts';
import { simulateAll } from '../../../test-support/simulate-text.ts';
import { SONS } from '../../sons/table.ts';
import { appliquer, rejouer } from '../appliquer.ts';
import { findContradiction } from '../contradictions.ts';
import type { Commande } from '../commandes.ts';
import type { StatutDemande } from '../dossier.ts';
import { AUCUN_CHOIX } from '../../report.ts';
import { ETAT_VIDE, type EtatPortail } from '../etat.ts';
import type { Enregistrement } from '../evenements.ts';
import { executer } from '../executer.ts';
import { obstacleSolde, projeterContexte } from '../prerequis.ts';
import { lireEnregistrement } from '../verifier.ts';
import { IMAGERIE } from './imagerie.ts';
import type { Etape, Jeu } from './jeu.ts';
import { JEUX } from './jeux.ts';
import { LGC_VAGUE_2 } from './lgc-vague-2.ts';
import { LGC_VAGUE_1 } from './lgc.ts';
import { MEDICO_SOCIAL } from './medico-social.ts';

const REEL = '2026-11-20T10:00';

interface Joue {
  readonly etat: EtatPortail;
  readonly journal: readonly Enregistrement[];
  /** Each step with the state and the time at which it was judged. */
  readonly etapes: readonly { etape: Etape; etat: EtatPortail; maintenant: string }[];
}

function play(jeu: Jeu, depuis: EtatPortail = ETAT_VIDE): Joue {
  const [journal, etapes]: [
    Enregistrement[],
    { etape: Etape; etat: EtatPortail; maintenant: string }[],
  ] = [[], []];
  let etat = depuis;
  const suite = jeu.etapes();
  for (let pas = suite.next(etat); pas.done !== true; pas = suite.next(etat)) {
    const maintenant = etat.horloge ?? REEL;
    const execution = executer(etat, pas.value.commande, maintenant);
    if (!execution.ok) {
      throw new Error(`${pas.value.commande.type}: ${JSON.stringify(execution.refus)}`);
    }
    etapes.push({ etape: pas.value, etat, maintenant });
    journal.push(execution.enregistrement);
    etat = appliquer(etat, execution.enregistrement);
  }
  return { etat, journal, etapes };
}

describe.each(JEUX.map((jeu) => ({ nom: jeu.id, jeu })))('le jeu $nom', ({ jeu }) => {
  it('s’installe sans refus, et laisse un journal sain', () => {
    const { etat, journal } = play(jeu);
    expect(etat.fournisseurs.has(jeu.siret)).toBe(true);
    expect(
      journal.filter((lu) => lireEnregistrement(JSON.parse(JSON.stringify(lu))) === null),
    ).toEqual([]);
    expect(rejouer(journal)).toEqual(etat);
    expect(findContradiction(etat)).toBeNull();
  });

  it('est le même à chaque fois', () => {
    expect(JSON.stringify(play(jeu).etapes.map(({ etape }) => etape))).toBe(
      JSON.stringify(play(jeu).etapes.map(({ etape }) => etape)),
    );
  });

  it('s’installe après tous les autres, une fois', () => {
    const autres = JEUX.filter(({ id }) => id !== jeu.id);
    const avant = autres.reduce((etat, autre) => play(autre, etat).etat, ETAT_VIDE);
    const apres = play(jeu, avant).etat;
    expect(apres.fournisseurs.size).toBe(JEUX.length);
    expect(() => play(jeu, apres)).toThrow('deja-installe');
  });

  it('dit fictif, et donne la taille exacte de ses fichiers', () => {
    const { etat, etapes } = play(jeu);
    expect(etat.fournisseurs.get(jeu.siret)?.denominationSociale).toMatch(/fictif/i);
    for (const { etape } of etapes) {
      expect(etape.fichiers.map((texte) => new Blob([texte]).size)).toEqual(
        taillesOf(etape.commande),
      );
    }
  });

  it('importe ce que le simulateur accepterait, ligne pour ligne', async () => {
    for (const { etape, etat, maintenant } of play(jeu).etapes) {
      const { commande } = etape;
      if (commande.type !== 'importerDemandes') continue;
      const { demande, siret, numeroAns } = commande;
      const { depot, report } = await simulateAll(etape.fichiers[0] ?? '', {
        nom: commande.fichier.nom,
        maintenant,
        portail: projeterContexte(etat, siret),
      });
      const { lignes, rejetees } = commande;
      expect(
        report.constats.filter(
          ({ severite, phase }) => severite === 'bloquant' && phase === 'format',
        ),
      ).toEqual([]);
      expect(depot).toMatchObject({ type: demande, siret, numeroAns, lignes, rejetees });
      expect(depot?.retour).toEqual({ nom: commande.retour.nom, texte: etape.fichiers[1] });
    }
  });
});

describe('le jeu imagerie', () => {
  const { etat, journal } = play(IMAGERIE);
  const avenants = [...etat.dossiers.values()].flatMap((dossier) => dossier.avenants);

  it.each<StatutDemande>([
    'incomplete',
    'en-attente-pieces',
    'en-cours',
    'a-modifier',
    'decidee',
    'rejetee',
    'annulee',
    'historisee',
  ])('montre une demande « %s »', (statut) => {
    expect(avenants.some((avenant) => avenant.statut === statut)).toBe(true);
  });

  it.each([
    ['avance', 'aucun'],
    ['avance', 'en-cours'],
    ['avance', 'or-emis'],
    ['avance', 'effectue'],
    ['solde', 'aucun'],
    ['solde', 'en-cours'],
    ['solde', 'or-emis'],
    ['solde', 'effectue'],
  ])('montre une %s décidée au paiement « %s »', (type, paiement) => {
    expect(
      avenants
        .filter((avenant) => avenant.statut === 'decidee' && avenant.type === type)
        .map((avenant) => avenant.paiement),
    ).toContain(paiement);
  });

  it.each(['complet', 'non-complete', 'supprime', 'expire'])('montre un import « %s »', (phase) => {
    expect([...etat.imports.values()].map((recu) => recu.etat)).toContain(phase);
  });

  it('cache un solde incomplet derrière une avance payée', () => {
    const dossier = etat.dossiers.get('FINIMG013612');
    expect(dossier && obstacleSolde(dossier)).toMatchObject({ type: 'solde-incomplet' });
    expect(dossier?.avenants[0]).toMatchObject({ statut: 'decidee', paiement: 'effectue' });
  });

  it('remplit bénéficiaires, scénario et pièces de chaque avance, selon son formulaire', async () => {
    const posees = avenants.filter(({ importId }) => importId === null);
    expect(posees.length).toBeGreaterThan(300);
    expect(posees.filter(({ demande }) => demande.pieces.length === 0)).toEqual([]);
    for (const [sons, formulaire] of [
      ['IMG-RIS-Va2', 'img-ris-va2.avance'],
      ['IMG-DB-Va2', 'img-db-va2.avance'],
    ] as const) {
      const dossier = [...etat.dossiers.values()].find((each) => each.sons === sons);
      const avance = dossier?.avenants[0];
      const texte = JSON.stringify({
        impId: null,
        numeroAns: avance?.numeroAns,
        siret: dossier?.siret,
        lignesImport: [JSON.parse(avance?.demande.ligne ?? '')],
      });
      const { report } = await simulateAll(texte, {
        choix: { ...AUCUN_CHOIX, formulaire, type: 'avance', tauxTva: '20' },
      });
      const format = report.constats.filter(({ phase }) => phase === 'format');
      expect(format.map(({ controle }) => controle)).toEqual(['structure-publiee']);
    }
  });

  it('ne demande de modifier que ce qui se modifie', () => {
    const commentaires = avenants
      .filter(({ statut }) => statut === 'a-modifier')
      .map(({ historique }) => historique.at(-1)?.commentaire);
    expect(new Set(commentaires)).toEqual(
      new Set(['Le montant ne correspond pas à la pièce jointe.']),
    );
  });

  it('laisse libres les dossiers des exemples publiés', () => {
    for (const numeroASP of ['FINIMG013594', 'FINIMG013729', 'FINIMG013608']) {
      const dossier = etat.dossiers.get(numeroASP);
      expect(dossier && obstacleSolde(dossier)).toBeNull();
    }
  });

  it('a quelques centaines de dossiers en peu d’enregistrements, au jour des écrans du guide', () => {
    expect(etat.dossiers.size).toBeGreaterThan(300);
    expect(journal.length).toBeLessThan(200);
    expect(etat.horloge).toBe('2026-03-23T10:00');
  });
});

it.each([
  [IMAGERIE, 'img-ris-va2.solde.json'],
  [IMAGERIE, 'img-db-va2.solde.json'],
  [LGC_VAGUE_1, 'mdv-lgc-va1.avance.ttc.json'],
])('l’exemple publié passe sur le jeu %#', async (jeu, exemple) => {
  const { etat } = play(jeu);
  const { report, depot } = await simulateAll(texteExemple(exemple), {
    maintenant: etat.horloge ?? REEL,
    portail: projeterContexte(etat, jeu.siret),
  });
  expect(isAccepted(report.verdict)).toBe(true);
  expect(depot?.lignes).toHaveLength(1);
});

it('le jeu lgc se tient dans la fenêtre des avances', () => {
  const { etat } = play(LGC_VAGUE_1);
  expect(etat.horloge).toBe('2022-10-03T10:00');
  expect(etat.dossiers.size).toBe(40);
});

describe.each([
  { nom: 'médico-social (S2:82, S2:100, S2:104)', jeu: MEDICO_SOCIAL },
  { nom: 'LGC vague 2 (S4:527, S4:561)', jeu: LGC_VAGUE_2 },
])('le jeu $nom', ({ jeu }) => {
  const { etat, etapes } = play(jeu);
  const avenants = [...etat.dossiers.values()].flatMap((dossier) => dossier.avenants);

  it.each([
    ['avance', 'en-cours', 'aucun'],
    ['avance', 'a-modifier', 'aucun'],
    ['avance', 'en-attente-pieces', 'aucun'],
    ['avance', 'decidee', 'aucun'],
    ['avance', 'decidee', 'effectue'],
    ['solde', 'en-cours', 'aucun'],
    ['solde', 'a-modifier', 'aucun'],
    ['solde', 'en-attente-pieces', 'aucun'],
    ['solde', 'decidee', 'effectue'],
  ])('montre une demande de %s « %s », paiement « %s »', (type, statut, paiement) => {
    expect(
      avenants.some((a) => a.type === type && a.statut === statut && a.paiement === paiement),
    ).toBe(true);
  });

  it('remplit bénéficiaire, scénario et pièces de chaque demande', () => {
    for (const { demande } of avenants) {
      const ligne: unknown = JSON.parse(demande.ligne ?? 'null');
      expect(demande.beneficiaires).toHaveLength(1);
      expect(demande.pieces.length).toBeGreaterThan(0);
      expect(JSON.stringify(ligne)).toMatch(/"(scenarioInstallation|scenariosEffectivement)/);
    }
  });

  it('dépose dans les fenêtres de son calendrier', () => {
    const imports = etapes.flatMap(({ etape: { commande }, maintenant }) =>
      commande.type === 'importerDemandes' ? [{ commande, maintenant }] : [],
    );
    expect(imports.length).toBeGreaterThan(2);
    for (const { commande, maintenant } of imports) {
      const { ouverture, fermeture } = SONS[FORMULAIRES[commande.formulaire].sons][
        commande.demande
      ] ?? { ouverture: null, fermeture: null };
      expect(fermeture).not.toBeNull();
      expect(maintenant >= (ouverture ?? '') && maintenant < (fermeture ?? '')).toBe(true);
    }
  });

  it('laisse des avances payées dont le solde reste à déposer, dans sa fenêtre', () => {
    const libres = [...etat.dossiers.values()].filter(
      (dossier) => dossier.avenants[0]?.paiement === 'effectue' && obstacleSolde(dossier) === null,
    );
    expect(libres.length).toBeGreaterThan(3);
    const sons = SONS[libres[0]?.sons ?? 'AUTRE'];
    expect((etat.horloge ?? '') < (sons.solde?.fermeture ?? '')).toBe(true);
  });
});

function taillesOf(commande: Commande): readonly number[] {
  switch (commande.type) {
    case 'demanderEnrolement':
      return commande.pieces.map(({ fichier }) => fichier.taille);
    case 'finaliserEnrolement':
      return [commande.certificat.taille];
    case 'importerDemandes':
      return [commande.fichier.taille, commande.retour.taille];
    case 'deposerModele':
    case 'deposerPilote':
    case 'recevoirZip':
      return [commande.fichier.taille];
    default:
      return [];
  }
}
