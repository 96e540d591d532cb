import type { Beneficiaire, Demande } from '#domain/projection/vue.ts';
import { cleUnicite, type ContextePortail, type Reclamation } from '#domain/portail/contexte.ts';
import type { Sons, Unicite } from '#domain/sons.ts';
import { defineControl, type Signal } from '../control.ts';
import { areSeparate, readIdentifiants } from '../support/unicite.ts';

/** Speaks for all that needs the portal in general when a lone file is judged, so that the report says it once. */
export const beneficiaireDejaDemande = defineControl({
  id: 'beneficiaire-deja-demande',
  titre: 'Le bénéficiaire n’est pas déjà celui d’une autre demande',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  rejetALInstruction: true,
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 4, liste des statuts',
      extrait:
        'Rejetée: si le bénéficiaire listé dans le json bénéficie déjà de l’aide à partir d’une autre demande',
    },
    {
      source: 'webinaire-vague-2',
      endroit: '« Règles d’unicité du financement RIS » et « … DRIMbox »',
    },
    { source: 'faq-industriels', endroit: 'un même bénéficiaire demandé par deux fournisseurs' },
  ],
  niveau: 'fichier',
  message:
    '{identifiant} {valeur} figure déjà dans {autre} : la demande risque d’être rejetée à l’instruction.',
  explication:
    'Le simulateur du portail ne le voit pas. Règle publiée : « {regle} » Vérifiez avec votre client quelle demande doit rester : s’il a signé deux bons de commande, il doit choisir.',
  check: ({ demandes, sons, portail }) => {
    if (!portail) {
      return {
        indetermine:
          'Ce contrôle dépend des demandes déjà déposées, que ce simulateur ne connaît pas. De même, il ne sait rien de votre enrôlement, de vos pilotes ni des numéros que vous avez déjà donnés.',
      };
    }
    return demandes.flatMap((demande) =>
      demande.beneficiaires.flatMap((beneficiaire) =>
        findClaims(demande, beneficiaire, sons, portail),
      ),
    );
  },
});

const NOMS: Readonly<Record<Unicite['identifiant'], string>> = {
  siren: 'Le SIREN',
  finessGeo: 'Le n° FINESS',
  am: 'Le n° AM',
  rpps: 'Le n° RPPS',
};

/** One signal per other dossier, at the first identifier that they share. */
function findClaims(
  demande: Demande,
  beneficiaire: Beneficiaire,
  sons: Sons,
  portail: ContextePortail,
): readonly Signal[] {
  const signaux = new Map<string, Signal>();
  for (const unicite of sons.unicite) {
    for (const { chemin, valeur } of readIdentifiants(beneficiaire, unicite.identifiant)) {
      const cle = cleUnicite(sons.id, unicite.identifiant, valeur);
      const autre = (portail.reclamations.get(cle) ?? []).find((reclamation) =>
        isAgainst(reclamation, demande, beneficiaire, unicite),
      );
      if (autre === undefined || signaux.has(autre.numeroASP)) continue;
      signaux.set(autre.numeroASP, {
        chemin: `/lignesImport/${demande.index}${chemin}`,
        args: {
          identifiant: NOMS[unicite.identifiant],
          valeur,
          // The portal would not name the dossier of another vendor.
          autre:
            autre.siret === portail.siret
              ? `votre dossier ${autre.numeroASP}`
              : 'la demande d’un autre fournisseur',
          regle: unicite.regle,
        },
      });
    }
  }
  return [...signaux.values()];
}

/** Avance and solde of one dossier are one claim. */
function isAgainst(
  { numeroASP, typeActivite }: Reclamation,
  demande: Demande,
  beneficiaire: Beneficiaire,
  { deuxSiActivitesDifferentes }: Unicite,
): boolean {
  if (numeroASP === demande.numeroASP?.valeur) return false;
  const activite = beneficiaire.typeActivite?.valeur ?? null;
  return !(deuxSiActivitesDifferentes && areSeparate(typeActivite, activite));
}
