import { useSummary } from '../../hooks/surface/summary.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { usePlatform } from '../shell/platform.ts';
import { useRight } from './use-right.ts';

/** Where Red Pen stands on LinkedIn, and the browser's access to it. */
export function useLinkedIn() {
  const mode = useSummary()?.settings.linkedin ?? null;
  const { hasLinkedIn, requestLinkedIn, dropLinkedIn } = usePlatform();
  const run = useCommand();
  const right = { has: hasLinkedIn, request: requestLinkedIn, drop: dropLinkedIn };
  return { mode, ...useRight(right, mode, (linkedin) => run('change-settings', { linkedin })) };
}
