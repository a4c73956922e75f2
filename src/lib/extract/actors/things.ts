/** Whose the aircraft and ships are that the article has spoken of. */
import type { ActorCode } from '../../model/actor.ts';

export class Things {
  /** Owner by word or by kind; null once two states have one. */
  #owners = new Map<string, ActorCode | null>();

  learn(word: string, kind: string, code: ActorCode): void {
    for (const key of [word, `any ${kind}`]) {
      const owner = this.#owners.get(key);
      this.#owners.set(key, owner === undefined || owner === code ? code : null);
    }
  }

  /** By its own word, else by its kind where one state's alone were spoken of. */
  ownerOf(word: string, kind: string | null): ActorCode | null {
    const own = this.#owners.get(word);
    return own === undefined ? (this.#owners.get(`any ${kind}`) ?? null) : own;
  }
}
