import { livingThere, Story } from '#support/story';
import { doesUsually } from '#support/usual/index';
import { legalBarOf } from './legal-bar.js';

const bar = (bornOn: string, on: string, story = livingThere(new Story().born(bornOn))) => legalBarOf(story.memory.state!, on).join(' ');

describe('8: the law that bars the home', () => {
  it('is regulation 27A under 16 and 27C from the 16th birthday on', () => {
    expect(bar('2012-05-04', '2028-05-03')).toContain('27A');
    expect(bar('2012-05-04', '2028-05-04')).toContain('27C');
    expect(bar('2012-05-04', '2028-05-04')).not.toContain('27A');
  });
  it('is said in plain words at any age, whoever decided', () =>
    expect(bar('2012-05-04', '2026-11-20')).toContain('This home is not registered. Running it is against the law.'));
  it('is not said of a grown-up, or once the home is registered', () => {
    expect(bar('2008-12-10', '2026-12-10')).toBe('');
    const story = doesUsually(livingThere().until('2026-11-18 10:00'), 'record-registration', { effectiveFrom: '2026-11-18' });
    expect(bar('', '2026-11-18', story)).toBe('');
    expect(bar('', '2026-11-17', story)).toContain('27A');
  });
});

it('20: says who registers a home that lies elsewhere', () => {
  const story = livingThere().until('2026-11-18 10:00');
  doesUsually(story, 'record-address', { area: 'at-a-distance', regulator: 'care-inspectorate-wales' });
  expect(bar('', '2026-11-18', story)).toContain('Care Inspectorate Wales');
});
