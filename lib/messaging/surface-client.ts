/** What a surface (sidebar, side panel, dashboard) may do over its port. Hooks are its only user among the components. */
import type { CommandArgs, CommandName, CommandResult } from '../contract/commands.ts';
import type { AskData, ExportWhat, TransferWatch } from '../contract/data-acts.ts';
import type { CaptureAs, Tone } from '../contract/ports.ts';
import type { QueryArgs, QueryName, QueryResults } from '../contract/queries.ts';
import type { Unfinished } from '../contract/views.ts';
import type { PageSelection } from '../page/context.ts';

export interface SurfaceEvents {
  /** Shortcut or menu: open the capture editor with these words. */
  capture(selection: PageSelection | null, as?: CaptureAs): void;
  /** The keys have come into the frame. */
  focus(): void;
  /** The page around the frame is light or dark. */
  tone(tone: Tone): void;
  stale(why: 'updated' | 'newer-schema'): void;
}

export interface SurfaceClient {
  query<N extends QueryName>(name: N, args: QueryArgs<N>): Promise<QueryResults[N]>;
  /** Calls back with the answer now and after every change that touches it. Returns the way to stop. */
  subscribe<N extends QueryName>(
    name: N,
    args: QueryArgs<N>,
    onValue: (value: QueryResults[N]) => void,
    onProblem: (problem: string) => void,
  ): () => void;
  /** Idempotent and retried: the promise settles after the change is on disk, or was refused with the reason. */
  command<N extends CommandName>(name: N, args: CommandArgs<N>): Promise<CommandResult>;
  insert(draft: string | null, text: string): Promise<boolean>;
  /** Half-written text of a form, in the order in which it is said. Settles once it is on disk, or can't be; never rejects. */
  keep(text: Unfinished): Promise<unknown>;
  layout(layout: { open: boolean; width: number }): void;
  releaseKeys(): void;
  data: AskData;
  /** The whole file, of one moment, however large. */
  takeFile(what: ExportWhat, watch: TransferWatch): Promise<Blob>;
  /** Hands a file over, however large; answers the upload's name for `preview-upload` and `restore-upload`. */
  sendFile(file: Blob, watch: TransferWatch): Promise<string>;
  on<E extends keyof SurfaceEvents>(event: E, listener: SurfaceEvents[E]): () => void;
}
