import type { Due, Entry, Period, Step } from '../../policy/policy.js';
import { DEFAULT_POLICY, DUTIES } from './index.js';

/** The policy as it was agreed, duty by duty. A change here is a change of the policy and needs two persons. */
const AGREED: Readonly<Record<string, readonly string[]>> = {
  'request-sent': [
    'Request with reasons, alternatives searched and risks',
    'due 0 before-move after move.occurredAt',
    'social-worker owes: request sent; on the verbal route the out-of-hours note, if it holds reason, alternatives and risks',
    'judged by occurredAt; ends with withdrawn, not-authorised, eighteenth, death, superseded',
    'call; reminder morning-list; calls L2 at-known from move.recordedAt',
    'our default; Calderdale out-of-hours content; statutory false',
  ],
  'full-request-after-verbal-yes': [
    'Full request after an out-of-hours note',
    'due 1 wd after verbalYes.occurredAt',
    'social-worker owes: request sent',
    'judged by recordedAt; ends with withdrawn, death',
    'call; reminder morning-list; calls L2 +0, L3 +1wd',
    'our default; statutory false',
  ],
  'decision-made': [
    'Decision by the director or a delegate (head of service endorses first)',
    'due 1 wd after request.sent.occurredAt, not after move.occurredAt',
    'if needed within 24 hours: 4 h after request.sent.occurredAt, not after move.occurredAt',
    'authoriser owes: decision authorised or not authorised, or a verbal yes',
    'judged by occurredAt; ends with withdrawn, eighteenth, death, superseded',
    'call, safety; reminder two-hours-before; calls L3 +0, L4 +2h',
    'Hull, Derby, Gateshead; figures ours; statutory false',
  ],
  'verbal-yes-noted': [
    'Verbal yes noted: who, when, how, what was said',
    'due 4 h after verbalYes.occurredAt',
    'edt-worker owes: out-of-hours note',
    'judged by recordedAt; ends with nothing',
    'call, safety; reminder two-hours-before; calls L2 next-09:00',
    'our default; statutory false',
  ],
  'verbal-yes-confirmed': [
    'Verbal yes confirmed in writing, or interim decision replaced',
    'due 1 next-wd after verbalYes.occurredAt',
    'verbal-authoriser owes: written confirmation by the person who said yes; after an interim decision, a decision by the director or a delegate',
    'judged by recordedAt; ends with nothing',
    'call; reminder morning-list; calls L3 +0, L4 +1wd',
    'Hull panel pattern; time ours; statutory false',
  ],
  'decision-on-file': [
    "Decision on the child's file",
    'due 1 next-wd after decision.occurredAt',
    'social-worker owes: case-file entry: CMS reference and when it was filed',
    'judged by recordedAt; ends with nothing',
    'call; reminder morning-list; calls L1 +0, L2 +1wd, L3 +2wd, L4 +3wd',
    'our default (Birmingham letter); statutory false',
  ],
  'request-after-move': [
    'Request for a child who was found to be there already',
    'due 4 h after discovery.occurredAt',
    'if moved after not authorised: 4 h after move.recordedAt',
    'team-manager owes: request sent',
    'judged by recordedAt; ends with nothing',
    'call, safety; reminder two-hours-before; calls L3 at-known, L4 at-known',
    'our default; statutory false',
  ],
  'decision-after-move': [
    'Decision made after the child had moved',
    'due 24 h after discovery.occurredAt',
    'if moved after not authorised: 24 h after move.recordedAt',
    'dcs owes: decision authorised or not authorised, marked as made after the child had moved',
    'judged by occurredAt; ends with nothing',
    'call, safety; reminder two-hours-before; calls L5 +0',
    'our default; statutory false',
  ],
  'child-has-moved': [
    'Has the child moved?',
    'due 2 h after plannedMove.at',
    'social-worker owes: move recorded, or a new planned time, or request withdrawn',
    'judged by recordedAt; ends with not-authorised, eighteenth, death',
    'call; reminder morning-list; calls L1 +0, L2 +1wd',
    'our default; statutory false',
  ],
  'first-visit': [
    'First visit, child seen alone',
    'due 24 h after move.occurredAt',
    'social-worker owes: visit note: at the home, begun at or after the move, child seen, alone (or the child refused, or not appropriate, with reason)',
    'judged by occurredAt; ends with stay-ended, eighteenth, death',
    'call, safety, held while missing; reminder two-hours-before; calls L2 +0, L3 +24h',
    'floor 7 d after move.occurredAt (reg 28), visit note, child seen, safety, calls L4 +0',
    'reg 28; 24 h ours; statutory false',
  ],
  'next-visit': [
    'Visits after the first',
    'due 7 d after lastVisit.occurredAt',
    'social-worker owes: visit note by the social worker or a named deputy, child seen',
    'judged by occurredAt; ends with stay-ended, reviewed-after-registration, eighteenth, death',
    'call, held while missing; reminder morning-list; calls L1 +0, L2 +1wd, L3 +3wd',
    'floor 42 d after lastVisit.occurredAt (reg 28 (6 weeks)), visit note, child seen, safety, calls L4 +0',
    'Derby, Nottinghamshire; statutory false',
  ],
  'visit-written-up': [
    'Visit written up',
    'due 1 wd after visit.occurredAt',
    'if safety concern: 0 d after visit.occurredAt',
    'visitor owes: visit write-up complete',
    'judged by recordedAt; ends with nothing',
    'list; reminder morning-list; calls nobody',
    'our default; statutory false',
  ],
  'management-review': [
    'Management review: visits, risk, search, move-on, and everything past its date',
    'due 7 d after lastReview.occurredAt else move.occurredAt',
    'head-of-service owes: management review held: who was needed, who came, what was done about who did not',
    'judged by occurredAt; ends with stay-ended, reviewed-after-registration, eighteenth, death',
    'call; reminder morning-list; calls L3 +0, L4 +2wd',
    'Nottinghamshire, Northumberland, Brighton; statutory false',
  ],
  'review-outcome': [
    'Review outcome recorded and sent',
    'due 1 wd after review.occurredAt',
    'review-chair owes: outcome complete: decisions, actions with one owner and one date each, every list duty past its date answered, sent to whom and when',
    'judged by recordedAt; ends with nothing',
    'call; reminder morning-list; calls L3 +0, L4 +3wd',
    'our default (Birmingham); statutory false',
  ],
  'continuation-decision': [
    'Continuation decision by the director',
    'due 14 d after decision.occurredAt, not after decision.endDate',
    'if the last decision on this home is a continuation: 28 d after continuation.occurredAt, not after continuation.endDate',
    'dcs owes: continuation, or decision not to continue',
    'judged by occurredAt; ends with withdrawn, not-authorised, stay-ended, unregistered-period-ended, eighteenth, death',
    'call; reminder morning-list; calls L5 +0',
    'Telford, Staffordshire, East Sussex; ours; statutory false',
  ],
  lapse: [
    'No current decision by the director',
    'due 0 h after unmetDuty.due',
    'if not continued and still living there: 24 h after continuation.occurredAt',
    'head-of-service owes: decision or continuation by the director or a delegate, or the child has left',
    'judged by occurredAt; ends with withdrawn, stay-ended, unregistered-period-ended, eighteenth, death',
    'call, safety, not counted; reminder none; calls L4 +0',
    'edge case 14; figures ours; statutory false',
  ],
};

