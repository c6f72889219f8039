/** Who was called upon about what, and what became of it. */
import type { KnownMove } from './known.js';
import type { DutyReading } from './duties.js';
import { written } from './words.js';

interface Raised {
  readonly duty: string;
  readonly level: string;
  readonly post: string;
  readonly holder?: string;
  readonly cover?: string;
}

export const escalationReadings = ({ events }: KnownMove, duties: readonly DutyReading[]) =>
  events
    .filter(({ type }) => type === 'raised')
    .map(({ seq, occurredAt, recordedAt, content }) => {
      const { duty, level, post, holder, cover } = content as unknown as Raised;
      const about = duties.find(({ id }) => id === duty);
      return {
        ...{ entry: seq, duty, level, post, holder: holder ?? null, cover: cover ?? null },
        ...{ at: written(occurredAt), recordedAt: written(recordedAt) },
        open: about?.status === 'open',
        clearedBy: about?.metBy ?? null,
        ending: about?.ending ?? null,
        acknowledgedBy: events.find((event) => event.seq > seq && acknowledges(event, duty))?.seq ?? null,
      };
    });

const acknowledges = ({ type, content }: KnownMove['events'][number], duty: string): boolean =>
  type === 'escalation-acknowledged' && content['duty'] === duty;
