import { command } from '../../command.js';
import { visitWrittenUp } from '../../records/life/visit-written-up.js';
import { visitCanBeWrittenUp } from '../../rules/visit-can-be-written-up.js';

/** What the visit found. */
export const writeUpVisit = command({
  verb: 'write-up-visit',
  title: 'Write up the visit',
  record: visitWrittenUp,
  by: ['social-worker', 'team-manager', 'edt-worker'],
  rules: [visitCanBeWrittenUp],
  example: {
    visit: 34,
    childsWords: '“It’s loud and then it’s too quiet. I like Dee. I don’t like that they write down when I get up.”',
    bedroom:
      'Under the sloping roof. Your drawings are up with tape. The radiator is warm now: it was not when I came in, and I stayed until it was.',
    education: 'You went in by taxi both days. You are behind in French because of Monday, and Ms Adair sends the sheets.',
    health: 'You eat in the evening and not in the morning. Your inhaler is in your bag, and there is a second one downstairs.',
    familyTime: 'You rang Bea on Wednesday. You want to see her on Saturday with your brother and without anybody sitting there.',
    hobbies: 'Drawing. You asked for charcoal and something to stop it smudging.',
    concerns: 'Somebody writes down every time you get up at night. I have asked Marcus to tell you why, and whether it has to be so.',
  },
});
