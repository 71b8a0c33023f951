// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pieces } from '../../../components/sidebar/lens/lens-words.ts';
import type { LensView } from '../../../lib/contract/views.ts';
import { answersOf, shown } from '../../gallery/answers.ts';
import type { Answers } from '../../gallery/fake-client.ts';
import { STATES } from '../../gallery/states.ts';
import { dealView } from '../../gallery/views/deal.ts';
import { find, lensAsk, lensNothing, lensView, PROMISE, SOFT } from '../../gallery/views/lens.ts';
import { withDraft } from '../../gallery/views/page.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

// A busy machine may take long over jsdom; what is tested here is not speed.
vi.setConfig({ testTimeout: 30_000 });

let drawn: Drawn;
const draw = async (answers: Answers) => {
  drawn = await drawSidebar(answers);
};
const drawLens = (lens: LensView) => draw(answersOf(shown({ page: withDraft() }), {}, lens));
const click = async (selector: string, text: string | RegExp) => {
  drawn.find(selector, text).click();
  await settle();
};
const primaries = () => [...drawn.root.querySelectorAll('.button-primary')].map(({ textContent }) => textContent);
const rows = () => [...drawn.root.querySelectorAll('.lens-line')].map(({ textContent }) => textContent);
afterEach(() => drawn.end());

describe('asks in the draft', () => {
  it('stand in one short line each, clear, soft, or promised', async () => {
    await drawLens(lensView({ found: [find(), SOFT, PROMISE] }));
    expect(rows()).toEqual([
      'Asks for 20 minutes · Thu\u00a014\u00a0May',
      'Asks to bring in the others softly',
      'You promise · Wed\u00a06\u00a0May',
    ]);
    expect(drawn.root.querySelectorAll('.lens-mark-soft, .lens-mark-promise')).toHaveLength(2);
  });

  it.each([
    ['the button', () => click('.lens button', /^\s*Confirm/)],
    ['Y', () => drawn.press('y')],
    ['the mark', () => click('.lens-check', 'Confirm: Asks for 20 minutes')],
  ])('are confirmed by %s', async (_, act) => {
    await drawLens(lensAsk());
    await act();
    expect(drawn.last()).toMatchObject({
      name: 'judge-sentences',
      args: {
        draftKey: 'gmail:sam@ourside.example:msg-a:r81',
        dealId: 'deal',
        sentences: [{ label: 'ask', kind: 'time', found: { label: 'ask', kind: 'time', probability: 0.96 } }],
      },
    });
  });

  it.each([
    ['Y', () => drawn.press('y'), 'Asks for 20 minutes: recorded when sent', lensAsk()],
    [
      'the mark, taken back',
      () => click('.lens-check', 'Confirm: Asks for 20 minutes'),
      'Not confirmed after all: Asks for 20 minutes',
      lensView({ found: [find({ judgementId: 'j1' })] }),
    ],
  ])('say to the ears what the row shows to the eyes: %s', async (_, act, heard, lens) => {
    await drawLens(lens);
    const status = () => drawn.root.querySelector('.lens [role=status]')?.textContent;
    // It is there before there is something to say: what comes with its words is not read out.
    expect(status()).toBe('');
    await act();
    expect(status()).toBe(heard);
  });

  it('are confirmed together, those that are still open', async () => {
    await drawLens(lensView({ found: [find({ judgementId: 'j1' }), SOFT, PROMISE, find({ recorded: true })] }));
    await click('.lens button', 'Confirm 2');
    expect(drawn.last()).toMatchObject({ args: { sentences: [{ label: 'soft-ask' }, { label: 'promise' }] } });
  });

  it('say once they are confirmed that they are recorded when it is sent, and can be taken back', async () => {
    await drawLens(lensView({ found: [find({ judgementId: 'j1' })] }));
    expect(rows()).toEqual(['Asks for 20 minutes · Thu\u00a014\u00a0May recorded when sent']);
    expect(primaries()).toEqual([]);
    await click('.lens-check[aria-checked=true]', 'Confirm: Asks for 20 minutes');
    expect(drawn.last()).toEqual({ name: 'forget-judgement', args: { judgementId: 'j1' } });
  });

  it.each([
    ['confirmed', /^\s*Confirm/, lensView({ found: [find({ judgementId: 'j1' })] })],
    ['dismissed', 'Not an ask', lensNothing()],
  ])('hand the focus on where the button goes with the last one: %s', async (_, button, after) => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await drawLens(lensAsk());
    drawn.find('.lens-acts button', button).focus();
    await click('.lens-acts button', button);
    drawn.client.answers.lens = after;
    drawn.client.renew();
    await settle();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('deal-account'));
    vi.restoreAllMocks();
  });

  it('are put right by their menu', async () => {
    await drawLens(lensAsk());
    drawn.root.querySelectorAll<HTMLElement>('.menu').forEach((menu) => (menu.hidePopover = () => {}));
    const list = drawn.root.querySelector('.lens-kind + .menu');
    const open = async () => {
      list?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
      await settle();
    };
    await open();
    await click('.lens-kind + .menu .menu-item', 'Explore');
    expect(drawn.last()).toMatchObject({ args: { sentences: [{ label: 'ask', kind: 'explore' }] } });
    await click('.lens-kind + .menu .menu-item', 'Asked softly');
    expect(drawn.last()).toMatchObject({ args: { sentences: [{ label: 'soft-ask', kind: 'time' }] } });
    await click('.lens-kind + .menu .menu-item', 'A promise of yours');
    expect(drawn.last()).toMatchObject({ args: { sentences: [{ label: 'promise', kind: null }] } });
  });

  it('are dismissed with N, and back with the toast', async () => {
    await drawLens(lensAsk());
    await drawn.press('n');
    expect(drawn.last()).toMatchObject({ args: { sentences: [{ label: 'none', kind: null }] } });
    await click('.toast button', 'Undo');
    expect(drawn.last()).toMatchObject({ name: 'undo' });
  });

  it('of the row with the keys are the ones that are meant', async () => {
    await drawLens(lensView({ found: [find(), SOFT] }));
    drawn.find('.lens-check', 'Confirm: Asks to bring in').focus();
    await drawn.press('y');
    expect(drawn.last()).toMatchObject({ args: { sentences: [{ kind: 'consensus' }] } });
    expect(drawn.client.commands.filter(({ name }) => name === 'judge-sentences')).toHaveLength(1);
  });
});

