import { useState } from 'preact/hooks';
import { useClient } from '../../hooks/surface/surface.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { FileButton } from '../../ui/fields/FileButton.tsx';
import { MOST_SNIPPETS } from '../../../lib/domain/asking/snippets.ts';
import { fileName } from '../data/saving/file-name.ts';
import { chunksOf } from '../intake/parts.ts';
import { usePlatform } from '../shell/platform.ts';
import { readAllSnippets } from './all-snippets.ts';
import { readSnippetFile, writeSnippetFile } from './snippet-file.ts';

const MOST_NAMED = 3;

/** Out to a file and in from one. A file that is none of ours is refused whole; of ours, what is no snippet is left out. */
export function SnippetFiles({ some }: { some: boolean }) {
  const { t } = useLocale();
  const client = useClient();
  const run = useCommand();
  const { saveFile } = usePlatform();
  const [problem, tell] = useState('');
  const save = async () => {
    saveFile(fileName('snippets', 'json', new Date()), writeSnippetFile(await readAllSnippets(client)));
  };
  const take = async (file: File) => {
    const read = await readSnippetFile(file);
    if (typeof read === 'string') return tell(t(`snippetPage.refused.${read}`, { name: file.name }));
    const { snippets, leftOut } = read;
    const which = leftOut.slice(0, MOST_NAMED).join(', ') + (leftOut.length > MOST_NAMED ? ' …' : '');
    tell(leftOut.length === 0 ? '' : t('snippetPage.leftOut', { count: leftOut.length, which }));
    for (const part of chunksOf(snippets, MOST_SNIPPETS)) {
      const { ok } = await run('import-snippets', { snippets: part });
      if (!ok) return;
    }
  };
  return (
    <div class="snippet-files">
      {problem === '' ? null : (
        <p class="field-problem" role="status">
          {problem}
        </p>
      )}
      {some ? (
        <Button look="plain" onClick={() => void save()}>
          {t('snippetPage.save')}
        </Button>
      ) : null}
      <FileButton look="plain" label={t('snippetPage.take')} onFile={(file) => void take(file)} />
    </div>
  );
}
