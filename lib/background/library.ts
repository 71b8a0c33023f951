/** The book, opened once for the life of the worker, and what runs against it. */
import type { CommandName, CommandResult } from '../contract/commands.ts';
import type { QueryName } from '../contract/queries.ts';
import { runCommand } from '../commands/run.ts';
import { chooseLanguage } from '../locales/fill.ts';
import type { PageReading } from '../page/context.ts';
import { CODE } from '../platform/code.ts';
import { extensionStorage } from '../platform/key-value.ts';
import { newId } from '../platform/ids.ts';
import { currentZone } from '../platform/zone.ts';
import { answerQuery } from '../queries/answer.ts';
import { openBook } from '../store/book.ts';
import type { OpenedBook } from '../store/book.ts';

export interface Environment {
  now(): number;
  newId(): string;
  zone: string;
}

export class Library {
  #opening: Promise<OpenedBook> | null = null;
  #opened: OpenedBook | null = null;

  open(): Promise<OpenedBook> {
    this.#opening ??= openBook(undefined, { storage: extensionStorage, code: CODE }).then(
      (opened) => (this.#opened = opened),
      (error: unknown) => {
        // What was in the way (a full disk) may be gone by the next time.
        this.#opening = null;
        throw error;
      },
    );
    return this.#opening;
  }

  /** After a restore or a deletion of everything the next call opens anew. */
  async reopen(): Promise<void> {
    const opened = await this.#opening?.catch(() => null);
    opened?.book.close();
    this.#opening = null;
    this.#opened = null;
    await this.open();
  }

  /** Call after `open()` has settled: a live query must reach Dexie without waiting for anything else first. */
  ask(name: QueryName, args: unknown, reading: PageReading | null): Promise<unknown> {
    if (!this.#opened) return this.open().then(() => this.ask(name, args, reading));
    const { book, health } = this.#opened;
    const language = chooseLanguage('auto', navigator.languages);
    return answerQuery(book, { now: Date.now, zone: currentZone(), language, reading, health }, name, args as never);
  }

  async run(name: CommandName, args: unknown, commandId: string): Promise<CommandResult> {
    const { book } = await this.open();
    return runCommand(book, this.environment(), { commandId, name, args });
  }

  environment(): Environment {
    return { now: Date.now, newId, zone: currentZone() };
  }
}
