/** One short text for one value: tells whether a version is the one that is there. */
import { createHash } from 'node:crypto';
import { canonical } from '../../model/canonical.ts';

export const digestOf = (value: unknown): string =>
  createHash('sha256').update(canonical(value)).digest('hex');
