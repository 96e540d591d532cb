import type { NomEcran } from '#ui/navigation/ecrans.ts';

/** Words of the index of the room; those of a screen stand in its own `textes.ts`. */
export const PREPARER = {
  chapeau:
    'Partez de ce que vous avez : un export de votre logiciel, des avances déjà payées, un dossier de PDF. Le JSON et les zips se font ici, sont vérifiés comme sur « Simuler un JSON », et rien ne quitte votre navigateur.',
} as const;

/** The screens of the room, below its index. */
export type NomPreparer = Extract<NomEcran, `preparer/${string}`>;

/** What each does, in one sentence; its title is in the table of the routes. */
export const CE_QUE_FAIT: Readonly<Record<NomPreparer, string>> = {
  'preparer/tableur':
    'Un export CSV ou Excel, ou des cellules collées, deviennent le JSON du formulaire ; chaque constat dit sa ligne et sa colonne. Un classeur vierge est prêt pour chaque formulaire.',
  'preparer/solde':
    'Des avances payées, ou de leur fichier de retour, au JSON de solde : ce qui est connu est repris, le reste se remplit dans un tableau.',
  'preparer/pieces':
    'D’un dossier de documents aux zips : chaque fichier est rapproché de sa demande, renommé selon la nomenclature et mis dans un zip sous la limite.',
  'preparer/table':
    'N’importe quel fichier de demandes, relu en tableau : à l’écran, en CSV ou en .xlsx.',
};
