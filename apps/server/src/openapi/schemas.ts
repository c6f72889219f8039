/** The schemas of answers, by the names that routes give them. */
import type { Schema } from '../dto/schema.js';
import { AUTHORITY_SCHEMAS } from './authority-schemas.js';
import { EMERGENCY_SCHEMAS } from './emergency-schemas.js';
import { ASKED_TOGETHER, CHILD as A_CHILD, FOUND_CHILDREN, FOUND_HOMES, FOUND_PROVIDERS } from './examples/children.js';
import { INBOX, MOVES, PAST_ITS_DATE, WAITING as WAITS } from './examples/lists.js';
import { WHY } from './examples/move.js';
import { MOVE_SCHEMAS } from './move-schemas.js';
import {
  anything,
  CHILD_ID,
  DUTY_ID,
  flag,
  HOME_ID,
  idOf,
  instant,
  like,
  listOf,
  MOVE_ID,
  named,
  number,
  object,
  oneOf,
  orNull,
  page,
  partly,
  PERSON_ID,
  POST_ID,
  text,
} from './shapes.js';

const WAITING = {
  duties: listOf(named('OpenDuty')),
  decisions: listOf(
    object({
      move: MOVE_ID,
      status: text('endorsed'),
      statusInWords: text('the request waits for the director'),
      neededBy: orNull(instant),
    }),
  ),
  calls: listOf(
    object({
      move: orNull(MOVE_ID),
      duty: DUTY_ID,
      name: text("Decision on the child's file"),
      level: text('L1'),
      post: POST_ID,
      at: instant,
    }),
  ),
};

const PROVIDER_ID = idOf('child', '7e1f3a5c-9b0d-4e2f-8a6c-5d7e9f1b3a4c');
const CHILD = { id: CHILD_ID, name: text('Isla Marchbank'), bornOn: text('2012-05-04') };

const NOTICE = {
  id: idOf('notice', 'b5f0a1de-2c64-4a0e-8f7b-51c0d9e8a7f6'),
  post: POST_ID,
  kind: oneOf('call', 'repeat', 'reminder', 'stuck', 'told', 'copy'),
  move: orNull(MOVE_ID),
  duty: orNull(DUTY_ID),
  name: orNull(text("Decision on the child's file")),
  why: orNull(text('/api/moves/3f1c2c9e-6f0a-4b7e-9d57-0c8a1f2b3d4e/duties/decision-on-file%404/why')),
  level: orNull(text('L1')),
  since: instant,
  due: orNull(instant),
  createdAt: instant,
  readAt: orNull(instant),
};

const MADE = { entry: number(4), revision: number(4), recordedAt: instant, replayed: flag };

export const SCHEMAS: Readonly<Record<string, Schema>> = {
  ...MOVE_SCHEMAS,
  ...AUTHORITY_SCHEMAS,
  ...EMERGENCY_SCHEMAS,
  CommandAnswer: object({ move: MOVE_ID, ...MADE }),
  TogetherAnswer: object({ moves: listOf(object({ child: CHILD_ID, move: MOVE_ID, ...MADE })) }, like(ASKED_TOGETHER)),
  ActAnswer: object(MADE),
  FoundChildren: object({ items: listOf(named('FoundChild')) }, like(FOUND_CHILDREN)),
  FoundChild: object(CHILD),
  FoundHomes: object(
    {
      items: listOf(
        object({
          id: HOME_ID,
          name: text('Plover Barn'),
          address: text('Saltings Way, Nether Ings'),
          provider: orNull(PROVIDER_ID),
          runBy: orNull(oneOf('private', 'voluntary', 'council')),
          urn: orNull(text('1258814')),
        }),
      ),
    },
    like(FOUND_HOMES),
  ),
  FoundProviders: object(
    {
      items: listOf(object({ id: PROVIDER_ID, name: text('Northfold Care'), companyNumber: orNull(text('01234567')), homes: number(2) })),
    },
    like(FOUND_PROVIDERS),
  ),
  Child: object(
    {
      ...CHILD,
      brothersAndSisters: listOf(named('FoundChild')),
      moves: listOf(
        object({
          move: MOVE_ID,
          home: HOME_ID,
          status: text('living-there'),
          openedAt: instant,
          movedAt: orNull(instant),
          endedAt: orNull(instant),
        }),
      ),
    },
    like(A_CHILD),
  ),
  Moves: object({ ...page(named('MoveInList')), commands: listOf(named('Offer')) }, like(MOVES)),
  Duties: object(page(named('OpenDuty')), like(PAST_ITS_DATE)),
  OpenDuty: object({
    move: orNull(MOVE_ID),
    duty: DUTY_ID,
    name: text("Decision on the child's file"),
    owner: orNull(POST_ID),
    due: orNull(instant),
    listedFrom: orNull(instant),
    statutory: oneOf('no', 'statutory', 'guidance'),
    pastItsDate: flag,
  }),
  Waiting: object(WAITING, like(WAITS)),
  Why: object({ move: MOVE_ID, duty: DUTY_ID, why: listOf(text('It began with entry 4, "Authorised".')), seen: named('Seen') }, like(WHY)),
  Inbox: object({ items: listOf(object(NOTICE)) }, like(INBOX)),
  MarkedRead: object({ read: number(1) }),
  Health: object({ status: oneOf('alive', 'ready') }),
  Session: object({
    person: PERSON_ID,
    signedInAt: orNull(instant),
    decidesUntil: orNull(instant),
    secondsLeft: number(1_740),
    secondsAtMost: number(35_000),
    endsAt: instant,
    endsAtLatest: instant,
    says: object({
      until: text('You are signed in until 22:40 if you do nothing.'),
      warning: orNull(text('You will be signed out at 22:40.')),
      canStay: flag,
      askAgainIn: number(1_440),
    }),
    csrf: text('b0kCWbUzGrmZkX6sgKPhLyiWvsFTnEYs4Jd7IeRPUqA'),
  }),
  OpenApi: anything,
  Page: text('<!doctype html>'),
  Problem: partly(
    {
      type: text('urn:homeward:rule:lifecycle'),
      title: text('Not possible now'),
      status: number(409),
      detail: text('What is wrong, and what to do.'),
      rule: text('lifecycle'),
    },
    {
      field: text('neededBy'),
      errors: listOf(partly({ detail: text('This is needed: Needed by.') }, { field: text('neededBy') })),
      facts: { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] }, examples: [{ status: 'draft' }] },
      instance: text('urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e'),
    },
  ),
};
