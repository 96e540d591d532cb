import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { courrielsDuDossier } from '../courriels.ts';
import { AVANCE_PAYEE, BDC_ERRONE } from './avances.ts';
import { LIGNE_PAR_LIGNE, PREMIER_DEPOT, S_OUBLIE, ZIP_DEJA_UTILISE } from './depots.ts';
import { A_MODIFIER, ANNULATION, FENETRE_MIDI } from './echeances.ts';
import { DEUX_EDITEURS } from './editeurs.ts';
import { ENROLEMENT_INITIAL, MODELE_BDC } from './enrolement.ts';
import { FAITS_CITES } from './faits-cites.ts';
import { playScenario, type Pas } from './jouer.ts';
import { MODIFICATION_SAS } from './sas.ts';
import type { Scenario } from './scenario.ts';
import { jeuOf, SCENARIOS } from './scenarios.ts';
import { SOLDE_CACHE } from './soldes.ts';

type Faits = Readonly<Record<string, { readonly faits: Readonly<Record<string, object>> }>>;
const FAITS: Faits = JSON.parse(readFileSync('docs/faits.json', 'utf8')) as Faits;

const GUIDES: Readonly<Record<string, string>> = {
  S0: 'guide-solde-imagerie',
  S1: 'guide-financement-2022',
  S2: 'webinaire-medico-social',
  S3: 'guide-modification-sas',
  S4: 'webinaire-vague-2',
};

const ETAPES = SCENARIOS.flatMap((scenario) =>
  playScenario(scenario, jeuOf(scenario)).pas.map((pas, rang) => ({
    nom: `${scenario.id}, étape ${rang + 1}`,
    pas,
  })),
);

describe('ce qu’une histoire affirme', () => {
  it.each(Object.entries(FAITS_CITES))('%s est un fait connu, de ce guide', (id, { source }) => {
    const [guide = '', ligne = ''] = id.split(':');
    expect(GUIDES[guide]).toBe(source);
    expect(FAITS[guide]?.faits).toHaveProperty(ligne);
  });

  it.each(ETAPES)('$nom : citée, ou dite de nous', ({ pas: { etape } }) => {
    expect(etape.sources.length > 0).toBe(!etape.miseEnScene);
    expect(Object.values(FAITS_CITES)).toEqual(expect.arrayContaining([...etape.sources]));
  });

  it('ce que le portail refuse ou décide est toujours cité', () => {
    const regles = ETAPES.filter(({ pas }) => statesRule(pas));
    expect(regles.length).toBeGreaterThan(40);
    expect(regles.filter(({ pas }) => pas.etape.miseEnScene).map(({ nom }) => nom)).toEqual([]);
  });

  it('aucun fait n’est gardé sans étape qui le cite', () => {
    const cites = new Set(ETAPES.flatMap(({ pas }) => pas.etape.sources));
    expect(Object.values(FAITS_CITES).filter((citation) => !cites.has(citation))).toEqual([]);
  });
});

/** A file judged, an act refused, or a demande that the ASP moves. */
function statesRule({ etape, refusee, acceptes }: Pas): boolean {
  if (etape.type === 'simulation' || refusee !== null) return true;
  return acceptes.some(({ commande: { type } }) =>
    ['instruireDemande', 'payerDemande', 'terminerImport'].includes(type),
  );
}

const jouees = new Map<Scenario, readonly Pas[]>();
function pasDe(scenario: Scenario, rang: number): Pas {
  const pas = jouees.get(scenario) ?? playScenario(scenario, jeuOf(scenario)).pas;
  jouees.set(scenario, pas);
  const lu = pas.at(rang);
  if (!lu) throw new Error(`${scenario.id} has no such step.`);
  return lu;
}

const avenants = (scenario: Scenario, rang: number, numeroASP: string) =>
  pasDe(scenario, rang).apres.dossiers.get(numeroASP)?.avenants ?? [];
const statuts = (...place: Parameters<typeof avenants>) =>
  avenants(...place).map(({ statut }) => statut);
const refus = (scenario: Scenario, rang: number) => pasDe(scenario, rang).refusee?.refus.type;
function simulation(scenario: Scenario, rang: number) {
  const { etape } = pasDe(scenario, rang);
  if (etape.type !== 'simulation') throw new Error('No simulation.');
  return etape;
}
/** The texts of the files that a step deposits. */
const deposes = (scenario: Scenario, rang: number) =>
  pasDe(scenario, rang).acceptes.flatMap(({ fichiers }) => fichiers);
const LGC = 'FINMDV013001';
const SAS = 'FINSAS008539';

