/** What ties a control to its label, its hint and what is wrong with it. */
import type { CorrectionField } from '#lib/model/correction.ts';

export interface FieldAttributes {
  readonly id: string;
  readonly name: CorrectionField;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

export function describedBy(
  name: CorrectionField,
  hint: string | undefined,
  problem: string | undefined,
): FieldAttributes {
  const ids = [hint && `hint-${name}`, problem && `problem-${name}`].filter(Boolean).join(' ');
  return {
    id: `field-${name}`,
    name,
    'aria-describedby': ids || undefined,
    'aria-invalid': problem === undefined ? undefined : 'true',
  };
}
