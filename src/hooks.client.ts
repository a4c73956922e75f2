/** What failed in the browser: most often the timeline could not be reached. */
import type { HandleClientError } from '@sveltejs/kit';

export const handleError: HandleClientError = ({ error, status }) => {
  if (status === 404) return { code: 'page-unknown', message: 'There is no page at this address.' };
  console.warn(error);
  return isUnreachable(error)
    ? {
        code: 'unreachable',
        message: 'The timeline did not answer.',
        hint: 'See whether you are on line, then try again.',
      }
    : {
        code: 'failed',
        message: 'Something failed on this page.',
        hint: 'Try again. If it stays, tell whoever runs this timeline what you opened.',
      };
};

/** What `fetch` throws where nobody answers. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError');
