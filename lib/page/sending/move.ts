import type { SendState, SendStep } from './types.ts';

/** One of the sends in another state. */
export function move(step: SendStep, send: SendState, change: Partial<SendState>): SendStep {
  const moved = { ...send, ...change };
  return { sends: step.sends.map((one) => (one === send ? moved : one)), changed: [...step.changed, moved] };
}
