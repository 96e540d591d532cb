import type { Commande } from '#domain/portail/commandes.ts';
import type { DeclarationEnrolement } from '#domain/portail/fournisseur.ts';
import {
  ETAPES,
  cleanSiret,
  demandeurOf,
  listPieces,
  trimPersonne,
  type Saisie,
} from './enrolement.ts';

/** The command and its files; null while a choice is missing. A file of a case left since stays behind. */
export function writeDemande(
  saisie: Saisie,
): { readonly commande: Commande; readonly fichiers: readonly File[] } | null {
  const { mode, sons, distributeur } = saisie;
  const declaration = declare(saisie);
  if (mode === null || sons === null || declaration === null) return null;
  const pieces = ETAPES.flatMap((etape) => listPieces(etape, saisie)).flatMap((type) => {
    const fichier = saisie.pieces[type];
    return fichier === undefined ? [] : [{ type, fichier }];
  });
  return {
    commande: {
      type: 'demanderEnrolement',
      siret: cleanSiret(saisie.siret),
      numeroAns: saisie.numeroAns.trim(),
      sons,
      mode,
      demandeur: demandeurOf(saisie),
      distributeur,
      declaration,
      pieces: pieces.map(({ type, fichier: { name, size } }) => ({
        type,
        fichier: { nom: name, taille: size },
      })),
    },
    fichiers: pieces.map(({ fichier }) => fichier),
  };
}

/** Null while no rate is chosen. */
function declare(saisie: Saisie): DeclarationEnrolement | null {
  const { tauxTva, compteAsp, typeVoie } = saisie;
  if (tauxTva === null) return null;
  const estRepresentant = saisie.representantLegal === 'oui';
  return {
    denominationSociale: saisie.denomination.trim(),
    nomCommercial: saisie.nomCommercial.trim() || null,
    adresse: {
      typeVoie,
      voie: saisie.voie.trim(),
      codePostal: saisie.codePostal.trim(),
      commune: saisie.commune.trim(),
    },
    depositaire: trimPersonne(estRepresentant ? saisie.representant : saisie.depositaire),
    coordonneesBancaires: {
      titulaire: saisie.titulaire.trim(),
      iban: saisie.iban.trim(),
      bic: saisie.bic.trim(),
    },
    tauxTva,
    compteAsp,
  };
}
