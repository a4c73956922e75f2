import { element, xmlDocument } from '#lib/exchange/xml.ts';
import { expect, it } from 'vitest';

it('escapes what would be markup, and leaves out what XML cannot say', () => {
  const text = '<b> & "\u0000\u0007\ufffe\ud800]]>\r\n';
  expect(xmlDocument(element('a', { b: text }, text))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n' +
      '<a b="&lt;b&gt; &amp; &quot;\ufffd]]&gt;&#13;\n">&lt;b&gt; &amp; &quot;\ufffd]]&gt;&#13;\n</a>\n',
  );
});
