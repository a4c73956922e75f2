/** Excerpts as W3C Web Annotations, in the media type that their protocol names. */
import { annotations, type Annotated } from '#lib/exchange/annotations.ts';
import { absoluteLinks } from './absolute-links.ts';
import { dataAnswer } from './data-answer.ts';

const PROFILE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** `id`: of the event or the article that they are of. */
export const annotationsAnswer = (
  { request, url }: { readonly request: Request; readonly url: URL },
  annotated: Annotated,
  id: string,
): Promise<Response> =>
  dataAnswer(request, {
    body: annotations(annotated, absoluteLinks(url)),
    type: PROFILE,
    name: `${encodeURIComponent(id)}.annotations.json`,
  });
