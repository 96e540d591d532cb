import { projectDemande } from '../demande.ts';
import type { FormulaireId } from '../formulaires.ts';
import { FORMULAIRES, formulaireOf } from '../formulaires.ts';
import { isBloc, type Bloc } from '../projection/guards.ts';
import type { Citation } from '../sources.ts';
import { PIECES } from '../sons/pieces.ts';
import type { TypeDePieceId } from '../types-de-piece.ts';
import { lastAvenant } from './avenants.ts';
import type { Avenant, Dossier, ValeurDeChamp } from './dossier.ts';
import type { EtatPortail } from './etat.ts';
import { readLigne } from './ligne-deposee.ts';
import { regimeDe } from './montants.ts';

/** A field that « A modifier » lets the fournisseur change. */
export interface ChampModifiable {
  /** JSON pointer in the line; its title is in `generated/champs.ts`, under `/lignesImport/*`. */
  readonly chemin: string;
  readonly type: 'texte' | 'nombre' | 'booleen';
  readonly sources: readonly Citation[];
  readonly presume: string | null;
}

/** « Sélectionnez le type de pièce complémentaire à déposer » (guide SAS, bloc « Pièces justificatives »). */
export interface TypeDePieceComplementaire {
  readonly typeFichier: TypeDePieceId;
  readonly sources: readonly Citation[];
  readonly presume: string | null;
}

const PRESUME =
  'Seul le guide du solde SAS dit quels champs se modifient ; pour ce formulaire, aucune source ne le dit.';

/**
 * Documented for the solde SAS only. Presumed elsewhere: the amount, the dates and the scenario that an ASP gestionnaire
 * compares with the pieces; never who asks, for whom, nor under which number. A form that is not here: `listGeneriques`.
 */
const CHAMPS_MODIFIABLES: Readonly<Partial<Record<FormulaireId, readonly ChampModifiable[]>>> = {
  'sas-sas-va1.solde': [
    {
      // The field is documented; its tag bears the name that we presume.
      chemin: '/coordonneesContact',
      type: 'texte',
      sources: [
        {
          source: 'guide-modification-sas',
          endroit: '« Informations éditables »',
          extrait:
            'Coordonnées de contact ou lien vers la plateforme de support à destination des Régulateurs ou Effecteurs',
        },
      ],
      presume: null,
    },
  ],
  'img-ris-va2.solde': [
    presumed('/facture/dateEditionFacture', 'texte'),
    presumed('/facture/montantPrestationPrincipaleSegurHTFacture', 'nombre'),
    presumed('/VA/dateSignatureVA', 'texte'),
    presumed('/scenariosEffectivementInstalles/dateRealisationPrestation', 'texte'),
    presumed('/scenariosEffectivementInstalles/isConnexionDB', 'booleen'),
    presumed('/scenariosEffectivementInstalles/isDirectToDMP', 'booleen'),
    presumed('/scenariosEffectivementInstalles/isConnexionGAM', 'booleen'),
    presumed('/scenariosEffectivementInstalles/isConnexionTeleradiologie', 'booleen'),
  ],
  'img-db-va2.solde': [
    presumed('/facture/dateEditionFacture', 'texte'),
    presumed('/facture/montantPrestationPrincipaleSegurHTFacture', 'nombre'),
    presumed('/VA/dateSignatureVA', 'texte'),
    presumed('/scenariosEffectivementInstalles/dateRealisationPrestation', 'texte'),
    presumed('/scenariosEffectivementInstalles/isRISVa2Deploye', 'booleen'),
  ],
  'mdv-lgc-va1.avance': [
    presumed('/commande/dateCommande', 'texte'),
    presumed('/commande/montantSegurHT', 'nombre'),
    presumed('/beneficiaires/structure/nomResponsable', 'texte'),
    presumed('/beneficiaires/structure/emailResponsable', 'texte'),
    presumed('/beneficiaires/structure/telephoneResponsable', 'texte'),
    presumed('/scenarioInstallation/operateurMessagerie', 'texte'),
  ],
};

