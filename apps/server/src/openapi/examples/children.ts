/** The only names there are: of made-up children, homes and providers. */
import { EXAMPLE_IDS } from '../../dto/schema.js';

const { move, child, home } = EXAMPLE_IDS;
const PROVIDER = '7e1f3a5c-9b0d-4e2f-8a6c-5d7e9f1b3a4c';

const SISTER = { id: child, name: 'Isla Marchbank', bornOn: '2012-05-04' };
/** The one who is asked for together with her. */
const BROTHER = { id: '2f7b6a90-4c1d-4e8a-b5f3-6c9d0e1a2b3c', name: 'Ted Marchbank', bornOn: '2017-02-12' };

export const FOUND_CHILDREN = { items: [SISTER, BROTHER] };

/** A home that is not registered has no number of Ofsted. */
export const FOUND_HOMES = {
  items: [
    {
      ...{ id: home, name: 'Plover Barn', address: 'Saltings Way, Nether Ings, Brackenshire BX8 3TR' },
      ...{ provider: PROVIDER, runBy: 'private', urn: null },
    },
  ],
};

export const FOUND_PROVIDERS = { items: [{ id: PROVIDER, name: 'Northfold Care', companyNumber: '01234567', homes: 2 }] };

export const CHILD = {
  ...SISTER,
  brothersAndSisters: [BROTHER],
  moves: [
    {
      ...{ move, home, status: 'living-there', openedAt: '2026-11-16T09:40:00.000Z' },
      ...{ movedAt: '2026-11-17T16:10:00.000Z', endedAt: null },
    },
  ],
};

/** The answer to one request for a sister and a brother. */
export const ASKED_TOGETHER = {
  moves: [
    { child, move, entry: 2, revision: 2, recordedAt: '2026-11-16T11:20:00.000Z', replayed: false },
    {
      ...{ child: BROTHER.id, move: '8d3f5b17-2c4e-4a69-9b80-1e2f3a4b5c6d' },
      ...{ entry: 2, revision: 2, recordedAt: '2026-11-16T11:20:00.000Z', replayed: false },
    },
  ],
};
