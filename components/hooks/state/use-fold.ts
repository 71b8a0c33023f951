import { useState } from 'preact/hooks';
import { useSummary } from '../surface/summary.ts';
import { useCommand } from '../surface/use-command.ts';

/** Whether a fold stands open, remembered in the settings; at once here, on disk a moment later. */
export function useFold(name: string, openAtFirst = false): [open: boolean, setOpen: (open: boolean) => void] {
  const stored = useSummary()?.settings.folds[name];
  const run = useCommand();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? stored ?? openAtFirst;
  return [
    open,
    (next) => {
      setChosen(next);
      void run('change-settings', { folds: { [name]: next } }, { quiet: true, aside: true });
    },
  ];
}
