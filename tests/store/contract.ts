/** What every backend of the store must do. A backend's own test file runs this on it. */
import type { Store } from '#lib/store/store.ts';
import { afterEach, beforeEach, describe } from 'vitest';
import { commits } from './contract/commits.ts';
import { lookups } from './contract/lookups.ts';
import { newest } from './contract/newest.ts';
import { queries } from './contract/queries.ts';
import { restoring } from './contract/restoring.ts';

/** `makeStore` gives an empty store each time it is called. */
export function storeContract(name: string, makeStore: () => Store): void {
  describe(`store contract: ${name}`, () => {
    let store: Store;
    beforeEach(() => {
      store = makeStore();
    });
    afterEach(() => store.close());
    const current = () => store;

    commits(current);
    lookups(current);
    queries(current);
    newest(current);
    restoring(current, makeStore);
  });
}
