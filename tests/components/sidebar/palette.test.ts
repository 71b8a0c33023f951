/** What the palette puts first is what Enter does. */
import { expect, it } from 'vitest';
import { matchesText } from '../../../components/sidebar/choose/matches-text.ts';
import { paletteCommands } from '../../../components/sidebar/shell/palette-commands.ts';
import type { Desk } from '../../../components/deal/desk/desk.ts';
import { translate } from '../../../lib/locales/translate.ts';
import { dealView } from '../../gallery/views/deal.ts';

/** In the order in which they stand for what was typed. */
function found(typed: string): string[] {
  const desk = { deal: dealView(), page: null } as unknown as Desk;
  const commands = paletteCommands(
    desk,
    () => Promise.reject(new Error('not run')),
    () => undefined,
  );
  return commands
    .map(({ title, values }) => translate('en', title, values))
    .filter((title) => matchesText(title, typed));
}

it('closing the deal comes before a move to the stage that is called so: Enter passed over all stages between', () => {
  expect(found('close')).toEqual(['Close the deal', 'Move to Close & start']);
});

it('stages are found by their name', () => {
  expect(found('negotiate')).toEqual(['Move to Negotiate']);
});
