import type { Partie } from '#domain/classeur/xlsx.ts';
import { writeZip } from './pieces/write-zip.ts';
import { crc32 } from '#domain/crc32.ts';

/** A zip of texts in UTF-8, in their order: the shape of a workbook. Deflated where the platform knows how. */
export async function zipTextes(parties: readonly Partie[]): Promise<Blob> {
  const donnees: Blob[] = [];
  const entrees = [];
  for (const [rang, { nom, texte }] of parties.entries()) {
    const octets = new TextEncoder().encode(texte);
    const serrees = await deflate(octets);
    const data = serrees ?? new Blob([octets]);
    donnees.push(data);
    entrees.push({
      ref: { zip: 0, rang },
      nom,
      crc32: crc32(octets),
      taille: octets.length,
      tailleCompressee: data.size,
      methode: serrees ? (8 as const) : (0 as const),
    });
  }
  return writeZip({ nom: '', taille: 0, entrees }, ({ rang }) =>
    Promise.resolve(donnees[rang] ?? new Blob()),
  );
}

/** Null where the platform cannot: browsers of before 2023. */
function deflate(octets: Uint8Array<ArrayBuffer>): Promise<Blob> | null {
  const compression = openCompression();
  if (!compression) return null;
  return new Response(new Blob([octets]).stream().pipeThrough(compression)).blob();
}

function openCompression(): CompressionStream | null {
  if (!('CompressionStream' in globalThis)) return null;
  try {
    return new CompressionStream('deflate-raw');
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
