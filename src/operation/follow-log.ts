import type { Store } from '../store/open.ts';

interface Options {
  /** Milliseconds between two looks where nothing was told. */
  readonly every: number;
  readonly onError: (error: unknown) => void;
}

/**
 * Does `work` whenever the log has grown: at once where the store tells, and now and then, since word may be lost. One
 * look at a time; what is told during a look leads to another, for it may have come too late for that one.
 */
export class LogFollower {
  private looking: Promise<void> | undefined;
  private isAsked = false;
  private readonly stopNews: () => void;
  private readonly timer: NodeJS.Timeout;
  /** When the last look succeeded, in milliseconds. */
  lastLook = Date.now();

  constructor(
    store: Pick<Store, 'onNews'>,
    private readonly work: () => Promise<void>,
    private readonly options: Options,
  ) {
    this.stopNews = store.onNews(() => this.look());
    this.timer = setInterval(() => this.look(), options.every);
  }

  /** Ends it; resolves when the look under way is over. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.stopNews();
    this.isAsked = false;
    await this.looking;
  }

  private look(): void {
    this.isAsked = true;
    this.looking ??= this.lookOn().finally(() => (this.looking = undefined));
  }

  private async lookOn(): Promise<void> {
    while (this.isAsked) {
      this.isAsked = false;
      try {
        await this.work();
        this.lastLook = Date.now();
      } catch (error) {
        this.options.onError(error);
      }
    }
  }
}
