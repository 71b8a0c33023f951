/**
 * Before Dexie is loaded: it tells every other thread what each transaction has changed. Each has books of its own, and hears
 * of a hundred thousand others for nothing.
 */
Reflect.deleteProperty(globalThis, 'BroadcastChannel');
