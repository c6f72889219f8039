// A PostgreSQL of one's own, with fsync as in service, started or adopted on a folder: prints where it is, and stops it when its
// own input ends, be it because whoever started this was killed.
import { startPostgres } from '../../../scripts/postgres.mjs';

const { ownerUrl, pid, stop } = await startPostgres({ dir: process.argv[2], say: () => undefined });
console.log(JSON.stringify({ ownerUrl, pid }));
process.stdin.on('end', stop).resume();
