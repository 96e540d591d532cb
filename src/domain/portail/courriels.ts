import type { HeureDeParis } from '../vocabulaire.ts';
import { MOTS_TYPE } from '../mots/demandes.ts';
import { numeroDAvenant } from './avenants.ts';
import { TEXTES_DEMANDE, TEXTES_ENROLEMENT, writeAccount, type Texte } from './courriels-textes.ts';
import type { Courriel, CourrielDeDemande } from './courriel.ts';
import { declarationOf, describeDeclaration, numeroDEnrolement } from './declaration.ts';
import type { Avenant, Dossier } from './dossier.ts';
import { perteDuDroit } from './echeances.ts';
import { sequenceDuFichier } from './fichiers.ts';
import type { Enrolement, Fournisseur } from './fournisseur.ts';
import { genreDeLActe } from './lettres/ecrire.ts';

/** The mails about the demandes of a dossier, oldest first: « Courriels automatiques envoyés ». */
export function courrielsDuDossier(
  dossier: Dossier,
  fournisseur: Fournisseur,
): readonly CourrielDeDemande[] {
  return dossier.avenants
    .flatMap((avenant) =>
      avenant.historique.flatMap((ligne, rang): readonly CourrielDeDemande[] => {
        const { le, acte, commentaire } = ligne;
        const texte = TEXTES_DEMANDE[acte]?.(
          nameDemande(dossier, avenant),
          avenant,
          commentaire,
          findLimite(avenant, rang),
        );
        if (texte === undefined) return [];
        const courriel = post(texte, le, fournisseur.depositaire.courriel);
        return [{ ...courriel, avenant: avenant.numero, lettre: genreDeLActe(avenant, ligne) }];
      }),
    )
    .sort((a, b) => (a.le < b.le ? -1 : Number(a.le > b.le)));
}

/** Until when the demande may be modified, as the act of this rank left it; null: nobody asked for it. */
function findLimite({ historique }: Avenant, rang: number): HeureDeParis | null {
  const demande = historique.slice(0, rang + 1).findLast(({ acte }) => acte === 'a-modifier');
  return demande === undefined ? null : perteDuDroit(demande.le);
}

/**
 * The mails about an enrôlement, oldest first. `enrolements`: those of the portal; the first that this fournisseur sees
 * validated opens an account, unless they said that they had one; the others extend it.
 */
export function courrielsDeLEnrolement(
  enrolement: Enrolement,
  fournisseur: Fournisseur,
  enrolements: Iterable<Enrolement>,
): readonly Courriel[] {
  const { depositaire, compteAsp } = declarationOf(enrolement, fournisseur);
  const premier = !compteAsp && isFirstValidated(enrolement, enrolements);
  const dit = {
    recapitulatif: describeDeclaration(asDeposited(enrolement), fournisseur),
    numero: numeroDEnrolement(enrolement),
  };
  const validation = enrolement.historique.find(({ acte }) => acte === 'valide');
  return enrolement.historique.flatMap((ligne) => {
    const { le, acte, mode, commentaire } = ligne;
    const textes = TEXTES_ENROLEMENT[acte](nameEnrolement(enrolement, mode), commentaire, dit);
    const compte = ligne === validation ? writeAccount(premier, mode) : [];
    return [...textes, ...compte].map((texte) => post(texte, le, depositaire.courriel));
  });
}

/** The mode and the documents of then: a finalisation changed both since. */
function asDeposited(enrolement: Enrolement): Enrolement {
  const { historique, pieces } = enrolement;
  const sequence = (piece: Enrolement['pieces'][number]) => sequenceDuFichier(piece.fichier.id);
  const [premiere] = pieces;
  return {
    ...enrolement,
    mode: historique[0]?.mode ?? enrolement.mode,
    pieces: premiere ? pieces.filter((piece) => sequence(piece) === sequence(premiere)) : pieces,
  };
}

function isFirstValidated(enrolement: Enrolement, enrolements: Iterable<Enrolement>): boolean {
  const le = validationOf(enrolement);
  for (const autre of enrolements) {
    if (autre.siret !== enrolement.siret || autre.id === enrolement.id) continue;
    const avant = validationOf(autre);
    if (le === null || avant === null) continue;
    if (avant < le || (avant === le && autre.id < enrolement.id)) return false;
  }
  return true;
}

function validationOf({ historique }: Enrolement): HeureDeParis | null {
  return historique.find(({ acte }) => acte === 'valide')?.le ?? null;
}

function post(texte: Texte, le: HeureDeParis, destinataire: string): Courriel {
  return {
    ...texte,
    le,
    destinataire,
    objet: `[SIMULATION] ${texte.objet}`,
    corps: `Bonjour,\n\n${texte.corps}\n\nSIMULATION – ce courriel n’a pas été envoyé et n’a aucune valeur.`,
  };
}

function nameDemande({ numeroASP }: Dossier, { type, numero }: Avenant): string {
  return `demande ${MOTS_TYPE[type].de} ${numeroDAvenant(numeroASP, numero)}`;
}

function nameEnrolement({ numeroAns }: Enrolement, mode: Enrolement['mode']): string {
  return `demande d’enrôlement ${mode === 'anticipe' ? 'anticipé ' : ''}${numeroAns}`;
}
