/** TIMEX3 value of what cannot be placed: X for what is not known. */
import type { Clock, Moment, Part } from './moment.ts';

export function unplacedValue(moment: Moment, clock: Clock | null): string {
  const day = valueOf(moment);
  return clock ? `${day}T${clock.value}` : day;
}

function valueOf(moment: Moment): string {
  switch (moment.kind) {
    case 'recurring':
    case 'within':
      return partValue(moment.part);
    case 'edge':
      return 'XXXX-XX-XX';
    case 'holding':
    case 'counted':
    case 'shifted':
      return UNITS[moment.unit] ?? 'XXXX';
    case 'fixed':
      return 'XXXX';
  }
}

const UNITS: Readonly<Record<string, string>> = {
  ...{
    day: 'XXXX-XX-XX',
    week: 'XXXX-WXX',
    weekend: 'XXXX-WXX-WE',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
  },
  ...{ half: 'XXXX-HX', year: 'XXXX', decade: 'XXX', century: 'XX' },
};

function partValue(part: Part): string {
  switch (part.kind) {
    case 'month':
      return `XXXX-${two(part.month)}`;
    case 'day':
      return `XXXX-${two(part.month)}-${two(part.day)}`;
    case 'day-of-month':
      return `XXXX-XX-${two(part.day)}`;
    case 'weekday':
      return `XXXX-WXX-${part.weekday}`;
    case 'season':
      return `XXXX-${part.season}`;
    case 'quarter':
      return `XXXX-Q${part.quarter}`;
    case 'half':
      return `XXXX-H${part.half}`;
    case 'holiday':
      return 'day' in part.rule
        ? `XXXX-${two(part.rule.month)}-${two(part.rule.day)}`
        : 'XXXX-XX-XX';
  }
}

const two = (value: number): string => String(value).padStart(2, '0');
