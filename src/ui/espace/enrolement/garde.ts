import { parseJson } from '#domain/parse-json.ts';
import {
  booleen,
  dansListe,
  exactement,
  naturel,
  objet,
  ouNull,
  parmi,
  texte,
} from '#domain/portail/gardes/combinateurs.ts';
import { pieceEnrolement } from '#domain/portail/gardes/enrolements.ts';
import { modeEnrolement, sons, tauxTva } from '#domain/portail/gardes/valeurs.ts';
import type { PieceEnrolement } from '#domain/portail/fournisseur.ts';
import type { Contenu } from '#ui/portail/parties.ts';
import { ETAPES, type EtapeEnrolement, type Saisie } from './enrolement.ts';

/** Where the person stands in the form. */
export interface Avancee {
  readonly saisie: Saisie;
  readonly etape: EtapeEnrolement;
  /** Rank of the furthest step reached. */
  readonly atteinte: number;
}

type Ecrite = Omit<Saisie, 'pieces'>;

/** The documents are kept beside the text. */
export function writeAvancee({ saisie, etape, atteinte }: Avancee): Contenu {
  const { pieces, ...ecrite } = saisie;
  return {
    texte: JSON.stringify({ version: 'v1', saisie: ecrite, etape, atteinte }),
    fichiers: new Map(Object.entries(pieces)),
  };
}

/** Null: written by another version of the page, or damaged. */
export function readAvancee({ texte: garde, fichiers }: Contenu): Avancee | null {
  const lue = parseJson(garde);
  if (!avancee(lue)) return null;
  const pieces: Partial<Record<PieceEnrolement, File>> = {};
  for (const [cle, fichier] of fichiers) if (pieceEnrolement(cle)) pieces[cle] = fichier;
  const { saisie, etape, atteinte } = lue;
  return { saisie: { ...saisie, pieces }, etape, atteinte };
}

const personne = objet<Saisie['representant']>({
  nom: texte,
  prenom: texte,
  courriel: texte,
  telephone: texte,
});

const avancee = objet<{ version: 'v1'; saisie: Ecrite; etape: EtapeEnrolement; atteinte: number }>({
  version: exactement('v1'),
  saisie: objet<Ecrite>({
    mode: ouNull(modeEnrolement),
    numeroAns: texte,
    numeroAnsCherche: booleen,
    sons: ouNull(sons),
    distributeur: booleen,
    siret: texte,
    siretCherche: booleen,
    denominationRamenee: ouNull(texte),
    denomination: texte,
    nomCommercial: texte,
    typeVoie: texte,
    voie: texte,
    codePostal: texte,
    commune: texte,
    representantLegal: ouNull(parmi<'oui' | 'non'>({ oui: true, non: true })),
    representant: personne,
    confirmationRepresentant: texte,
    depositaire: personne,
    confirmationDepositaire: texte,
    qualite: ouNull(parmi<'employe' | 'tiers'>({ employe: true, tiers: true })),
    compteAsp: booleen,
    titulaire: texte,
    iban: texte,
    bic: texte,
    tauxTva: ouNull(tauxTva),
    exactitude: booleen,
    engagement: booleen,
  }),
  etape: dansListe(ETAPES),
  atteinte: naturel,
});