describe('a draft that asks for nothing', () => {
  it('says what is missing and inserts it into that draft', async () => {
    await drawLens(lensNothing());
    expect(drawn.find('.lens-nothing').textContent).toBe('Asks for nothing yet. Missing here: change.');
    await click('.lens button', 'Insert');
    expect(drawn.client.inserted).toEqual([dealView().nextAsk?.text]);
    await drawn.press('i');
    expect(drawn.client.inserted).toHaveLength(2);
  });

  it('takes the rep’s word for which sentence asks', async () => {
    await drawLens(lensNothing());
    const list = drawn.root.querySelector<HTMLElement>('.lens-point + .menu');
    if (list) list.hidePopover = () => {};
    list?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
    await settle();
    await click('.lens-point + .menu .menu-item', 'I wonder whether');
    expect(drawn.last()).toMatchObject({ args: { sentences: [{ label: 'ask', found: { label: 'question' } }] } });
  });

  it('copies on LinkedIn', async () => {
    await draw(STATES['lens-linkedin']());
    expect(primaries()).toEqual(['CopyI']);
    expect(drawn.client.inserted).toEqual([]);
  });
});

describe('one primary act', () => {
  it.each([
    'lens-ask',
    'lens-several',
    'lens-nothing',
    'lens-other',
    'lens-thanks',
    'lens-stranger',
    'lens-german',
  ] as const)('is on screen in %s', async (state) => {
    await draw(STATES[state]());
    expect(primaries()).toHaveLength(1);
  });
});

describe('the lens', () => {
  it.each(['empty', 'short', 'internal', 'none'] as const)('draws nothing when it is silent: %s', async (silent) => {
    await drawLens(lensView({ silent, missing: null, rest: [] }));
    expect(drawn.root.querySelector('.lens, .lens-quiet')).toBeNull();
    expect(drawn.find('.next-ask button', 'Insert')).toBeTruthy();
  });

  it('says in one line why it stays out of it', async () => {
    await draw(STATES['lens-language']());
    expect(drawn.find('.lens-quiet').textContent).toContain('can’t read this language');
  });

  it('names the draft among several, and the deal where it is another', async () => {
    await draw(STATES['lens-other']());
    expect(drawn.find('.lens-which').textContent).toContain('Draft: Returns, before summer');
    expect(drawn.find('.lens-which').textContent).toContain('For Halden Foods: Returns desk');
  });

  it('says the name of a deal made in passing once', async () => {
    await drawLens(
      lensView({ found: [find()], deal: { dealId: 'deal-2', dealName: 'Halden Foods', accountName: 'Halden Foods' } }),
    );
    expect(drawn.find('.lens-which').textContent).toBe('For Halden Foods');
  });

  it('says in the next ask that the draft holds it', async () => {
    await drawLens(lensView({ found: [find({ kind: 'change', kindName: 'Change' })], missing: null }));
    expect(drawn.find('.next-ask-beside').textContent).toContain('in the draft');
  });

  const MARCUS = { goesTo: { name: 'Marcus Oyelaran' }, words: 'Marcus, is it going to change this year?' };
  it.each([
    ['while the lens speaks', lensView({ found: [find()], ...MARCUS })],
    ['while it is silent', lensView({ silent: 'short', missing: null, rest: [], ...MARCUS })],
  ])('says that the draft goes to somebody else, %s', async (_, lens) => {
    await drawLens(lens);
    expect(drawn.find('.next-ask-goes').textContent).toBe('The draft goes to Marcus Oyelaran.');
    await click('.next-ask button, .next-ask-beside button', /^\s*Insert/);
    expect(drawn.client.inserted).toEqual([MARCUS.words]);
    drawn.end();
    await drawLens({ ...lens, goesTo: null });
    expect(drawn.root.querySelector('.next-ask-goes')).toBeNull();
  });
});

describe('the words that decided', () => {
  it.each<[string, string[], string[]]>([
    ['Could you spare 20 minutes?', ['20 minutes', 'Could you'], ['*Could you', ' spare ', '*20 minutes', '?']],
    ['Could you?', [], ['Could you?']],
    ['Could you?', ['could not', ''], ['Could you?']],
    ['Could you spare it', ['Could you', 'you spare'], ['*Could you', ' spare it']],
  ])('of %s', (text, because, cut) => {
    expect(pieces(text, because).map((piece) => `${piece.decided ? '*' : ''}${piece.text}`)).toEqual(cut);
  });
});
