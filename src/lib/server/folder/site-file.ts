/** `site.json`: what a data folder says of itself. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../model/issue.ts';
import type { Site } from '../../model/site.ts';
import { readFields } from './fields.ts';
import { readJson } from './json-files.ts';
import { SITE_FIELDS } from './schemas.ts';

export const SITE_FILE = 'site.json';

const DEFAULTS: Site = {
  title: 'Timeline',
  summary: '',
  language: 'en',
  window: null,
  dyads: [],
  halfLife: 30, // days
};

export interface ReadSite {
  readonly site: Site;
  readonly issues: readonly Issue[];
}

/** What is missing or wrong in it takes its default. */
export function readSite(root: string): ReadSite {
  if (!existsSync(join(root, SITE_FILE))) {
    const message = `${root} has no ${SITE_FILE}: is it a data folder? “demarche init” makes one; until then the timeline has no title of its own`;
    return { site: DEFAULTS, issues: [{ code: 'site-missing', at: SITE_FILE, message }] };
  }
  const read = readJson(root, SITE_FILE);
  if (!read.ok) return { site: DEFAULTS, issues: [read.issue] };
  const { value } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      site: DEFAULTS,
      issues: [
        { code: 'file-damaged', at: SITE_FILE, message: `${SITE_FILE} is not an object { … }` },
      ],
    };
  const { values, issues } = readFields(value as Record<string, unknown>, SITE_FIELDS, SITE_FILE);
  return { site: { ...DEFAULTS, ...defined(values) }, issues };
}

const defined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
