import { decodeWindows1252 } from '#domain/windows-1252.ts';
import type { EncodageNom } from '#domain/zip.ts';

/** Code pages of old systems, from 0x80 on, as in the mapping tables of the Unicode consortium (CP437.TXT, CP850.TXT, ROMAN.TXT). */

const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ' +
  'áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
  'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
  '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
  '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** The first is that of the zip format; French Windows writes 850, which agrees with it on é è ê ë à â ç î ï ô û ù ü. */
export const PAGES: readonly {
  readonly encodageNom: EncodageNom;
  readonly decode: (octets: Uint8Array) => string;
}[] = [
  { encodageNom: 'cp437', decode: (octets) => decodeBy(CP437, octets) },
  { encodageNom: 'cp850', decode: decodeCp850 },
  { encodageNom: 'windows-1252', decode: decodeWindows1252 },
  { encodageNom: 'macintosh', decode: decodeMacintosh },
];

/** By a page of the 128 signs from 0x80 on. */
function decodeBy(page: string, octets: Uint8Array): string {
  let text = '';
  for (const octet of octets) {
    text += octet < 0x80 ? String.fromCharCode(octet) : page.charAt(octet - 0x80);
  }
  return text;
}

export function decodeCp850(octets: Uint8Array): string {
  return decodeBy(CP850, octets);
}

export function decodeMacintosh(octets: Uint8Array): string {
  return decodeBy(MACINTOSH, octets);
}
