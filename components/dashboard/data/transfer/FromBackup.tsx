import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../../../lib/locales/translate.ts';
import { FileButton } from '../../../ui/fields/FileButton.tsx';
import { DataSection } from '../DataSection.tsx';
import { BACKUP_FILES } from '../saving/file-name.ts';
import { PassphraseAsk } from '../sealing/PassphraseAsk.tsx';
import { TransferProgress } from './TransferProgress.tsx';
import type { useUpload } from './use-upload.ts';

const MEGABYTE = 1_000_000;

/** A backup that is chosen, unlocked, sent and looked at before anything comes of it. */
export function FromBackup(props: {
  title: string;
  how: string;
  choose: string;
  onFile: (file: File) => void;
  upload: Pick<ReturnType<typeof useUpload>, 'unseal' | 'sent' | 'rows' | 'stop'>;
  /** A message with `done` and `total`, of rows. */
  progress: MessageKey;
  /** How far it is, or what came of it: spoken as it changes. */
  said: ComponentChildren;
  /** What the rep decides by. */
  children: ComponentChildren;
}) {
  const { unseal, sent, rows, stop } = props.upload;
  return (
    <DataSection
      title={props.title}
      how={props.how}
      act={<FileButton label={props.choose} accept={BACKUP_FILES} onFile={props.onFile} />}
    >
      <PassphraseAsk unseal={unseal} />
      <div role="status">{props.said}</div>
      {sent ? (
        <TransferProgress progress={sent} words="dataPage.restoreProgress" unit={MEGABYTE} onStop={stop} />
      ) : null}
      {rows ? <TransferProgress progress={rows} words={props.progress} onStop={stop} /> : null}
      {props.children}
    </DataSection>
  );
}
