/** Chooses the elements that the price of resistance is asked for, before anything of them is shown. */
import { readSettings } from '../find-rows.ts';
import type { Verb } from '../verb.ts';

export const choosePrice: Verb<'choose-price'> = async (work, { elementKeys }) => {
  const settings = await readSettings(work);
  const known = new Map(settings.priceOf?.map((one) => [one.elementKey, one.at]));
  const priceOf = [...new Set(elementKeys)].map((elementKey) => ({
    elementKey,
    at: known.get(elementKey) ?? work.now,
  }));
  await work.rows.write('settings', { ...settings, priceOf });
  // What was chosen shows by itself; what went is said, with its way back.
  const left = [...known.keys()].some((key) => !elementKeys.includes(key));
  return { said: left ? 'done.price-left' : null };
};
