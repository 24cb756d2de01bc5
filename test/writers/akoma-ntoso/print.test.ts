import { describe, expect, test } from 'vitest'
import { element } from '../../../src/writers/akoma-ntoso/element.ts'
import { printXml } from '../../../src/writers/akoma-ntoso/print.ts'

const printed = (root: Parameters<typeof printXml>[0]): string =>
  printXml(root).split('\n').slice(1).join('\n').trimEnd()

describe('printed XML', () => {
  test('begins with its declaration', () =>
    expect(printXml(element('a'))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n'))

  test('escapes text once and only once', () =>
    expect(printed(element('p', {}, 'a & b &amp; <c> &lt;'))).toBe('<p>a &amp; b &amp;amp; &lt;c&gt; &amp;lt;</p>'))

  test('escapes attributes', () =>
    expect(printed(element('a', { href: 'x?a=1&b="2"<' }))).toBe('<a href="x?a=1&amp;b=&quot;2&quot;&lt;"/>'))

  test('shows where a character stood that XML does not know', () =>
    expect(printed(element('p', {}, 'a\u0000\u000b\ud800b\ufffe😀'))).toBe('<p>a\ufffd\ufffd\ufffdb\ufffd😀</p>'))

  test('puts block elements on lines of their own and leaves mixed content alone', () =>
    expect(
      printed(element('content', {}, element('p', {}, 'a ', element('i', {}, 'b'), ' ', element('b', {}, 'c'))))
    ).toBe('<content>\n  <p>a <i>b</i> <b>c</b></p>\n</content>'))

  test('does not indent a quotation inside a paragraph', () =>
    expect(printed(element('p', {}, element('embeddedStructure', {}, element('p', {}, 'a'))))).toBe(
      '<p><embeddedStructure><p>a</p></embeddedStructure></p>'
    ))
})
