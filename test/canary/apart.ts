/** What these specs leave is kept in a folder of its own: a leak that was planted is not one of the run. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { look, type Look } from '#support/canary/look';

export class Apart {
  private readonly dir = mkdtempSync(path.join(os.tmpdir(), 'homeward-canary-'));

  /** Each spec file has an environment of its own. */
  static begin(): Apart {
    const apart = new Apart();
    process.env['CANARY_DIR'] = apart.dir;
    return apart;
  }

  look = (): Look => look(this.dir);

  end = (): void => rmSync(this.dir, { recursive: true });
}
