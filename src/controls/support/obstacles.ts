import type { DossierConnu, ObstacleSolde } from '#domain/portail/contexte.ts';
import type { SonsId } from '#domain/sons.ts';
import { SONS } from '#domain/sons/table.ts';

/** The true cause behind the one label of the portal, in words. */
export interface CauseDuRefus {
  /** Follows « le dossier … : ». */
  readonly cause: string;
  /** Whole sentences. */
  readonly quoiFaire: string;
  /** The incomplete import that stands in the way, when there is one. */
  readonly import?: number;
}

/** Why the portal takes no solde of `sons` for this dossier (undefined: unknown); null when it does. */
export function explainRefus(dossier: DossierConnu | undefined, sons: SonsId): CauseDuRefus | null {
  if (dossier === undefined) {
    return {
      cause: 'vous n’avez aucun dossier de ce numéro',
      quoiFaire:
        'Comparez le n° ASP avec celui de votre avance dans « Gérer mes demandes de financement », sans le suffixe de l’avenant (M0). Une avance importée sans ses pièces jointes et expirée a disparu : il faut la redéposer.',
    };
  }
  if (dossier.sons !== sons) {
    return {
      cause: `c’est un dossier ${SONS[dossier.sons].titre}`,
      quoiFaire: 'Corrigez le n° ASP, ou déposez ce solde dans le fichier de son dispositif.',
    };
  }
  return dossier.obstacle && explainObstacle(dossier.obstacle);
}

function explainObstacle(obstacle: ObstacleSolde): CauseDuRefus {
  switch (obstacle.type) {
    case 'avance-incomplete':
      return {
        cause: `son avance attend encore ses pièces jointes (import ${obstacle.import})`,
        quoiFaire:
          'Ouvrez « Suivi des demandes incomplètes » et ajoutez le zip de cet import. L’avance doit ensuite être décidée et payée.',
        import: obstacle.import,
      };
    case 'avance-non-decidee':
      return {
        cause: 'son avance n’est pas au statut « Décidée »',
        quoiFaire:
          'Consultez la demande : si elle est « A modifier », répondez-y ; sinon attendez la décision de l’ASP.',
      };
    case 'avance-non-payee':
      return {
        cause:
          'son avance est « Décidée », mais son état de paiement n’est ni « Paiement effectué » ni « OR émis »',
        quoiFaire: 'Attendez le paiement de l’avance, puis simulez de nouveau.',
      };
    case 'solde-incomplet':
      return {
        cause: `un solde déjà importé attend ses pièces jointes (import ${obstacle.import})`,
        quoiFaire:
          'Ouvrez « Suivi des demandes incomplètes », puis ajoutez le zip de cet import, ou supprimez cet import et redéposez le solde.',
        import: obstacle.import,
      };
    case 'solde-deja-depose':
      return {
        cause: 'son solde est déjà déposé',
        quoiFaire:
          'Retirez cette demande du fichier, et suivez ce solde dans « Gérer mes demandes de financement ».',
      };
  }
}
