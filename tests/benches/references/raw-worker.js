/**
 * What no worker can do without: it opens the database as it is, without a library, and answers over a port. Stands before
 * the code of our worker, in copies of the extension that the bench made, or in its place. Ours never hears of these ports.
 */
(() => {
  const TABLE = 'commitments';
  let opening = null;

  function ready(request) {
    return new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  }

  function open() {
    opening ??= ready(indexedDB.open('red-pen')).then((database) => {
      database.addEventListener('versionchange', () => {
        database.close();
        opening = null;
      });
      return database;
    });
    return opening;
  }

  const asks = {
    /** One row by its key. */
    get: async ({ id }) => {
      const database = await open();
      return ready(database.transaction(TABLE, 'readonly').objectStore(TABLE).get(id));
    },
    /** Up to `limit` rows of each range of an index, all at once: the rows and nothing more. */
    ranges: async ({ index, ranges, limit }) => {
      const database = await open();
      const source = database.transaction(TABLE, 'readonly').objectStore(TABLE).index(index);
      const rows = await Promise.all(
        ranges.map(([lower, upper]) => ready(source.getAll(IDBKeyRange.bound(lower, upper), limit))),
      );
      return rows.flat().slice(0, limit);
    },
  };

  function serve(port) {
    port.onMessage.addListener(async ({ request, name, args }) => {
      port.postMessage({ request, ok: true, value: await asks[name](args) });
    });
  }

  const hidden = new Set([globalThis.chrome?.runtime, globalThis.browser?.runtime]);
  for (const runtime of hidden) {
    if (!runtime) continue;
    const listen = runtime.onConnect.addListener.bind(runtime.onConnect);
    runtime.onConnect.addListener = (listener) => listen((port) => (port.name === 'raw' ? undefined : listener(port)));
    if (runtime === globalThis.chrome.runtime) listen((port) => (port.name === 'raw' ? serve(port) : undefined));
  }
})();
