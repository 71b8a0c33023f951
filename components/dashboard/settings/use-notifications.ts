import type { Settings } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { usePlatform } from '../shell/platform.ts';
import { useRight } from './use-right.ts';

type Level = NonNullable<Settings['notify']>;

/** Whether Red Pen may speak up, and the browser's permission for it. */
export function useNotifications({ notify: level = 'off' }: Settings) {
  const { hasNotifications, requestNotifications, dropNotifications, clearNotifications } = usePlatform();
  const run = useCommand();
  const right = { has: hasNotifications, request: requestNotifications, drop: dropNotifications };
  const { choose, ...state } = useRight<Level>(right, level, (notify) =>
    run('change-settings', { notify }, { quiet: true }),
  );
  const chooseLevel = async (wanted: Level) => {
    const given = await choose(wanted);
    // What was shown with names still stands in the browser's list.
    if (given && level === 'names') await clearNotifications();
  };
  return { level, ...state, choose: chooseLevel };
}
