/** The words of the text that give an event its date: those of the mention whose date it has. */
import type { MentionView } from '#lib/model/event-view.ts';
import type { When } from '#lib/model/when.ts';

/** Null where no text gives it: a record, an editor. */
export function quotedDate(when: When, mentions: readonly MentionView[]): string | null {
  const telling = mentions.find(
    ({ mention }) => mention.when.edtf === when.edtf && mention.when.rule === when.rule,
  );
  return telling ? quotedIn(telling) : null;
}

/** The words that one mention's own date was read from. */
export function quotedIn({ mention, evidenceWords }: MentionView): string | null {
  return evidenceWords[mention.evidence.findIndex(({ of }) => of === 'date')] || null;
}
