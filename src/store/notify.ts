import pg from 'pg';

/** Told after every commit that appended to the log. It carries nothing: who is told reads the log from its cursor. */
export const NEWS_CHANNEL = 'begrippenkader_log';

type Listener = () => void;

/** Who wants to know that the log has grown. */
export class News {
  private readonly listeners = new Set<Listener>();

  on(listener: Listener): () => void {
    // Its own: the same function given twice is told twice, and each stops for itself.
    const one = () => listener();
    this.listeners.add(one);
    return () => void this.listeners.delete(one);
  }

  readonly tell = (): void => {
    for (const listener of this.listeners) listener();
  };
}

/** Milliseconds until it tries again to be connected: doubled each time, up to the longest. */
const AGAIN = { first: 100, longest: 5_000 };

/** A connection that dies without a word, because a cable was pulled, is found out by these. */
const ALIVE = { keepAlive: true, connectionTimeoutMillis: 5_000 };

/**
 * Hears what other processes tell on PostgreSQL, on a connection of its own that it makes again when it is lost. Being
 * connected anew is news too: something may have been told meanwhile.
 */
export class PostgresEar {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private wait = AGAIN.first;
  private isClosed = false;

  constructor(
    private readonly url: string,
    private readonly heard: () => void,
  ) {
    void this.connect();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, ...ALIVE });
    this.client = client;
    // An error is followed by an end; without a listener it would be thrown.
    client.on('error', () => undefined);
    client.once('end', () => this.lost(client));
    client.on('notification', this.heard);
    try {
      await client.connect();
      await client.query(`LISTEN ${NEWS_CHANNEL}`);
      this.wait = AGAIN.first;
      this.heard();
    } catch {
      this.lost(client);
    }
  }

  private lost(client: pg.Client): void {
    if (this.client !== client || this.isClosed) return;
    this.client = undefined;
    void client.end().catch(() => undefined);
    this.timer = setTimeout(() => void this.connect(), this.wait);
    this.timer.unref();
    this.wait = Math.min(this.wait * 2, AGAIN.longest);
  }
}
