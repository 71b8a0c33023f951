/** What the page of the price says, against a plain account of the same rows. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { AskedBook } from '../support/sample.ts';
import { START } from '../../store/support/open-test-book.ts';
import { openPastBook, PAST } from './past-book.ts';

const REVIEW = 'present.commitments.review';
const FINAL_SAY = 'discover.people.final-say';

let asked: AskedBook;
beforeAll(async () => {
  asked = await openPastBook();
}, 60_000);

/** Lost and won deals that got past Present, by name of the side. */
function naive() {
  const past = (stage: string) => stage === 'negotiate' || stage === 'close';
  const deals = PAST.deals.filter(
    ({ outcome, stage }) =>
      (outcome === 'won' || outcome === 'lost-competitor' || outcome === 'no-decision') && past(stage),
  );
  const given = (dealId: string) =>
    PAST.commitments.some(
      (row) => row.dealId === dealId && row.kind === 'review' && (row.state === 'given' || row.state === 'kept'),
    );
  const legitimate = ['client_declined', 'not_applicable', 'already_true', 'not_yet_due'];
  const row = (dealId: string) => PAST.dealElements.find(({ id }) => id === `${dealId}/${REVIEW}`);
  const done = deals.filter(({ id }) => given(id));
  const passed = deals.filter(({ id }) => {
    const found = row(id);
    return !given(id) && found?.state === 'passed-over' && !legitimate.includes(found.reason ?? '');
  });
  return { done, passed };
}

describe('the price', () => {
  it('shows nothing of any deal before something was chosen', async () => {
    const view = await asked.ask('price', {});
    expect(view).toMatchObject({ chosen: [], looked: 0 });
    expect(view.choices.length).toBeGreaterThan(100);
  });

  it('counts the sides as the rows have them, and names every win and loss', async () => {
    const { commandId } = await asked.must('choose-price', { elementKeys: [REVIEW] });
    const [priced] = (await asked.ask('price', {})).chosen;
    const { done, passed } = naive();
    expect(priced?.all.done.n).toBe(done.length);
    expect(priced?.all.passed).toEqual({
      n: passed.length,
      won: passed.filter((deal) => deal.outcome === 'won').length,
    });
    expect(priced?.won.map(({ id }) => id).sort()).toEqual(
      passed
        .filter((deal) => deal.outcome === 'won')
        .map(({ id }) => id)
        .sort(),
    );
    expect(priced?.lost).toHaveLength(passed.length - (priced?.won.length ?? 0));
    expect(priced?.closedSince).toBe(0);
    const closed = PAST.deals.filter((deal) => deal.closed === 1).length;
    const outside = priced?.leftOut.reduce((sum, { n }) => sum + n, 0) ?? 0;
    expect(done.length + passed.length + outside).toBe(closed);
    await asked.must('undo', { commandId });
    expect((await asked.ask('price', {})).chosen).toEqual([]);
  });

  it('keeps the day of a choice while another comes beside it', async () => {
    await asked.must('choose-price', { elementKeys: [REVIEW] });
    asked.test.pass(86_400_000);
    await asked.must('choose-price', { elementKeys: [REVIEW, FINAL_SAY] });
    const { chosen } = await asked.ask('price', {});
    expect(chosen.map(({ chosenAt }) => chosenAt)).toEqual([START, START + 86_400_000]);
    expect(chosen.map(({ shows }) => shows)).toEqual(['band', 'band']);
  });

  it('says what is no longer looked at, with its way back to the day of its choice', async () => {
    await asked.must('choose-price', { elementKeys: [REVIEW, FINAL_SAY] });
    const before = (await asked.ask('price', {})).chosen.map(({ element, chosenAt }) => [element.key, chosenAt]);
    const { said, commandId } = await asked.must('choose-price', { elementKeys: [FINAL_SAY] });
    expect(said).toBe('done.price-left');
    await asked.must('undo', { commandId });
    const after = (await asked.ask('price', {})).chosen.map(({ element, chosenAt }) => [element.key, chosenAt]);
    expect(after).toEqual(before);
  });

  it('takes two at most', async () => {
    const three = { elementKeys: [REVIEW, FINAL_SAY, 'qualify.steps.recap'] };
    expect(await asked.test.run('choose-price', three)).toMatchObject({ problem: 'invalid' });
  });

  it('offers what the last audit marked, whole stages too', async () => {
    await asked.book.audits.add({
      id: 'audit-1',
      processId: 'standard@1',
      marks: [
        { target: REVIEW, colour: 'red', said: null, real: null },
        { target: 'qualify', colour: 'yellow', said: null, real: null },
      ],
      startedAt: START,
      doneAt: START,
      ix: {},
    });
    const { choices } = await asked.ask('price', {});
    expect(choices.find(({ key }) => key === REVIEW)?.marked).toBe('red');
    expect(choices.find(({ key }) => key === 'qualify.steps.recap')?.marked).toBe('yellow');
    expect(choices.find(({ key }) => key === FINAL_SAY)?.marked).toBeNull();
  });
});
