/** What may be meant as a date of an address: whether there is such a date is for the page to say. */
export const match = (text: string): boolean =>
  /^(?:earliest|latest|\d[\dT:-]*)(?:\.\.(?:earliest|latest|\d[\dT:-]*)?)?$/.test(text) ||
  /^\.\.\d/.test(text);
