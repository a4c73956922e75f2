import { parseEventId } from '#lib/model/ids.ts';

export const match = (text: string): boolean => text.length <= 200 && parseEventId(text) !== null;
