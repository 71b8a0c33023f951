// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lineOf, tidyText } from '../../../lib/page/raw-text.ts';
import { rawTextIn } from '../../../lib/sites/gmail/see-text.ts';
import type { Skip } from '../../../lib/sites/gmail/see-text.ts';

function parse(html: string): Element {
  return new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html').body;
}

const textIn = (element: Element, skip?: Skip): string => tidyText(rawTextIn(element, skip));

describe('the text of an element', () => {
  it.each([
    ['<div>one</div><div>two</div>', 'one\ntwo'],
    ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['one<br>two<br>', 'one\ntwo'],
    ['<div>one<br></div><div>two</div>', 'one\ntwo'],
    ['<p>one</p><p>two</p>three', 'one\n\ntwo\n\nthree'],
    ['<div>  a <b>bold</b>  word &nbsp; </div>\n  <div>\n</div>', 'a bold word'],
    ['<span>one</span><span>two</span>', 'onetwo'],
    ['<table><tr><th>Who<th>What<tr><td>Buyer<td>Could you?</table>', 'Who\nWhat\nBuyer\nCould you?'],
    ['<ul><li>one<li>two</ul>', 'one\ntwo'],
    ['<script>no</script><style>no</style>yes', 'yes'],
    ['so <img data-emoji="🙂"> and <img alt="not this">.', 'so 🙂 and .'],
    ['<div><div><div>deep</div></div></div>after', 'deep\nafter'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(textIn(parse(html))).toBe(text);
  });

  it('leaves out what is skipped, with its children and without the rest of the line', () => {
    const body = parse('<div>mine <i class="x">theirs <b>too</b></i>end</div><div class="x">gone</div>');
    expect(textIn(body, (element) => element.matches('.x'))).toBe('mine end');
  });

  it('stops at its limit', () => {
    const long = parse('word '.repeat(50_000));
    expect(rawTextIn(long, undefined, 12)).toBe('word word wo');
    expect(tidyText(rawTextIn(long), 12)).toBe('word word wo');
  });

  it('looks at so many nodes and no more', () => {
    expect(textIn(parse(`seen${'<i></i>'.repeat(6_000)}unseen`))).toBe('seen');
    expect(textIn(parse('x'.repeat(2_000_000)))).toHaveLength(20_000);
  });
});

describe('one line', () => {
  it('drops marks of direction and joins white space', () => {
    expect(lineOf(' Send \u202A(Ctrl-Enter)\u202C\n ')).toBe('Send (Ctrl-Enter)');
    expect(lineOf(' \u200E ')).toBeNull();
    expect(lineOf(rawTextIn(parse('<div>a</div><div>b</div>')))).toBe('a b');
    expect(lineOf(null)).toBeNull();
    // Joiners and flags are part of the writing.
    expect(lineOf('👩‍💻 ​می‌خواهم 🏴󠁧󠁢󠁳󠁣󠁴󠁿')).toBe('👩‍💻 می‌خواهم 🏴󠁧󠁢󠁳󠁣󠁴󠁿');
  });

  it('is capped', () => {
    expect(lineOf('a'.repeat(1_000_000))).toHaveLength(500);
  });
});
