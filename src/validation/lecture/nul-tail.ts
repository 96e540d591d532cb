import type { RawFinding } from '#controls/raw-finding.ts';

/** Zeros after the text are cut off, and said: a program wrote the whole of its buffer. */
export function reportNulTail(texte: string): {
  readonly json: string;
  readonly constats: readonly RawFinding[];
} {
  if (!texte.endsWith('\0')) return { json: texte, constats: [] };
  let debut = texte.length;
  while (texte.charCodeAt(debut - 1) === 0) debut -= 1;
  const nombre = texte.length - debut;
  const span = { debut, fin: texte.length };
  const args = {
    valeur: nombre === 1 ? 'un octet nul' : `${nombre} octets nuls`,
    conseil:
      'Votre programme a sans doute écrit son tampon entier : écrivez ce qu’il contient (en .NET, ToArray et non GetBuffer).',
  };
  return {
    json: texte.slice(0, debut),
    constats: [
      {
        controle: 'rien-apres-la-fin',
        numLigne: null,
        chemin: '',
        args,
        place: span,
        edit: { ...span, texte: '' },
      },
    ],
  };
}
