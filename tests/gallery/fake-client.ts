import type { CommandName, CommandResult } from '../../lib/contract/commands.ts';
import type { QueryArgs, QueryName, QueryResults } from '../../lib/contract/queries.ts';
import type { Unfinished } from '../../lib/contract/views.ts';
import type { SurfaceClient, SurfaceEvents } from '../../lib/messaging/surface-client.ts';

/** The answer to each question; a function may look at the arguments. A missing one never comes. */
export type Answers = {
  [N in QueryName]?: QueryResults[N] | ((args: QueryArgs<N>) => QueryResults[N] | Error);
};

export interface FakeClient extends SurfaceClient {
  /** What was commanded, oldest first. */
  commands: { name: CommandName; args: unknown }[];
  emit<E extends keyof SurfaceEvents>(event: E, ...args: Parameters<SurfaceEvents[E]>): void;
  answers: Answers;
  /** Gives every subscriber its answer again. */
  renew(): void;
  keysReleased: number;
  inserted: string[];
  /** Half-written texts, in the order in which they were handed over. */
  kept: Unfinished[];
}

export function fakeClient(answers: Answers): FakeClient {
  const renewals = new Set<() => void>();
  const listeners = new Map<string, Set<(...args: never[]) => void>>();
  const find = <N extends QueryName>(name: N, args: QueryArgs<N>): QueryResults[N] | Error | undefined => {
    // By hand: the checker gives up on the union of all questions.
    const answer: unknown = client.answers[name];
    const given: unknown = typeof answer === 'function' ? (answer as (of: unknown) => unknown)(args) : answer;
    return given as QueryResults[N] | Error | undefined;
  };
  const undoneBy = (args: unknown): Record<string, string> => {
    const { commandId } = args as { commandId: string };
    const done = client.commands[Number(commandId.replace('command-', '')) - 1];
    const undone = done && SAID[done.name];
    return undone ? { undone } : {};
  };
  const client: FakeClient = {
    answers,
    commands: [],
    keysReleased: 0,
    inserted: [],
    kept: [],
    query: (name, args) => {
      const answer = find(name, args);
      if (answer instanceof Error) return Promise.reject(answer);
      return answer === undefined ? new Promise(() => {}) : Promise.resolve(answer);
    },
    subscribe(name, args, onValue, onProblem) {
      const give = () => {
        const answer = find(name, args);
        if (answer instanceof Error) onProblem(answer.message);
        else if (answer !== undefined) onValue(answer);
      };
      renewals.add(give);
      queueMicrotask(give);
      return () => renewals.delete(give);
    },
    command: (name, args): Promise<CommandResult> => {
      const commandId = `command-${client.commands.push({ name, args })}`;
      const said = SAID[name] ?? null;
      const values = name === 'undo' ? { ...VALUES, ...undoneBy(args) } : VALUES;
      return Promise.resolve({ ok: true, commandId, said, values, created: null, undoable: name !== 'undo' });
    },
    insert: (_draft, text) => {
      client.inserted.push(text);
      return Promise.resolve(true);
    },
    keep: (text) => Promise.resolve(client.kept.push(text)),
    layout: () => {},
    releaseKeys: () => {
      client.keysReleased += 1;
    },
    data: () => Promise.resolve(null as never),
    takeFile: () => Promise.resolve(new Blob()),
    sendFile: () => Promise.resolve('upload'),
    on(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      return () => set.delete(listener);
    },
    emit(event, ...args) {
      for (const listener of listeners.get(event) ?? []) listener(...(args as never[]));
    },
    renew() {
      for (const give of renewals) give();
    },
  };
  return client;
}

const VALUES = {
  deal: 'Night-shift scheduling',
  stage: 'Diagnose',
  kind: 'Change',
  name: 'Dana Whitfield',
  element: 'Ask each what a better result would be',
};
const SAID: Partial<Record<CommandName, string>> = {
  'record-commitment': 'done.recorded.they.asked',
  'move-stage': 'done.stage-moved',
  'advance-commitment': 'done.advanced.they.given',
  'set-element': 'done.element.passed-over',
  'add-person': 'done.person-added',
  'snooze-next-ask': 'done.ask-snoozed',
  'judge-sentences': 'done.judged.corrected',
  'forget-judgement': 'done.judgement-forgotten',
  'choose-deal': 'done.deal-chosen',
  'create-deal': 'done.deal-created',
  'close-deal': 'done.deal-closed.won',
  undo: 'done.undo',
};