/** The editable fields of the last avenant of a dossier, with their present values; in the order of the form. */
export function champsModifiables(
  etat: EtatPortail,
  dossier: Dossier,
): readonly (ChampModifiable & { readonly valeur: ValeurDeChamp })[] {
  const avenant = lastAvenant(dossier);
  const formulaire = formulaireDeLAvenant(etat, dossier, avenant);
  const ligne = readLigne(avenant.demande.ligne);
  if (formulaire === null || ligne === null) return [];
  const champs = CHAMPS_MODIFIABLES[formulaire] ?? listGeneriques(formulaire, ligne);
  return champs.flatMap((champ) => {
    if (champ.presume !== null && etat.profil.champsModifiables === 'aucun') return [];
    const valeur = readValeur(ligne, champ.chemin);
    return valeur !== null && typeOf(valeur) === champ.type ? [{ ...champ, valeur }] : [];
  });
}

/** The dates and the amount, where the line holds them. */
function listGeneriques(formulaire: FormulaireId, ligne: Bloc): readonly ChampModifiable[] {
  const { dateCommande, dateRealisation, dateVA, dateFacture, montantHT } = projectDemande(
    formulaire,
    ligne,
    0,
    1,
  );
  const dates = [dateCommande, dateRealisation, dateVA, dateFacture];
  return [
    ...dates.flatMap((date) => (date === null ? [] : [presumed(date.chemin, 'texte')])),
    ...(montantHT === null ? [] : [presumed(montantHT.chemin, 'nombre')]),
  ];
}

const LISTE_PRESUMEE = 'La liste des types de pièces complémentaires n’est pas publiée.';

/** Seen on the screen of the solde SAS only. */
const AUTRE_PIECE: TypeDePieceComplementaire = {
  typeFichier: 'AUTRE_S',
  sources: [{ source: 'guide-modification-sas', endroit: 'bloc « Pièces justificatives »' }],
  presume: LISTE_PRESUMEE,
};

/**
 * What « Type de pièce complémentaire » offers: the pieces of the form, or of the SONS when the demande came under none, and
 * the one that is added there.
 */
export function typesDePieceComplementaire(
  etat: EtatPortail,
  dossier: Dossier,
): readonly TypeDePieceComplementaire[] {
  const avenant = lastAvenant(dossier);
  const formulaire = formulaireDeLAvenant(etat, dossier, avenant);
  const pieces = formulaire ? FORMULAIRES[formulaire].pieces : PIECES[dossier.sons][avenant.type];
  const regime = regimeDe(dossier);
  const types = pieces.flatMap((piece): readonly TypeDePieceComplementaire[] => {
    const { typeFichier, acte, sources } = piece;
    if (typeFichier === null || (piece.regime ?? regime) !== regime) return [];
    return [{ typeFichier, sources, presume: acte === 'complement' ? null : LISTE_PRESUMEE }];
  });
  return types.some(({ typeFichier }) => typeFichier === AUTRE_PIECE.typeFichier)
    ? types
    : [...types, AUTRE_PIECE];
}

/** The form under which an avenant came; of the scenery, that of its SONS when it holds a line. */
export function formulaireDeLAvenant(
  { imports }: EtatPortail,
  { sons }: Pick<Dossier, 'sons'>,
  { importId, type, demande }: Avenant,
): FormulaireId | null {
  if (importId !== null) return imports.get(importId)?.formulaire ?? null;
  return demande.ligne === null ? null : formulaireOf(sons, type);
}

/** `ligne` with another value at `chemin`, which exists. */
export function withValeur(ligne: Bloc, chemin: string, valeur: ValeurDeChamp): Bloc {
  const [nom = '', ...reste] = chemin.slice(1).split('/');
  if (reste.length === 0) return { ...ligne, [nom]: valeur };
  const dedans = ligne[nom];
  if (!isBloc(dedans)) throw new Error(`No block ${nom}`);
  return { ...ligne, [nom]: withValeur(dedans, `/${reste.join('/')}`, valeur) };
}

export function typeOf(valeur: ValeurDeChamp): ChampModifiable['type'] {
  if (typeof valeur === 'string') return 'texte';
  return typeof valeur === 'number' ? 'nombre' : 'booleen';
}

function readValeur(ligne: Bloc, chemin: string): ValeurDeChamp | null {
  let valeur: unknown = ligne;
  for (const nom of chemin.slice(1).split('/')) {
    valeur = isBloc(valeur) && Object.hasOwn(valeur, nom) ? valeur[nom] : null;
  }
  if (typeof valeur === 'string' || typeof valeur === 'number') return valeur;
  return typeof valeur === 'boolean' ? valeur : null;
}

function presumed(chemin: string, type: ChampModifiable['type']): ChampModifiable {
  return { chemin, type, sources: [], presume: PRESUME };
}
