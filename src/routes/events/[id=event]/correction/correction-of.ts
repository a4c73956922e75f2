/** What the correction page and its file both ask: the form as typed, and what comes of it. */
import type { CorrectionProblems, PreparedCorrection } from '#lib/model/correction.ts';
import type { EventView } from '#lib/model/event-view.ts';
import { nearEvents } from '#lib/server/correction/near-events.ts';
import { prepareCorrection } from '#lib/server/correction/prepare.ts';
import { readForm } from '#lib/server/correction/read-form.ts';
import type { SiteService } from '#lib/server/site-service.ts';
import { languageFor } from '#lib/words/language.ts';
import { pageWords } from '#lib/words/page.ts';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

export function correctionOf(service: SiteService, view: EventView, query: URLSearchParams) {
  const site = service.site();
  const { actors, events } = service.timeline();
  const { event } = view;
  const form = readForm(query, event);
  const made =
    query.size === 0
      ? null
      : prepareCorrection({
          event,
          form,
          today: new Date().toISOString().slice(0, DAY_LENGTH),
          find: (id) => {
            const found = service.event(id);
            if (found.found === 'event') return found.view.event.id;
            return found.found === 'moved' ? found.to : null;
          },
          words: pageWords(languageFor(site.language)).correction.problems,
        });
  const problems: CorrectionProblems = made && !made.ok ? made.problems : {};
  const correction: PreparedCorrection | null = made?.ok ? made.correction : null;
  const named = correction?.review.action.do === 'set' ? correction.review.action.values : {};
  const codes = new Set(
    [event.source, event.target, named.source ?? [], named.target ?? []].flat(),
  );
  return {
    site,
    view,
    form,
    problems,
    correction,
    near: nearEvents(events, event.id),
    actors: actors.filter(({ code }) => codes.has(code)),
  };
}