describe('chaque histoire montre ce que dit son guide', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['le format est jugé d’abord (S0:46)', simulation(S_OUBLIE, 0).verdict, 'non-conforme'],
    [
      'une demande fausse rejette le fichier (S0:48)',
      simulation(LIGNE_PAR_LIGNE, 2).verdict,
      'rejete',
    ],
    [
      'une balise est exactement la sienne (S0:276)',
      simulation(S_OUBLIE, 0).controles,
      ['balise-presente'],
    ],
    [
      'la cause est un solde incomplet (S0:362)',
      avenants(SOLDE_CACHE, 0, 'FINIMG013612').at(-1)?.statut,
      'incomplete',
    ],
    [
      'supprimer l’import ôte ses demandes (S0:403)',
      statuts(SOLDE_CACHE, 1, 'FINIMG013612'),
      ['decidee'],
    ],
    [
      '« Importer » prend le fichier simulé (S0:446)',
      deposes(PREMIER_DEPOT, 1)[0],
      simulation(PREMIER_DEPOT, 0).simulation.texte,
    ],
    [
      '« Terminer » met « En cours » (S0:529)',
      statuts(PREMIER_DEPOT, -1, 'FINIMG013729'),
      ['decidee', 'en-cours'],
    ],
    [
      '« A modifier » attend l’éditeur (S0:595)',
      statuts(A_MODIFIER, 1, 'FINIMG013594').at(-1),
      'a-modifier',
    ],
    [
      'un bénéficiaire déjà aidé est rejeté (S0:597)',
      statuts(DEUX_EDITEURS, -1, 'FINIMG014021').at(-1),
      'rejetee',
    ],
    [
      'le bénéficiaire peut faire annuler (S0:598)',
      statuts(ANNULATION, 1, 'FINIMG013608').at(-1),
      'annulee',
    ],
    [
      'l’avenant d’avant est « Historisée » (S0:599)',
      statuts(ANNULATION, 1, 'FINIMG013608').at(0),
      'historisee',
    ],
    [
      '« Paiement en cours » suit la décision (S0:609)',
      avenants(AVANCE_PAYEE, 7, LGC)[0]?.paiement,
      'en-cours',
    ],
    ['seule une demande « A modifier » se modifie (S0:613)', refus(A_MODIFIER, -1), 'transition'],
    ['la simulation vient avant le dépôt (S1:31)', pasDe(AVANCE_PAYEE, 1).apres.imports.size, 0],
    [
      'le fichier importé n’est pas rechargé (S1:53)',
      deposes(AVANCE_PAYEE, 2)[0],
      simulation(AVANCE_PAYEE, 1).simulation.texte,
    ],
    ['aucune règle du zip ne lit la pièce (S1:403)', refus(BDC_ERRONE, 4), undefined],
    ['l’avance déposée est « En cours » (S2:547)', statuts(AVANCE_PAYEE, 4, LGC), ['en-cours']],
    ['validée, elle est « Décidée » (S2:551)', statuts(AVANCE_PAYEE, 6, LGC), ['decidee']],
    [
      'un écart avec une pièce : « A modifier » (S2:826)',
      statuts(BDC_ERRONE, 6, LGC),
      ['a-modifier'],
    ],
    [
      'le contact vient du JSON (S3:85)',
      simulation(MODIFICATION_SAS, 1).simulation.texte.includes('support@exemple.invalid'),
      true,
    ],
    [
      'une pièce s’ajoute, rien ne s’ôte (S3:91)',
      avenants(MODIFICATION_SAS, 6, SAS)[1]?.ajouts.map(({ typeFichier }) => typeFichier),
      ['AUTRE_S'],
    ],
    [
      'le commentaire est celui de l’écran (S3:234)',
      avenants(MODIFICATION_SAS, 3, SAS)[1]?.historique.at(-1)?.commentaire,
      'test modif',
    ],
    [
      'à 11h58 le solde RIS est pris, à 12h00 non (S4:447)',
      [refus(FENETRE_MIDI, 1), refus(FENETRE_MIDI, 3)],
      [undefined, 'fenetre-fermee'],
    ],
    ['l’enrôlement anticipé suffit aux modèles (S4:583)', refus(MODELE_BDC, 1), undefined],
    [
      'l’enrôlement définitif suit le certificat (S4:587)',
      pasDe(ENROLEMENT_INITIAL, -1).apres.enrolements.get(1)?.mode,
      'definitif',
    ],
    ['un employé fournit son mandat (S4:660)', refus(ENROLEMENT_INITIAL, 0), 'piece-manquante'],
    [
      'un zip se renomme (S4:751)',
      [refus(ZIP_DEJA_UTILISE, 1), refus(ZIP_DEJA_UTILISE, 2)],
      ['nom-de-zip-deja-utilise', undefined],
    ],
    [
      '« vrai » n’est pas « true » (S4:856)',
      simulation(BDC_ERRONE, 1).controles,
      ['booleens-en-anglais'],
    ],
    ['le « s » du pluriel se garde (S4:857)', simulation(S_OUBLIE, 1).verdict, 'valide'],
  ])('%s', (_, obtenu, attendu) => {
    expect(obtenu).toEqual(attendu);
  });

  it('sans le profil, une demande fausse empêche d’importer tout le fichier (S0:148)', () => {
    const reglages = { horloge: null, profil: { importLigneParLigne: false } };
    const { pas } = playScenario(LIGNE_PAR_LIGNE, jeuOf(LIGNE_PAR_LIGNE), reglages);
    expect(pas.at(-1)?.refusee?.refus.type).toBe('lignes-rejetees');
  });

  it('le zip apporte les pièces aux noms du JSON (S0:489)', () => {
    const zip = pasDe(PREMIER_DEPOT, 2).acceptes[0]?.commande;
    const { texte } = simulation(PREMIER_DEPOT, 0).simulation;
    const pieces = zip?.type === 'recevoirZip' ? zip.pieces : [];
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieces.filter((nom) => !texte.includes(`"${nom}"`))).toEqual([]);
  });

  it('un courriel invite à modifier la demande (S3:53)', () => {
    const { apres } = pasDe(MODIFICATION_SAS, 3);
    const dossier = apres.dossiers.get(SAS);
    const fournisseur = dossier && apres.fournisseurs.get(dossier.siret);
    if (!dossier || !fournisseur) throw new Error('No such dossier.');
    const dernier = courrielsDuDossier(dossier, fournisseur).at(-1);
    expect([dernier?.le, dernier?.avenant]).toEqual(['2023-08-07T09:00', 1]);
  });
});
