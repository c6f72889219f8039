import { livingThere, Story } from '#support/story';
import { doesUsually } from '#support/usual/index';
import { TOLD_ONCE } from './notices.js';

const came = (story: Story): string[] =>
  story.events
    .filter(({ type }) => type === 'notice-came')
    .map(({ content, occurredAt }) => `${String(content['notice'])} ${new Date(occurredAt).toISOString()}`);

describe('8: the 18th birthday', () => {
  it('is told of six months and 28 days before, at 09:00, while the child lives there', () => {
    const story = livingThere(new Story().born('2009-06-10'));
    expect(came(story.until('2027-06-20 10:00'))).toEqual(['turning-18 2026-12-10T09:00:00.000Z', 'turning-18 2027-05-13T08:00:00.000Z']);
  });
  it('is not told of once the child has left', () => {
    const story = doesUsually(livingThere(new Story().born('2009-06-10')), 'record-stay-ended');
    expect(came(story.until('2027-06-20 10:00'))).toEqual([]);
  });
});

describe('22: a home that the council runs itself', () => {
  const told = (content: object) => TOLD_ONCE.filter(({ when }) => when('address-recorded', { ...content }));
  it('is told to legal and to the monitoring officer', () =>
    expect(told({ runBy: 'council' }).map(({ to }) => to)).toEqual([['legal', 'monitoring-officer']]));
  it('and no other home is', () => expect(told({ runBy: 'private' })).toEqual([]));
});
