import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { usePlatform } from '../shell/platform.ts';

type Level = NonNullable<Settings['notify']>;

export interface NotificationsState {
  level: Level;
  /** The rep just asked for them and the browser gave no permission. */
  refused: boolean;
  /** They are on in the settings, and the browser's permission has been taken back since. */
  lost: boolean;
  choose: (level: Level) => void;
}

/** Whether Red Pen may speak up. The browser's permission is asked for at the click, and given back with "off". */
export function useNotifications({ notify: level = 'off' }: Settings): NotificationsState {
  const platform = usePlatform();
  const run = useCommand();
  const [refused, setRefused] = useState(false);
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    void platform.hasNotifications().then(setGranted);
  }, [platform, level]);

  const turnOff = async () => {
    setRefused(false);
    await run('change-settings', { notify: 'off' }, { quiet: true });
    setGranted(!(await platform.dropNotifications()));
  };
  const turnOn = async (wanted: Level) => {
    // First of all, while the click still counts as one: the browser refuses to ask later.
    const given = await platform.requestNotifications();
    setGranted(given);
    setRefused(!given);
    if (given) await run('change-settings', { notify: wanted }, { quiet: true });
    // What was shown with names still stands in the browser's list.
    if (given && level === 'names') await platform.clearNotifications();
  };
  return {
    level,
    refused,
    lost: level !== 'off' && granted === false && !refused,
    choose: (wanted) => void (wanted === 'off' ? turnOff() : turnOn(wanted)),
  };
}
