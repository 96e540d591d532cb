import { fromBinaire } from '#domain/binaire.ts';

/** A text that holds JSON written once more: as a text, as a cell of a table, as an address… */
interface Emballage {
  /** « Le document est écrit {comment}. » */
  readonly comment: string;
  readonly conseil: string;
  /** The JSON itself, as is. */
  readonly texte: string;
}

interface Deballage {
  readonly comment: string;
  readonly conseil: string;
  /** Null when this is not how the text was written. */
  readonly open: (texte: string) => string | null;
}

const DEBALLAGES: readonly Deballage[] = [
  {
    comment: 'comme un texte, entre guillemets : du JSON encodé deux fois',
    conseil:
      'Votre programme convertit sans doute en JSON ce qui en était déjà (json_encode, JSON.stringify, ToJson appelés deux fois).',
    open: (texte) => (texte.startsWith('"') ? textOf(texte) : null),
  },
  {
    comment: 'comme un texte, avec ses guillemets échappés (\\")',
    conseil: 'Il a sans doute été copié du milieu d’un programme ou d’un journal.',
    open: (texte) =>
      /^[{[]\s*(?:\{\s*)?\\"/.test(texte)
        ? textOf(
            `"${texte.replaceAll(/[\n\r\t]/g, (blanc) => JSON.stringify(blanc).slice(1, -1))}"`,
          )
        : null,
  },
  {
    comment: 'comme une cellule de CSV : ses guillemets sont doublés',
    conseil:
      'PostgreSQL (COPY … CSV) et les tableurs exportent ainsi : exportez le JSON seul, sans format CSV.',
    open: (texte) => {
      const cellule = /^(?:[^\n{["]*\n|"\w*"\n)?"\s*([{[][^]*[}\]])\s*"$/.exec(texte)?.[1];
      return cellule?.includes('""') ? cellule.replaceAll('""', '"') : null;
    },
  },
  {
    comment: 'comme une valeur de SQL, entre apostrophes',
    conseil: 'Exportez la valeur elle-même, et non l’instruction qui l’écrit.',
    open: (texte) => /^'\s*([{[][^]*[}\]])\s*'$/.exec(texte)?.[1]?.replaceAll("''", "'") ?? null,
  },
  {
    comment: 'comme dans une page web : ses guillemets sont des &quot;',
    conseil: 'Copiez la source du JSON, ou décodez ses entités avant de l’écrire.',
    open: (texte) =>
      /^[{[]\s*(?:\{\s*)?&(?:quot|#34|#x22);/.test(texte) ? readEntities(texte) : null,
  },
  {
    comment: 'dans la page web qu’un navigateur a affichée',
    conseil: 'C’est la page qui a été enregistrée : téléchargez le fichier lui-même.',
    open: (texte) => {
      const page = /^<(?:!doctype|html)\b[^]*?<pre\b[^>]*>\s*([{[][^]*[}\]])\s*<\/pre>/i;
      const pre = page.exec(texte)?.[1];
      return pre === undefined ? null : readEntities(pre);
    },
  },
  {
    comment: 'comme dans une adresse de page (%7B, %22…)',
    conseil: 'Décodez-le (decodeURIComponent, urldecode) avant de l’écrire.',
    open: (texte) => {
      if (!/^%(?:7B|5B)/i.test(texte)) return null;
      try {
        return decodeURIComponent(texte.replaceAll('+', ' '));
      } catch (error) {
        if (error instanceof URIError) return null;
        throw error;
      }
    },
  },
  {
    comment: 'en base64',
    conseil: 'Décodez-le avant de l’écrire : c’est ainsi qu’une API ou un courriel le transporte.',
    open: (texte) => {
      const [, base64] =
        /^(?:data:[^,]*;base64,)?((?:ey|ew|W[yw]|Cn)[\w+/\s]+=*)$/.exec(texte) ?? [];
      return base64 === undefined ? null : decodeBase64(base64.replaceAll(/\s/g, ''));
    },
  },
];

/** Null when the text holds no JSON but at its own level. */
export function unwrap(texte: string): Emballage | null {
  const tel = texte.trim().replaceAll('\r\n', '\n');
  for (const { open, ...mots } of DEBALLAGES) {
    const ouvert = open(tel);
    if (ouvert === null) continue;
    // Encoded three times: the outermost writing names the mistake.
    const json = isContainer(ouvert) ? ouvert : unwrap(ouvert)?.texte;
    if (json !== undefined) return { ...mots, texte: json };
  }
  return null;
}

function readEntities(html: string): string {
  return html
    .replaceAll(/&(?:quot|#34|#x22);/g, '"')
    .replaceAll(/&(?:apos|#39|#x27);/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function textOf(json: string): string | null {
  const valeur = tryParse(json);
  return typeof valeur === 'string' ? valeur : null;
}

function isContainer(texte: string): boolean {
  const valeur = tryParse(texte);
  return typeof valeur === 'object' && valeur !== null;
}

/** Undefined when the text is no JSON. */
export function tryParse(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch (error) {
    // The engine gives up on some depths with a RangeError.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function decodeBase64(base64: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fromBinaire(atob(base64)));
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}
