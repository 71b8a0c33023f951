import { describe, expect, it } from 'vitest';
import {
  changesOf,
  currencyProblem,
  fieldsOfDeal,
  readMoney,
  valueProblem,
} from '../../../components/deal/facts/deal-fields.ts';
import { DEAL } from '../../gallery/views/deal.ts';

describe('money as people type it', () => {
  it.each([
    ['', null],
    ['48000', 48_000],
    ['48,000', 48_000],
    ['48.000', 48_000],
    ['48 000,50', 48_000.5],
    ["1'248'500.5", 1_248_500.5],
    ['1,248,500', 1_248_500],
    ['48k', 48_000],
    ['1.5m', 1_500_000],
    ['1,25 M', 1_250_000],
    ['12.5', 12.5],
    ['1.125m', 1_125_000],
    ['1,250k', 1_250_000],
    ['12500.000', 12_500],
    ['48’000', 48_000],
    ['1.1255m', 1_125_500],
    ['48,0000', undefined],
    ['31.12.2026', undefined],
    ['5kk', undefined],
    ['about 48', undefined],
    ['-5', undefined],
    ['1e9', undefined],
  ])('%s is %s', (text, value) => expect(readMoney(text)).toBe(value));
});

describe('what was changed of a deal', () => {
  it('is nothing when nothing was', () => expect(changesOf(DEAL, fieldsOfDeal(DEAL))).toEqual({}));
  it('is only what was', () => {
    const fields = fieldsOfDeal(DEAL);
    expect(changesOf(DEAL, { ...fields, name: ' Days ', dream: true })).toEqual({ name: ' Days ', dream: true });
    expect(changesOf(DEAL, { ...fields, value: '' })).toEqual({ value: null });
    expect(changesOf(DEAL, { ...fields, expectedClose: { text: '', due: null } })).toEqual({ expectedClose: null });
  });
  it.each([12.345, 0.1256])('leaves a value of %d alone that is finer than cents', (value) => {
    const deal = { ...DEAL, value };
    const fields = fieldsOfDeal(deal);
    expect(valueProblem(fields.value)).toBe(false);
    expect(changesOf(deal, { ...fields, name: 'Days' })).toEqual({ name: 'Days' });
  });
  it('keeps a currency that this browser does not know, as long as nobody changes it', () => {
    const deal = { ...DEAL, currency: 'XQX' };
    expect(currencyProblem(fieldsOfDeal(deal), deal)).toBe(false);
    expect(currencyProblem({ ...fieldsOfDeal(deal), currency: 'XQY' }, deal)).toBe(true);
  });
});
