import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { md5 } from './md5.ts';

it('le condensé MD5 est celui de la plateforme', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (octets) => {
      expect(Buffer.from(md5(octets)).toString('hex')).toBe(
        createHash('md5').update(octets).digest('hex'),
      );
    }),
  );
});
