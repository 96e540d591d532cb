import type { Remplacement } from '#domain/anonymat/anonymiser.ts';
import { montrerInvisibles } from '#domain/invisibles.ts';
import { formatNombre } from '#domain/francais.ts';
import type { ColonneTexte } from '#ui/kit/colonnes.ts';
import { PARTAGE, SORTES } from './textes.ts';

export type ColonneRemplacement = 'sorte' | 'original' | 'fictif' | 'endroits';

export const COLONNES: readonly ColonneTexte<Remplacement, ColonneRemplacement>[] = [
  { cle: 'sorte', titre: PARTAGE.sorte, texte: ({ sorte }) => SORTES[sorte] },
  {
    cle: 'original',
    titre: PARTAGE.original,
    texte: ({ original }) => montrerInvisibles(original),
    aspect: ['machine'],
    entete: true,
  },
  {
    cle: 'fictif',
    titre: PARTAGE.fictif,
    texte: ({ fictif }) => montrerInvisibles(fictif),
    aspect: ['machine', 'nomme'],
  },
  {
    cle: 'endroits',
    titre: PARTAGE.endroits,
    texte: ({ endroits }) => formatNombre(endroits),
    ordre: ({ endroits }) => endroits,
    aspect: ['nombre', 'nomme'],
  },
];
