// A Redis of one's own, set up as docker/ has it: argv are its port and its folder. Killed hard when our own input ends.
import { spawn } from 'node:child_process';

const [port, dir] = process.argv.slice(2);
const safe = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction', '--save', ''];
// Whatever it ever held stays in its file.
safe.push('--auto-aof-rewrite-percentage', '0');
const redis = spawn('redis-server', ['--port', port, '--bind', '127.0.0.1', '--dir', dir, ...safe], { stdio: 'ignore' });
redis.on('exit', () => process.exit(0));
process.stdin.on('end', () => redis.kill('SIGKILL')).resume();
