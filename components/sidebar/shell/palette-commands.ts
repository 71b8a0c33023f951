import type { MessageKey } from '../../../lib/locales/translate.ts';
import type { StageKey } from '../../../lib/domain/rows/types.ts';
import type { RunCommand } from '../../hooks/surface/use-command.ts';
import type { Desk } from '../../deal/desk/desk.ts';
import { goToFold } from './go-to.ts';
import { openDashboard } from './use-header-items.ts';

export interface PaletteCommand {
  key: string;
  title: MessageKey;
  values?: Record<string, string>;
  hint?: string;
  /** Stands in the list only once it is typed. */
  rare?: true;
  run: () => void;
}

/** What can be done right now, in the order of how often. */
export function paletteCommands(desk: Desk, run: RunCommand, undo: () => void): PaletteCommand[] {
  const { deal, page } = desk;
  const commands: (PaletteCommand | false)[] = [
    deal !== null && { key: 'capture', title: 'act.capture', hint: 'A', run: () => desk.capture() },
    deal !== null && {
      key: 'said',
      title: 'said.add',
      hint: 'H',
      run: () => desk.capture({ as: 'ground-truth', from: 'message', words: '' }),
    },
    deal !== null && { key: 'log', title: 'act.log', hint: 'L', run: () => desk.open({ name: 'log' }) },
    deal !== null && {
      key: 'snippets',
      title: 'snippets.title',
      hint: 'S',
      run: () => desk.open({ name: 'snippets' }),
    },
    deal !== null && { key: 'plan', title: 'plan.title', run: () => desk.open({ name: 'plan' }) },
    deal !== null && { key: 'edit', title: 'act.editDeal', hint: 'E', run: () => desk.open({ name: 'edit' }) },
    page !== null &&
      deal !== null && { key: 'wrong', title: 'act.wrongDeal', hint: 'W', run: () => desk.open({ name: 'choose' }) },
    // Whoever types "close" does not mean the stage that begins so.
    ...(deal === null ? [] : [...closeCommands(desk, run), ...stageCommands(desk, run)]),
    deal !== null && { key: 'checklist', title: 'help.checklist', hint: 'C', run: () => goToFold('checklist') },
    deal !== null && { key: 'ledger', title: 'help.ledger', hint: 'O', run: () => goToFold('ledger') },
    deal !== null && { key: 'people', title: 'help.people', hint: 'P', run: () => goToFold('people') },
    { key: 'undo', title: 'act.undoLast', run: undo },
    { key: 'dashboard', title: 'act.openDashboard', run: () => openDashboard() },
    { key: 'settings', title: 'act.openSettings', run: () => openDashboard('/settings') },
    { key: 'help', title: 'act.help', hint: '?', run: () => desk.show('help') },
  ];
  return commands.filter((command) => command !== false);
}

function stageCommands({ deal }: Desk, run: RunCommand): PaletteCommand[] {
  if (!deal || deal.deal.outcome !== null) return [];
  const move = (stage: StageKey) => () => void run('move-stage', { dealId: deal.deal.id, stage });
  return deal.stages
    .filter((stage) => stage.key !== deal.claimed)
    .map((stage) => ({
      key: `stage ${stage.key}`,
      title: 'act.moveTo' as const,
      values: { stage: stage.name },
      rare: true as const,
      run: move(stage.key),
    }));
}

function closeCommands(desk: Desk, run: RunCommand): PaletteCommand[] {
  const { deal } = desk;
  if (!deal) return [];
  if (deal.deal.outcome === null) {
    return [{ key: 'close', title: 'act.closeDeal', run: () => desk.open({ name: 'close' }) }];
  }
  return [{ key: 'reopen', title: 'act.reopen', run: () => void run('reopen-deal', { dealId: deal.deal.id }) }];
}
