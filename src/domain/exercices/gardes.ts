import type { FauteVoulue } from '../fabrique/fautes/voulue.ts';
import { FAUTES_ZIP, type FauteZip } from '../fabrique/fautes/zip.ts';
import { readGraine } from '../fabrique/graine.ts';
import { citationDe } from '../portail/gardes/citations.ts';
import {
  auPlus,
  dansListe,
  naturel,
  objet,
  ouNull,
  parmi,
  selon,
  exactement,
  type Garde,
} from '../portail/gardes/combinateurs.ts';
import { nomDActe } from '../portail/gardes/demandes.ts';
import {
  etatPaiement,
  formulaire,
  numeroASP,
  sons,
  statutDemande,
} from '../portail/gardes/valeurs.ts';
import { findSigneEtranger } from '../signe-etranger.ts';
import {
  BORNES,
  type Critere,
  type FautesAMettre,
  type FichierAFaire,
  type Indice,
  type Retouche,
} from './exercice.ts';

/** On one line, and not empty. */
export function ligneDe(max: number): Garde<string> {
  return (lue): lue is string =>
    typeof lue === 'string' &&
    lue.trim() !== '' &&
    lue.length <= max &&
    findSigneEtranger(lue) === null;
}

/** On several lines, and not empty. */
export const paragraphes: Garde<string> = (lus): lus is string =>
  typeof lus === 'string' && ligneDe(BORNES.texte)(lus.replaceAll('\n', ' '));

function auMoinsUn<T>(max: number, garde: Garde<T>): Garde<readonly T[]> {
  const liste = auPlus(max, garde);
  return (lue): lue is readonly T[] => liste(lue) && lue.length > 0;
}

export const citation = citationDe(ligneDe(BORNES.texte));

export const indice = objet<Indice>({
  texte: paragraphes,
  sources: auPlus(BORNES.sources, citation),
});

const numeros = auMoinsUn(BORNES.dossiers, numeroASP);

const choix = auMoinsUn(
  BORNES.fautes,
  objet<FauteVoulue>({
    controle: nomDeControle,
    demande: ouNull((lu): lu is number => naturel(lu) && lu < BORNES.dossiers),
  }),
);

const fautes = objet<FautesAMettre>({
  graine: (lu): lu is string => typeof lu === 'string' && readGraine(lu) === lu,
  choix: (lus): lus is readonly FauteVoulue[] => choix(lus) && FAUTES_ZIP.every(isOnceIn(lus)),
});

/** A piece of 3,1 Mo weighs as much in memory: twenty of them would be felt. */
function isOnceIn(voulues: readonly FauteVoulue[]) {
  return ({ controle }: FauteZip) =>
    voulues.filter((voulue) => voulue.controle === controle).length <= 1;
}

const champsDuFichier = {
  type: exactement('soldes'),
  nom: (lu: unknown): lu is string => typeof lu === 'string' && /^[\w-]{1,60}$/.test(lu),
  dossiers: numeros,
  retouches: auPlus(
    BORNES.retouches,
    objet<Retouche>({
      avant: (lu): lu is string => isMorceau(lu) && lu !== '',
      apres: isMorceau,
    }),
  ),
};

const sansFaute = objet<Omit<FichierAFaire, 'fautes'>>(champsDuFichier);
const avecFautes = objet<Required<FichierAFaire>>({ ...champsDuFichier, fautes });

export const fichierAFaire: Garde<FichierAFaire> = (lu): lu is FichierAFaire =>
  sansFaute(lu) || avecFautes(lu);

function nomDeControle(lu: unknown): lu is string {
  return typeof lu === 'string' && /^[a-z0-9-]{1,60}$/.test(lu);
}

function isMorceau(lu: unknown): lu is string {
  return typeof lu === 'string' && lu.length <= BORNES.morceau;
}

const vise = {
  numeroASP,
  avenant: (lu: unknown): lu is number => naturel(lu) && lu < 100,
};

type Du<T extends Critere['type']> = Extract<Critere, { readonly type: T }>;

export const critere = selon<'type', Critere>('type', {
  statut: objet<Du<'statut'>>({
    type: exactement('statut'),
    statuts: auMoinsUn(8, statutDemande),
    ...vise,
  }),
  paiement: objet<Du<'paiement'>>({
    type: exactement('paiement'),
    paiements: auMoinsUn(4, etatPaiement),
    ...vise,
  }),
  acte: objet<Du<'acte'>>({ type: exactement('acte'), acte: nomDActe, ...vise }),
  'sans-import-incomplet': objet<Du<'sans-import-incomplet'>>({
    type: exactement('sans-import-incomplet'),
    numeroASP,
  }),
  enrolement: objet<Du<'enrolement'>>({
    type: exactement('enrolement'),
    sons,
    statut: parmi({ 'en-cours': true, valide: true, rejete: true }),
  }),
  modele: objet<Du<'modele'>>({
    type: exactement('modele'),
    document: parmi({ BDC: true, VA: true }),
    statut: parmi({ depose: true, valide: true, 'a-corriger': true }),
  }),
  pilotes: objet<Du<'pilotes'>>({
    type: exactement('pilotes'),
    sons,
    minimum: (lu): lu is number => naturel(lu) && lu > 0 && lu < 100,
  }),
  fichier: objet<Du<'fichier'>>({
    type: exactement('fichier'),
    formulaire,
    dossiers: numeros,
    exige: dansListe(['lu', 'accepte', 'valide'] as const),
    sans: auPlus(BORNES.controles, nomDeControle),
  }),
});
