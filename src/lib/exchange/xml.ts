/** XML 1.0 text from plain values. Names are the program's own; every other character may be anybody's. */
import { plainText } from './plain-text.ts';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

export const element = (
  name: string,
  attributes: Element['attributes'] = {},
  ...children: readonly (Element | string)[]
): Element => ({ name, attributes, children });

/** A whole document, elements of elements on lines of their own. */
export const xmlDocument = (root: Element): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${write(root, '')}\n`;

function write({ name, attributes, children }: Element, indent: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const start = `${indent}<${name}${written.join('')}`;
  if (children.length === 0) return `${start}/>`;
  // White space is text where text stands, so only elements get lines of their own.
  const elements = children.filter((child) => typeof child !== 'string');
  if (elements.length < children.length)
    return `${start}>${children.map((child) => (typeof child === 'string' ? escape(child) : write(child, ''))).join('')}</${name}>`;
  const inner = elements.map((child) => write(child, `${indent} `)).join('\n');
  return `${start}>\n${inner}\n${indent}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would turn it into a line feed.
  '\r': '&#13;',
};

const escape = (text: string): string =>
  plainText(text).replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);