const period = ({ amount, unit, anchor, notAfter }: Period & Pick<Due, 'notAfter'>): string =>
  `${amount} ${unit} after ${[anchor].flat().join(' else ')}${notAfter === undefined ? '' : `, not after ${notAfter}`}`;
const steps = (ladder: readonly Step[]): string =>
  ladder.map(({ level, offset, from }) => `${level} ${offset}${from === undefined ? '' : ` from ${from}`}`).join(', ') || 'nobody';

const told = (entry: Entry): string[] => {
  const marks = [entry.safety && 'safety', entry.heldWhile && `held while ${entry.heldWhile}`, entry.counted === false && 'not counted'];
  const { floor } = entry;
  return [
    entry.name,
    `due ${period(entry.due)}`,
    ...(entry.alt ?? []).map(({ when, due }) => `if ${when}: ${period(due)}`),
    `${entry.owner} owes: ${entry.metBy}`,
    `judged by ${entry.judgedBy}; ends with ${entry.endsWith.join(', ') || 'nothing'}`,
    `${[entry.attention, ...marks.filter((mark) => mark)].join(', ')}; reminder ${String(entry.reminder)}; calls ${steps(entry.ladder)}`,
    ...(floor
      ? [
          `floor ${period(floor)} (${floor.source}), ${floor.own!.metBy}, ${floor.own!.safety ? 'safety' : 'no safety'}, calls ${steps(floor.own!.ladder)}`,
        ]
      : []),
    `${entry.source}; statutory ${String(entry.statutory)}`,
  ];
};

describe('the default policy', () => {
  it.each(Object.keys(AGREED))('says of %s what was agreed', (id) =>
    expect(told(DEFAULT_POLICY.find((entry) => entry.id === id)!)).toEqual(AGREED[id]),
  );
  it('has these duties and no other', () => expect(DEFAULT_POLICY.map(({ id }) => id).toSorted()).toEqual(Object.keys(AGREED).toSorted()));
  it('sets nothing that is not told above', () => {
    const known = ['id', 'name', 'owner', 'due', 'alt', 'metBy', 'judgedBy', 'endsWith', 'heldWhile', 'attention', 'safety', 'counted'];
    const fields = new Set([...known, 'reminder', 'ladder', 'floor', 'source', 'statutory']);
    expect(DEFAULT_POLICY.flatMap((entry) => Object.keys(entry).filter((field) => !fields.has(field)))).toEqual([]);
    expect(DEFAULT_POLICY.flatMap(({ due, alt = [] }) => [due, ...alt.map((other) => other.due)]).filter((due) => due.notBefore)).toEqual(
      [],
    );
  });
  it('has a lapse only after what can run out', () => {
    const order = DUTIES.map(({ entry }) => entry.id);
    expect(order.indexOf('lapse')).toBeGreaterThan(order.indexOf('verbal-yes-confirmed'));
    expect(order.indexOf('lapse')).toBeGreaterThan(order.indexOf('continuation-decision'));
  });
});
