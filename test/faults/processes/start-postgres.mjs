// A PostgreSQL of one's own, with fsync as in service, started or adopted on a folder: prints where it is, and leaves it running.
import { startPostgres } from '../../../scripts/postgres.mjs';

const { ownerUrl, pid } = await startPostgres({ dir: process.argv[2], say: () => undefined });
console.log(JSON.stringify({ ownerUrl, pid }));
