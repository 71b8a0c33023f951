/** A folder of the rep's own, which holds what was saved before. */
import { beforeEach, expect, it, vi } from 'vitest';

/** A folder as the browser hands it out; what `refuses` names fails, as on a drive in the network that comes and goes. */
function aFolder(files: Map<string, string>, refuses: () => { look?: string; write?: string }) {
  const fail = (name: string | undefined): void => {
    if (name !== undefined) throw new DOMException('', name);
  };
  return {
    name: 'Backups',
    queryPermission: async () => 'granted',
    getFileHandle: async (name: string, options?: { create: boolean }) => {
      if (!options?.create) fail(refuses().look);
      if (!files.has(name) && !options?.create) fail('NotFoundError');
      if (!files.has(name)) files.set(name, '');
      return {
        createWritable: async () => {
          fail(refuses().write);
          let text = '';
          const decoder = new TextDecoder();
          return new WritableStream<Uint8Array>({
            write: (part) => void (text += decoder.decode(part)),
            close: () => void files.set(name, text),
          });
        },
        getFile: async () => new Blob([files.get(name) ?? '']),
      };
    },
    removeEntry: async (name: string) => void files.delete(name),
  };
}

let files: Map<string, string>;
let refused: { look?: string; write?: string };
vi.mock('../../lib/platform/sealing/vault.ts', () => ({ readVault: async () => aFolder(files, () => refused) }));

beforeEach(() => {
  files = new Map();
  refused = {};
});

const put = async (text: string): Promise<void> => {
  const { putInFolder } = await import('../../lib/platform/backups/folder.ts');
  await putInFolder('today.json', new Blob([text]));
};

it('takes a backup, and a later one in its place', async () => {
  await put('one');
  await put('two');
  expect([...files]).toEqual([['today.json', 'two']]);
});

it('is left without an empty file where the backup could not be written', async () => {
  refused = { write: 'NotAllowedError' };
  await expect(put('one')).rejects.toThrow();
  expect([...files]).toEqual([]);
});

it.each([
  ['could not be replaced', {}],
  ['could not even be looked at', { look: 'InvalidStateError' }],
])('keeps the earlier backup where it %s', async (_how, look) => {
  await put('one');
  refused = { ...look, write: 'InvalidStateError' };
  await expect(put('two')).rejects.toThrow();
  expect([...files]).toEqual([['today.json', 'one']]);
});
