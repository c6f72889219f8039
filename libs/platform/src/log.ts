import { pino, type DestinationStream } from 'pino';
import type { LogLevel } from './config.js';

/** All that a log line may hold beside its message: ids, counts and codes. Nothing that a person wrote, and nobody's name. */
export interface LogFields {
  readonly app?: string;
  readonly job?: string;
  readonly queue?: string;
  readonly stream?: string;
  readonly move?: string;
  readonly delivery?: string;
  readonly command?: string;
  readonly rule?: string;
  readonly requestId?: string;
  readonly caller?: string;
  /** A program that acts for itself. */
  readonly client?: string;
  /** The network address of whoever was not let in. */
  readonly from?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly count?: number;
  readonly attempts?: number;
  readonly ms?: number;
  readonly port?: number;
  readonly code?: string;
  readonly mode?: string;
  /** A date, and the digest of the record up to its end. */
  readonly day?: string;
  readonly heads?: string;
  readonly error?: unknown;
}

const ALLOWED: Record<keyof LogFields, true> = {
  app: true,
  job: true,
  queue: true,
  stream: true,
  move: true,
  delivery: true,
  command: true,
  rule: true,
  requestId: true,
  caller: true,
  client: true,
  from: true,
  method: true,
  route: true,
  status: true,
  count: true,
  attempts: true,
  ms: true,
  port: true,
  code: true,
  mode: true,
  day: true,
  heads: true,
  error: true,
};

type Level = Exclude<LogLevel, 'silent'>;
/** The message is a constant sentence; what varies goes into the fields. */
export type Log = Record<Level, (message: string, fields?: LogFields) => void>;

export const createLog = (level: LogLevel, base: LogFields = {}, destination?: DestinationStream): Log => {
  const logger = pino({ level, base: allowed(base), timestamp: pino.stdTimeFunctions.isoTime }, destination ?? pino.destination(1));
  const at = (name: Level) => (message: string, fields?: LogFields) => logger[name](allowed(fields ?? {}), message);
  return { fatal: at('fatal'), error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug'), trace: at('trace') };
};

/** What the types promise is checked again: a field that slipped in through a wider object is left out, and so is anything but a plain value. */
const allowed = (fields: LogFields): Record<string, unknown> => {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (!Object.hasOwn(ALLOWED, key)) continue;
    if (key === 'error') kept['error'] = safeError(value);
    else if (typeof value === 'string') kept[key] = value.slice(0, 200);
    else if (typeof value === 'number' || typeof value === 'boolean') kept[key] = value;
  }
  return kept;
};

export interface SafeError {
  readonly name: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly schema?: string;
  readonly table?: string;
  readonly column?: string;
  readonly routine?: string;
  readonly stack: readonly string[];
  readonly cause?: SafeError;
}

const IDENTIFIERS = ['code', 'constraint', 'schema', 'table', 'column', 'routine'] as const;

/**
 * What is known about an error, without what was in it: a message may quote a row, so neither it nor the parameters,
 * the detail or the statement are kept. The stack keeps its lines of code, not its first lines, which repeat the message.
 */
export const safeError = (error: unknown, depth = 3): SafeError => {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  const source: Record<string, unknown> = { ...(error as object), ...driverError(error) };
  const identifiers = IDENTIFIERS.flatMap((key) => {
    const value = source[key];
    return typeof value === 'string' && /^[\w.-]{1,100}$/.test(value) ? [[key, value] as const] : [];
  });
  return {
    name: error.name,
    ...Object.fromEntries(identifiers),
    stack: frames(error),
    ...(error.cause instanceof Error && depth > 1 ? { cause: safeError(error.cause, depth - 1) } : {}),
  };
};

const driverError = (error: Error): Record<string, unknown> => {
  const inner = (error as { driverError?: unknown }).driverError;
  return typeof inner === 'object' && inner !== null ? { ...inner } : {};
};

const frames = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*(:\d+:\d+\)?|\(<anonymous>\)|native\))$/.test(line))
    .map((line) => line.trim())
    .slice(0, 15);
