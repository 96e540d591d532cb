import { fold } from '#domain/texte.ts';
import type { ControleId } from '#controls/catalogue.ts';

/** What to advise when a value is refused, and the value to put instead when there is only one candidate. */
export interface Conseil {
  /** French sentence, '' when there is nothing to add. */
  readonly texte: string;
  /** The value to write, as a JSON text. */
  readonly valeur?: string;
}

const RIEN: Conseil = { texte: '' };

/** Advice on a text that its field's pattern refuses. */
export function adviseText(controle: ControleId, texte: string, motif: string): Conseil {
  const refused = new RegExp(motif, 'u');
  for (const propose of [...(PROPOSALS[controle] ?? []), stripSeparators, trim]) {
    const proposal = propose(texte);
    if (proposal && refused.test(proposal.texte)) {
      return { texte: proposal.raison, valeur: JSON.stringify(proposal.texte) };
    }
  }
  const hint = HINTS[controle]?.(texte);
  return hint ? { texte: hint } : RIEN;
}

/** Advice on a text where a number, an integer or a boolean is due. */
export function adviseUnquoted(type: 'nombre' | 'entier' | 'booleen', texte: string): Conseil {
  const word = texte.trim();
  if (type === 'booleen') {
    const value = BOOLEANS.get(word.toLowerCase());
    return value ? { texte: `Écrivez ${value}, sans guillemets.`, valeur: value } : RIEN;
  }
  const compact = word.replace(/[\s\u00a0\u202f]/g, '').replace(/^([^,.]*),(\d{1,2})$/, '$1.$2');
  const shape = type === 'entier' ? /^-?(0|[1-9]\d*)$/ : /^-?(0|[1-9]\d*)(\.\d+)?$/;
  return shape.test(compact)
    ? { texte: `Écrivez ${compact}, sans guillemets.`, valeur: compact }
    : RIEN;
}

/** Advice on a number where an identifier between quotes is due. */
export function adviseQuotes(nombre: number, motif: string | undefined): Conseil {
  const texte = String(nombre);
  if (motif && Number.isSafeInteger(nombre) && new RegExp(motif, 'u').test(texte)) {
    return { texte: `Mettez-le entre guillemets : "${texte}".`, valeur: `"${texte}"` };
  }
  return {
    texte: 'Mettez la valeur entre guillemets, en rétablissant les zéros de tête s’il y en avait.',
  };
}

/** Advice on a text outside its list. */
export function adviseChoice(texte: string, valeurs: readonly string[]): Conseil {
  const bare = plain(texte);
  const meant = valeurs.find((valeur) => plain(valeur) === bare);
  return meant ? { texte: `Écrivez « ${meant} ».`, valeur: JSON.stringify(meant) } : RIEN;
}

interface Proposal {
  readonly texte: string;
  readonly raison: string;
}

type Propose = (texte: string) => Proposal | null;

const PROPOSALS: Readonly<Partial<Record<ControleId, readonly Propose[]>>> = {
  'rpps-11-chiffres': [
    (texte) =>
      /^8\d{11}$/.test(texte)
        ? {
            texte: texte.slice(1),
            raison:
              'C’est l’identifiant national lu sur la carte CPS : un 8 y précède le RPPS. Retirez ce 8.',
          }
        : null,
  ],
  'siren-9-chiffres': [
    (texte) =>
      /^\d{14}$/.test(texte)
        ? {
            texte: texte.slice(0, 9),
            raison: 'C’est la longueur d’un SIRET : le SIREN en est les 9 premiers chiffres.',
          }
        : null,
  ],
  'numero-asp-forme': [
    (texte) => {
      const sansAvenant = texte.trim().toUpperCase().replace(/M\d+$/, '');
      if (sansAvenant === texte.trim().toUpperCase()) return null;
      return {
        texte: sansAvenant,
        raison:
          'Le suffixe M0, M1… affiché à l’écran est le numéro de l’avenant : il ne fait pas partie du numéro à écrire dans le JSON.',
      };
    },
    (texte) => ({
      texte: texte.trim().toUpperCase(),
      raison: 'Écrivez les lettres en majuscules.',
    }),
  ],
  'finess-9-caracteres': [
    (texte) => ({ texte: texte.toUpperCase(), raison: 'Écrivez la lettre en majuscule.' }),
  ],
  'date-jj-mm-aaaa': [
    (texte) => {
      const [, annee, mois, jour] = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(texte) ?? [];
      if (!annee || !mois || !jour) return null;
      return {
        texte: `${jour}/${mois}/${annee}`,
        raison: 'Écrivez le jour, le mois puis l’année.',
      };
    },
    (texte) => {
      const [, jour, mois, annee] =
        /^\s*(\d{1,2})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{4})\s*$/.exec(texte) ?? [];
      if (!jour || !mois || !annee) return null;
      return {
        texte: `${jour.padStart(2, '0')}/${mois.padStart(2, '0')}/${annee}`,
        raison:
          'Écrivez deux chiffres pour le jour et pour le mois, séparés par des barres obliques.',
      };
    },
  ],
};

/** What to say when no value can be proposed. */
const HINTS: Readonly<Partial<Record<ControleId, (texte: string) => string | null>>> = {
  'siret-14-chiffres': (texte) =>
    /^\d{9}$/.test(texte)
      ? 'C’est la longueur d’un SIREN : ajoutez les 5 chiffres du numéro interne de l’établissement.'
      : lostZeros(texte, 14),
  'siren-9-chiffres': (texte) => lostZeros(texte, 9),
  'finess-9-caracteres': (texte) => lostZeros(texte, 9),
  'am-9-chiffres': (texte) =>
    /^\d{11}$/.test(texte) ? 'C’est la longueur d’un numéro RPPS.' : lostZeros(texte, 9),
  'rpps-11-chiffres': (texte) =>
    /^\d{9}$/.test(texte) ? 'C’est la longueur d’un numéro AM ou d’un FINESS.' : null,
  'date-jj-mm-aaaa': (texte) =>
    texte.trim() === '' ? 'Cette date est attendue : renseignez-la.' : null,
};

const BOOLEANS: ReadonlyMap<string, string> = new Map([
  ['true', 'true'],
  ['vrai', 'true'],
  ['oui', 'true'],
  ['false', 'false'],
  ['faux', 'false'],
  ['non', 'false'],
]);

function lostZeros(texte: string, length: number): string | null {
  return /^\d+$/.test(texte) && texte.length === length - 1
    ? 'Un zéro de tête a peut-être été perdu, par exemple dans un tableur.'
    : null;
}

function stripSeparators(texte: string): Proposal {
  return {
    texte: texte.replace(/[\s\u00a0\u202f.-]/g, ''),
    raison: 'Retirez les espaces et les séparateurs.',
  };
}

function trim(texte: string): Proposal {
  return { texte: texte.trim(), raison: 'Retirez les espaces au début et à la fin.' };
}

function plain(texte: string): string {
  return fold(texte).replace(/\s/g, '');
}
