/** The browser as far as the worker knows it: events that a test fires, storage in a map, ports that a test holds. */
import type { Runtime } from 'webextension-polyfill';

type Listener = (...args: never[]) => unknown;

interface FakeEvent {
  listeners: Listener[];
  addListener(listener: Listener): void;
  fire(...args: unknown[]): void;
}

function event(): FakeEvent {
  const listeners: Listener[] = [];
  return {
    listeners,
    addListener: (listener) => void listeners.push(listener),
    fire: (...args) => {
      for (const listener of listeners) listener(...(args as never[]));
    },
  };
}

/** One end of a port; the worker has the other. */
export interface TestPort {
  say(message: unknown): void;
  /** What the worker has said, oldest first. */
  heard: Record<string, unknown>[];
  /** The worker has hung up. */
  closed(): boolean;
  /** Hangs up. */
  end(): void;
}

export const EXTENSION = { id: 'red-pen-id', origin: 'chrome-extension://red-pen-id' };

export function fakeBrowser() {
  const kept = new Map<string, unknown>();
  const session = new Map<string, unknown>();
  const alarms = new Map<string, object>();
  const onConnect = event();
  const onAlarm = event();
  /** Whatever could let somebody in; the worker must not listen to all of them. */
  const doors = { onMessage: event(), onMessageExternal: event(), onConnectExternal: event() };
  /** Who may read what is kept. */
  const readers = { local: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' };
  /** What the worker has given back of the browser's permissions. */
  const given: { back: object[] } = { back: [] };
  const nothing = async (): Promise<undefined> => undefined;
  const api = {
    runtime: {
      id: EXTENSION.id,
      getURL: (path: string) => `${EXTENSION.origin}/${path}`,
      getPlatformInfo: async () => ({}),
      sendMessage: nothing,
      onConnect,
      onInstalled: event(),
      onStartup: event(),
      ...doors,
    },
    storage: {
      local: {
        setAccessLevel: async ({ accessLevel }: { accessLevel: string }) => void (readers.local = accessLevel),
        ...areaOver(kept),
      },
      session: areaOver(session),
    },
    tabs: { query: async () => [], sendMessage: nothing, create: nothing },
    action: { onClicked: event(), setBadgeText: nothing, setBadgeBackgroundColor: nothing },
    permissions: {
      contains: async (): Promise<boolean> => false,
      remove: async (what: object) => {
        given.back.push(what);
        return true;
      },
      onAdded: event(),
      onRemoved: event(),
    },
    alarms: {
      get: async (name: string) => alarms.get(name),
      create: async (name: string, when: object) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
      onAlarm,
    },
    scripting: { getRegisteredContentScripts: async () => [], executeScript: nothing },
    contextMenus: { removeAll: nothing, create: () => undefined, onClicked: event() },
    commands: { onCommand: event() },
    i18n: { getMessage: (key: string) => key },
  };
  return {
    api,
    kept,
    session,
    alarms,
    readers,
    given,
    doors,
    connect: (name: string, sender: unknown) => connect(onConnect, name, sender),
  };
}

/** A storage area: what goes in and comes out is a copy. */
function areaOver(kept: Map<string, unknown>) {
  return {
    get: async (keys: string[]) =>
      Object.fromEntries(keys.filter((key) => kept.has(key)).map((key) => [key, structuredClone(kept.get(key))])),
    set: async (entries: object) => {
      for (const [key, value] of Object.entries(entries)) kept.set(key, structuredClone(value));
    },
    remove: async (keys: string[]) => {
      for (const key of keys) kept.delete(key);
    },
  };
}

function connect(onConnect: FakeEvent, name: string, sender: unknown): TestPort {
  const [onMessage, onDisconnect] = [event(), event()];
  const heard: TestPort['heard'] = [];
  let closed = false;
  const port = {
    name,
    sender: sender as Runtime.MessageSender,
    // What crosses is a copy, as between two processes.
    postMessage: (message: unknown) => void heard.push(structuredClone(message) as TestPort['heard'][number]),
    disconnect: () => {
      closed = true;
    },
    onMessage,
    onDisconnect,
  };
  onConnect.fire(port);
  return {
    heard,
    closed: () => closed,
    say: (message) => onMessage.fire(message),
    end: () => onDisconnect.fire(port),
  };
}
