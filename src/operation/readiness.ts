import type { FastifyInstance } from 'fastify';
import type { Reader } from '../store/reader.ts';

/** Milliseconds that the database has to answer in: a balancer does not wait for ever either. */
const PATIENCE = 2_000;

/** Whether requests should be sent here. Live is another thing: a process that is not ready need not be restarted. */
export class Readiness {
  private isStopping = false;

  constructor(private readonly reader: Pick<Reader, 'logHead'>) {}

  /** From now on a balancer should send its requests elsewhere. */
  stop(): void {
    this.isStopping = true;
  }

  get stopping(): boolean {
    return this.isStopping;
  }

  /** Asked anew each time, so a database that comes back is seen to. */
  async state(): Promise<'ready' | 'stopping' | 'database away'> {
    if (this.isStopping) return 'stopping';
    return (await this.databaseAnswers()) ? 'ready' : 'database away';
  }

  private async databaseAnswers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), PATIENCE);
    });
    const answered = this.reader.logHead().then(
      () => true,
      () => false,
    );
    return Promise.race([answered, late]).finally(() => clearTimeout(timer));
  }
}

/** Live: the process answers. Ready: it wants requests, and its database answers too. */
export function healthRoutes(fastify: FastifyInstance, readiness: Readiness): void {
  fastify.get('/health/live', () => ({ status: 'live' }));
  fastify.get('/health/ready', async (request, reply) => {
    const status = await readiness.state();
    void reply.header('cache-control', 'no-store');
    if (status === 'ready') return { status };
    request.log.warn(`not ready: ${status}`);
    return reply.code(503).header('retry-after', '1').send({ status });
  });
}
