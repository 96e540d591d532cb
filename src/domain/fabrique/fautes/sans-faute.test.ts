import { expect, it } from 'vitest';
import { CATALOGUE } from '#controls/catalogue.ts';
import { FAUTES } from './liste.ts';

/** The controls for which no fault is put into a file, by reason. A new control goes here, or gets its fault. */
const SANS_FAUTE: Readonly<Record<string, readonly string[]>> = {
  'parle du fichier entier, dont il ne resterait rien à corriger': [
    'fichier-non-vide',
    'fichier-pas-trop-gros',
    'fichier-est-du-json',
    'json-tel-quel',
    'rien-avant-le-debut',
    'rien-apres-la-fin',
    'encodage-utf8',
    'utf8-entier',
    'sans-bom',
    'profondeur-raisonnable',
    'formulaire-reconnu',
    'formulaire-determine',
    'structure-publiee',
    'enveloppe-en-place',
    'balises-dans-leur-casse',
    'nombre-de-demandes',
  ],
  'arrête la lecture, et cacherait les autres fautes': [
    'crochets-fermes',
    'valeur-apres-deux-points',
    'syntaxe-json',
    'lecture-jusqu-au-bout',
  ],
  'dépend de ce que le portail sait': [
    'enrolement-valide',
    'trois-avances-payees',
    'pilotes-valides',
    'avance-decidee-et-payee',
    'enrolement-definitif',
    'siret-du-fournisseur',
    'numero-editeur-neuf',
    'montant-au-plus-celui-de-l-avance',
    'beneficiaire-deja-demande',
    'drimbox-sans-ris',
    'zip-nom-nouveau',
  ],
  'dépend d’un registre ou de la base des ES': [
    'finess-connu',
    'finess-ouvert',
    'finess-a-sa-place',
    'siren-du-finess',
    'nom-de-structure-proche',
    'rpps-connu',
    'rpps-en-activite',
    'specialite-du-sons',
    'nom-de-medecin-proche',
    'beneficiaire-dans-la-base',
  ],
  'dépend d’un choix fait à l’écran': [
    'formulaire-concorde',
    'regime-tva-du-formulaire',
    'numero-ans-du-formulaire',
    'bon-de-commande-120-jours',
  ],
  'dépend du calendrier des appels': [
    'fenetre-ouverte',
    'fenetre-loin-de-sa-fin',
    'realisation-dans-les-delais',
  ],
  'est déjà dit, à la suite d’une autre faute': ['deploiement-mss', 'structure-vide-si-liberal'],
  'parle du zip entier, et non d’une pièce': [
    'zip-structure',
    'zip-accessible',
    'zip-sans-surprise',
    'zip-avec-une-piece',
    'zip-taille',
    'zip-plus-de-20-mo',
    'noms-declares',
    'entree-superflue',
  ],
  'demande un zip que ce simulateur n’écrit pas': [
    'piece-intacte',
    'piece-compression-courante',
    'piece-pas-un-lien',
    'nom-sur',
  ],
  'ne va pas sans une autre, à la même pièce': [
    'piece-format-accepte',
    'piece-100-caracteres',
    'piece-lisible',
    'piece-en-double',
    'piece-nomenclature',
  ],
};

it('un contrôle a sa faute, ou la raison de n’en pas avoir', () => {
  const avec = FAUTES.map(({ controle }) => controle);
  const sans = Object.values(SANS_FAUTE).flat();
  const tous = CATALOGUE.map(({ id }) => id);
  expect([...avec, ...sans].toSorted()).toEqual(tous.toSorted());
});
