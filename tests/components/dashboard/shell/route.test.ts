import { expect, test } from 'vitest';
import { dealHref, hrefOf, parseRoute } from '../../../../components/dashboard/shell/route.ts';

test('the empty address and unknown ones lead to the deals', () => {
  for (const hash of ['', '#', '#/', '#/nowhere', '#/ledger/7', '#/deals/a/b']) {
    expect(parseRoute(hash)).toEqual({ page: 'deals', id: null, params: {} });
  }
});

test('a deal is found by its id, whatever characters stand in it', () => {
  expect(parseRoute(dealHref('a/b?c#ü')).id).toBe('a/b?c#ü');
  expect(parseRoute('#/deals/%E0%A4%A').id).toBeNull();
});

test('filters survive the way through the address', () => {
  const params = { show: 'closed', text: 'Müller & Söhne?', stage: '' };
  const route = parseRoute(hrefOf('deals', params));
  expect({ ...route.params }).toEqual({ show: 'closed', text: 'Müller & Söhne?' });
});

test('a hostile key in the address is a plain key', () => {
  const { params } = parseRoute('#/deals?__proto__=x&text=y');
  expect(Object.getPrototypeOf(params)).toBeNull();
  expect(params['text']).toBe('y');
});
