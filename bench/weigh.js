// @ts-check
import { gzipSync } from 'node:zlib';

/** kB after gzip. @param {Buffer} source */
export function weigh(source) {
  return gzipSync(source, { level: 9 }).length / 1000;
}
