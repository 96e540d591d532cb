import { describe, expect, it } from 'vitest';
import * as mots from '#domain/mots/demandes.ts';
import * as depots from '#domain/mots/depots.ts';
import type { Refus, RefusTransition } from '#domain/portail/commandes.ts';
import {
  TRANSITIONS_DEMANDE,
  TRANSITIONS_ENROLEMENT,
  TRANSITIONS_MODELE_DOCUMENT,
  TRANSITIONS_PAIEMENT,
  TRANSITIONS_PILOTE,
  type Transition,
} from '#domain/portail/transitions.ts';
import { explainEchec, explainNonExecution, explainRefus } from './refus.ts';

/** One of each: a new refusal does not compile before it stands here. */
const REFUS: Readonly<Record<Exclude<Refus['type'], 'transition'>, Refus>> = {
  inconnu: { type: 'inconnu', objet: 'enrolement', id: '12' },
  'deja-installe': { type: 'deja-installe', siret: '12345678901234' },
  'deja-enrole': { type: 'deja-enrole', numeroAns: '1234' },
  'piece-manquante': { type: 'piece-manquante', pieces: ['kbis', 'mandat-distribution', 'rib'] },
  'enrolement-non-valide': { type: 'enrolement-non-valide', numeroAns: '1234' },
  'fenetre-fermee': {
    type: 'fenetre-fermee',
    sons: 'IMG-RIS-Va2',
    demande: 'avance',
    etat: 'pas-ouverte',
    date: '2026-11-10T12:00',
  },
  'etat-depasse': { type: 'etat-depasse' },
  'aucune-ligne': { type: 'aucune-ligne' },
  'lignes-rejetees': { type: 'lignes-rejetees', nombre: 2 },
  'nom-de-zip-deja-utilise': { type: 'nom-de-zip-deja-utilise', nom: 'a.zip' },
  'import-clos': { type: 'import-clos', import: 3 },
  'pieces-absentes': { type: 'pieces-absentes', noms: ['a.pdf', 'b.pdf'] },
  'prise-en-charge': { type: 'prise-en-charge', statut: 'a-modifier' },
  'dossier-existant': { type: 'dossier-existant', numeroASP: 'FINIMG013608' },
  'avance-non-payee': { type: 'avance-non-payee', numeroASP: 'FINIMG013608' },
  'attend-le-ris': { type: 'attend-le-ris', numeroASP: 'FINIMG013608' },
  'champ-non-modifiable': { type: 'champ-non-modifiable', chemin: '/siret' },
  valeur: { type: 'valeur', champ: 'numeroASP', detail: 'Cette date n’existe pas.' },
  'rien-a-faire': { type: 'rien-a-faire' },
};

const TRANSITIONS: readonly RefusTransition[] = [
  ...refuseAll('demande', TRANSITIONS_DEMANDE),
  ...refuseAll('paiement', TRANSITIONS_PAIEMENT),
  ...refuseAll('enrolement', TRANSITIONS_ENROLEMENT),
  ...refuseAll('modele', TRANSITIONS_MODELE_DOCUMENT),
  ...refuseAll('pilote', TRANSITIONS_PILOTE),
];

function refuseAll<const Objet extends string, Etat extends string>(
  objet: Objet,
  table: readonly Transition<Etat>[],
) {
  return table.map(({ de, vers }) => ({ type: 'transition', objet, de, vers }) as const);
}

const MOTS_DES_ETATS = new Set(
  [
    mots.STATUTS_DEMANDE,
    mots.PAIEMENTS,
    depots.STATUTS_ENROLEMENT,
    depots.MODES_ENROLEMENT,
    depots.STATUTS_MODELE_DOCUMENT,
    depots.STATUTS_PILOTE,
  ].flatMap((table) => Object.values<string>(table)),
);

/** Every code of the refusals and of what they name, but those that are French words too. */
const CODES = new RegExp(
  `\\b(${[REFUS, mots.STATUTS_DEMANDE, depots.PIECES_ENROLEMENT]
    .flatMap((table) => Object.keys(table))
    .filter((code) => code.includes('-'))
    .join('|')})\\b`,
);

describe('aucun code ne se lit', () => {
  it.each(TRANSITIONS)('entre « $de » et « $vers » ($objet)', (refus) => {
    const cites = explainRefus(refus).phrase.match(/(?<=«\s)[^»]+(?=\s»)/g) ?? [];
    expect(cites).toHaveLength(2);
    for (const mot of cites.flatMap((cite) => cite.split(', '))) {
      expect(MOTS_DES_ETATS).toContain(mot);
    }
  });

  it.each(Object.values(REFUS))('dans le refus $type', (refus) => {
    const { phrase, conseil } = explainRefus(refus);
    expect(phrase).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(`${phrase} ${conseil}`).not.toMatch(CODES);
  });
});

describe('les refus', () => {
  it('nomment l’objet et les deux états d’une transition impossible', () => {
    const refus: Refus = {
      type: 'transition',
      objet: 'paiement',
      de: 'decidee/aucun',
      vers: 'decidee/en-cours',
    };
    expect(explainRefus(refus).phrase).toBe(
      'Cette action n’est pas possible : le paiement est à l’état « Décidée, Aucun paiement en cours » et ne peut pas passer à « Décidée, Paiement en cours ».',
    );
  });

  it('disent la date à la minute quand le dépôt est fermé', () => {
    const refus: Refus = {
      type: 'fenetre-fermee',
      sons: 'IMG-RIS-Va2',
      demande: 'avance',
      etat: 'fermee',
      date: '2026-11-10T12:00',
    };
    expect(explainRefus(refus).phrase).toContain('est fermé depuis le 10/11/2026 à 12h00.');
  });

  it('ne déroulent pas deux cents noms de pièces', () => {
    const noms = Array.from({ length: 200 }, (_, rang) => `facture-${rang}.pdf`);
    const { phrase } = explainRefus({ type: 'pieces-absentes', noms });
    expect(phrase).toContain('« facture-4.pdf » et 195 autres.');
    expect(phrase).not.toContain('facture-5.pdf');
  });

  it('donnent telle quelle la phrase d’une sauvegarde refusée', () => {
    const reponse = { ok: false, motif: 'La sauvegarde est incomplète.' } as const;
    expect(explainNonExecution(reponse).phrase).toBe('La sauvegarde est incomplète.');
  });

  it('disent quel enregistrement est illisible', () => {
    expect(explainEchec({ type: 'corrompu', sequence: 12 }).phrase).toContain(
      'L’enregistrement 12',
    );
  });
});
