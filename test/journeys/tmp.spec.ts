import { Told } from './journey.js';
import { JOURNEYS } from './tales.js';
it.each(JOURNEYS)('$title', ({ tell, bornOn = '2012-05-04' }) => {
  const t = tell(new Told().born(bornOn));
  console.log(t.steps.length, t.raised().length, t.raised().join('\n').slice(0, 1500));
});
