import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Reader } from '../store/reader.ts';
import { refusalCodes } from './refusals.ts';

/** Seconds: from a kept document to a query that is given up. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** Where the numbers come from that are read when they are asked for. */
interface Sources {
  readonly reader: Pick<Reader, 'logHead' | 'log'>;
  /** When the catalog was last known to be up to date, in milliseconds. */
  readonly lastLook: () => number;
  readonly vocabularies: () => number;
}

/**
 * What Prometheus reads: is it slow, for whom, why. Labels have few values, whatever is asked: routes by their pattern,
 * never a path, and codes of the closed list.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'begrippenkader_http_request_duration_seconds',
    help: 'How long answers took, by the pattern of the route.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [this.registry],
  });
  private readonly refusals = new Counter({
    name: 'begrippenkader_refusals_total',
    help: 'Answers that said no, by code; SIGN_IN_FAILED among them.',
    labelNames: ['code'],
    registers: [this.registry],
  });
  private readonly entries = new Counter({
    name: 'begrippenkader_log_entries_total',
    help: 'What was done since this process began, by any process, by action: sign-in, accept, release …',
    labelNames: ['action'],
    registers: [this.registry],
  });
  private cursor: number | undefined;

  constructor(private readonly sources: Sources) {
    const { registry } = this;
    collectDefaultMetrics({ register: registry });
    const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
      new Gauge({
        name: `begrippenkader_${name}`,
        help,
        registers: [registry],
        async collect() {
          // A database that is away must not take the other numbers with it.
          this.set(await Promise.resolve(read()).catch(() => Number.NaN));
        },
      });
    gauge('log_head', 'The newest entry of the log.', () => sources.reader.logHead());
    gauge(
      'catalog_age_seconds',
      'How long ago this process last knew that it serves the newest releases.',
      () => (Date.now() - sources.lastLook()) / 1_000,
    );
    gauge('vocabularies', 'Vocabularies that have a release.', sources.vocabularies);
  }

  /** Counts what has come into the log since the last time. */
  async follow(): Promise<void> {
    const { reader } = this.sources;
    this.cursor ??= await reader.logHead();
    for await (const { sequence, action } of reader.log(this.cursor)) {
      this.entries.inc({ action });
      this.cursor = sequence;
    }
  }

  /** Measures every route, those of before too, and puts what is measured at `/metrics`. */
  mount(fastify: FastifyInstance): void {
    fastify.addHook('onSend', (_request, reply, payload, done) => {
      for (const code of refusalCodes(String(reply.getHeader('content-type') ?? ''), payload))
        this.refusals.inc({ code });
      done(null, payload);
    });
    fastify.addHook('onResponse', (request, reply, done) => {
      const { method, routeOptions } = request;
      const labels = {
        method: METHODS.has(method) ? method : 'other',
        route: routeOptions.url ?? 'none',
        status: reply.statusCode,
      };
      this.durations.observe(labels, reply.elapsedTime / 1_000);
      done();
    });
    fastify.get('/metrics', async (_request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .type(this.registry.contentType)
        .send(await this.registry.metrics()),
    );
  }
}
