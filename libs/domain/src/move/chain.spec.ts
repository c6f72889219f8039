import { at, livingThere, Story } from '#support/story';
import { doesUsually } from '#support/usual/index';
import { handedOn } from './chain.js';

const there = () => livingThere().until('2026-12-10 10:00');
const state = (story: Story) => story.memory.state!;

describe('3: a child who moves twice', () => {
  it('hands on since when, and when somebody saw and asked the child', () => {
    const story = doesUsually(doesUsually(there(), 'record-iro-visit'), 'ask-feedback');
    expect(handedOn(state(story))).toMatchObject({ chainBeganAt: at('2026-11-17 17:00'), iroSawAt: story.now, feedbackAskedAt: story.now });
  });
  it('hands on nothing where the child went elsewhere, or the home is registered', () => {
    expect(handedOn(state(doesUsually(there(), 'record-stay-ended', { whereTo: 'hospital' })))).toBeUndefined();
    expect(handedOn(state(doesUsually(there(), 'record-registration')))).toBeUndefined();
    expect(handedOn(state(doesUsually(there(), 'record-stay-ended', { whereTo: 'another-unregistered-home' })))).toBeDefined();
  });
  it('counts nights, the senior leader, the IRO and feedback over the chain; clocks of the move start again', () => {
    const chain = { chainBeganAt: at('2026-10-25 12:00'), iroSawAt: at('2026-11-10 12:00') };
    const second = doesUsually(new Story().until('2026-11-16 12:00'), 'record-found-there', {
      livingThereSince: at('2026-11-16 11:00'),
      ...chain,
    });
    expect(second.due('senior-leader-visit')).toBe('2026-11-22 23:59:59');
    expect(second.due('feedback-during-stay')).toBe('2026-11-22 23:59:59');
    expect(second.due('iro-sees-child')).toBe('2026-12-08 23:59:59');
    expect(second.due('first-visit')).toBe('2026-11-17 11:00');
    expect(second.until('2026-11-23 10:00').calls('stay-mark-28').at(0)).toBe('L3 2026-11-23 09:00');
  });
  it('asks no senior leader again who has seen the child', () => {
    const chain = { chainBeganAt: at('2026-10-25 12:00'), seniorLeaderSawAt: at('2026-11-10 12:00') };
    const second = doesUsually(new Story().until('2026-11-16 12:00'), 'record-found-there', {
      livingThereSince: at('2026-11-16 11:00'),
      ...chain,
    });
    expect(second.duties().filter(({ entry }) => entry.id === 'senior-leader-visit')).toEqual([]);
  });
});
