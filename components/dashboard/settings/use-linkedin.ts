import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../lib/domain/rows/types.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { usePlatform } from '../shell/platform.ts';

type Mode = Settings['linkedin'];

export interface LinkedInChoiceState {
  mode: Mode | null;
  /** The rep just asked for it and the browser gave no access. */
  refused: boolean;
  /** It is on in the settings, and the browser's access has been taken back since. */
  lost: boolean;
  choose: (mode: Mode) => void;
}

/** Where Red Pen stands on LinkedIn. The browser's access is asked for at the click, and given back with "off". */
export function useLinkedIn(): LinkedInChoiceState {
  const mode = useSummary()?.settings.linkedin ?? null;
  const platform = usePlatform();
  const run = useCommand();
  const [refused, setRefused] = useState(false);
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    void platform.hasLinkedIn().then(setGranted);
  }, [platform, mode]);

  const turnOff = async () => {
    setRefused(false);
    await run('change-settings', { linkedin: 'off' });
    setGranted(!(await platform.dropLinkedIn()));
  };
  const turnOn = async (wanted: Mode) => {
    // First of all, while the click still counts as one: the browser refuses to ask later.
    const access = await platform.requestLinkedIn();
    setGranted(access);
    setRefused(!access);
    if (access) await run('change-settings', { linkedin: wanted });
  };
  return {
    mode,
    refused,
    lost: mode !== null && mode !== 'off' && granted === false && !refused,
    choose: (wanted) => void (wanted === 'off' ? turnOff() : turnOn(wanted)),
  };
}
