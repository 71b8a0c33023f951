import { useCallback } from 'preact/hooks';
import { usePlatform } from '../shell/platform.ts';
import { fileName } from './file-name.ts';
import { useData } from './use-data.ts';

/** Saves everything as one file; answers its name, or `null` where that failed and has been said. */
export function useSaveBackup(): () => Promise<string | null> {
  const data = useData();
  const { saveFile } = usePlatform();
  return useCallback(async () => {
    const text = (await data({ kind: 'export-backup' }))?.value;
    if (typeof text !== 'string') return null;
    const name = fileName('backup', 'json', new Date());
    saveFile(name, text, 'application/json');
    return name;
  }, [data, saveFile]);
}
