/** The book, opened once for the life of the worker, and what runs against it. */
import type { CommandName, CommandResult } from '../contract/commands.ts';
import type { QueryName, QueryResults } from '../contract/queries.ts';
import type { BookSummary, StoreHealth, Unfinished } from '../contract/views.ts';
import { chooseLanguage } from '../locales/fill.ts';
import type { PageReading } from '../page/context.ts';
import { CODE } from '../platform/code.ts';
import { freeBytes } from '../platform/storage/free-bytes.ts';
import { extensionStorage, sessionStorage } from '../platform/storage/key-value.ts';
import { newId } from '../platform/ids.ts';
import { placeOf } from '../platform/storage/place-of.ts';
import { currentZone } from '../platform/zone.ts';
import type { answerQuery } from '../queries/answer.ts';
import type { AskedEnv } from '../queries/env.ts';
import { answerFirst, emptySummary, isFirst } from '../queries/first-answers.ts';
import { openBook } from '../store/book.ts';
import type { Book, OpenedBook } from '../store/book.ts';
import { leavePlace, openAnyhow } from '../store/opening/place.ts';
import { keepUnfinished } from '../store/under-way/unfinished.ts';
import { HalfWritten } from './keeping/half-written.ts';

export interface Environment {
  now(): number;
  newId(): string;
  zone: string;
}

/**
 * The browser has taken the connection from under it; or has found no room where there is some again, and goes on saying so
 * until the database is opened anew (seen in Chromium 156).
 */
async function wasCut(book: Book, result: CommandResult): Promise<boolean> {
  if (result.ok || book.health.state === 'newer-schema' || book.health.state === 'lost') return false;
  if (result.problem === 'store-full') return book.disk.hasRoom();
  return result.problem === 'store-failed' && !book.isOpen();
}

export class Library {
  readonly halfWritten = new HalfWritten((texts) => this.#saveHalfWritten(texts));
  readonly #onChange: () => void;
  /** Once it is loaded. */
  #answer: typeof answerQuery | null = null;
  #opening: Promise<OpenedBook> | null = null;
  #opened: OpenedBook | null = null;
  /** Of the book that is being opened: an upgrade that another connection holds up can take long. */
  #health: StoreHealth = { state: 'fine' };
  readonly #waiting = new Set<(summary: BookSummary) => void>();

  /** @param onChange the book's health has changed since it was opened, or the book is another one */
  constructor(onChange: () => void = () => {}) {
    this.#onChange = onChange;
  }

  open(): Promise<OpenedBook> {
    const options = {
      storage: extensionStorage,
      code: CODE,
      placeOf,
      freeBytes,
      session: sessionStorage,
      onHealth: (health: StoreHealth) => this.#hear(health),
      onTaken: (book: Book) => void this.#openAgain(book),
      language: chooseLanguage('auto', navigator.languages),
    };
    this.#opening ??= openBook(undefined, options).then(
      (opened) => {
        this.#waiting.clear();
        return (this.#opened = opened);
      },
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
    // One that has not opened leaves nothing to close.
    const opened = await this.#opening?.catch(() => null);
    opened?.book.close();
    this.#opening = null;
    this.#opened = null;
    await this.open();
  }

  /** For what takes the place of the whole book: one that can neither be opened nor deleted is left behind. */
  async replaceable(): Promise<Book> {
    const { book, health } = await this.open();
    if (health.state !== 'lost' || (await openAnyhow(book))) return book;
    if (!(await leavePlace(extensionStorage, placeOf))) return book;
    await this.reopen();
    return (await this.open()).book;
  }

  #hear(health: StoreHealth): void {
    this.#health = health;
    if (this.#opened) this.#onChange();
    else if (health.state === 'upgrading') for (const tell of this.#waiting) tell(emptySummary({ health }));
  }

  /**
   * The browser has closed a damaged database: the next one that it opens is compared with what was noted. It may do so
   * while the book is still being opened, too.
   */
  async #openAgain(taken: Book): Promise<void> {
    const opening = this.#opening;
    const opened = await opening?.catch(() => null);
    // Who opens has tried again by itself, or somebody else has opened it anew.
    if (this.#opening !== opening || (opened && opened.book.health.state === 'lost')) return this.#onChange();
    if (opened && opened.book !== taken) return;
    if (!(await taken.disk.hasRoom())) await taken.disk.noteTorn();
    // Where it does not open now, whoever asks next tries again.
    await this.reopen().catch(() => undefined);
    this.#onChange();
  }

  /** Calls back while the book is held up on its way to a new schema, and not once it is open. */
  whileUpgrading(tell: (summary: BookSummary) => void): void {
    if (this.#opened) return;
    this.#waiting.add(tell);
    if (this.#health.state === 'upgrading') tell(emptySummary({ health: this.#health }));
  }

  /** Opens the book and loads the code for a question: a live query must then reach Dexie without waiting for either. */
  async prepare(name: QueryName): Promise<void> {
    const loading = isFirst(name) || this.#answer ? null : import('../queries/answer.ts');
    const [loaded] = await Promise.all([loading, this.open()]);
    if (loaded) this.#answer = loaded.answerQuery;
  }

  /** Call after `prepare()` has settled. */
  ask<N extends QueryName>(name: N, args: unknown, reading: PageReading | null): Promise<QueryResults[N]> {
    const [opened, answer] = [this.#opened, this.#answer];
    if (opened && isFirst(name)) return answerFirst(opened.book, envOf(opened, reading), name, args);
    if (opened && answer) return answer(opened.book, envOf(opened, reading), name, args);
    return this.prepare(name).then(() => this.ask(name, args, reading));
  }

  async run(name: CommandName, args: unknown, commandId: string): Promise<CommandResult> {
    const request = { commandId, name, args };
    const { runCommand } = await import('../commands/run.ts');
    const { book } = await this.open();
    const result = await runCommand(book, this.environment(), request);
    if (!(await wasCut(book, result))) return result;
    // Under the same id: where it got through after all it is not done twice.
    await this.#openAnew(book);
    return runCommand((await this.open()).book, this.environment(), request);
  }

  async #saveHalfWritten(texts: readonly Unfinished[]): Promise<void> {
    const { book, health } = await this.open();
    // In its turn with what is recorded.
    if (health.state === 'fine') await book.inTurn(() => keepUnfinished(book, texts, Date.now()));
  }

  /** Unless that was done already. */
  async #openAnew(book: Book): Promise<void> {
    if ((await this.open()).book !== book) return;
    await this.reopen();
    this.#onChange();
  }

  environment(): Environment {
    return { now: Date.now, newId, zone: currentZone() };
  }
}

function envOf({ health }: OpenedBook, reading: PageReading | null): AskedEnv {
  return {
    now: Date.now,
    language: chooseLanguage('auto', navigator.languages),
    reading,
    health,
    // Not every question asks for it, and the first time in the life of a worker it takes milliseconds.
    get zone() {
      return currentZone();
    },
  };
}
