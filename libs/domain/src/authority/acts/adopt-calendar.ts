import { date, id, list, reference } from '../../fields.js';
import { act } from '../act.js';
import { twoPersons } from '../rules.js';

/** A version of the calendar: the bank holidays as published, up to a date. Later ones are projected by the standing rules. Version 1 is the built-in one. */
export const adoptCalendar = act({
  verb: 'adopt-calendar',
  title: 'Adopt a calendar version',
  kind: 'calendar-adopted',
  fields: {
    proposedBy: id('person', 'Proposed by'),
    knownTo: date('Published up to'),
    holidays: list('Bank holidays', { date: date('Date'), name: reference('Name', { max: 80 }) }, { max: 400 }),
  },
  by: ['policy-administrator'],
  rules: [twoPersons],
  example: {
    proposedBy: 'person-03',
    knownTo: '2027-12-31',
    holidays: [
      { date: '2027-01-01', name: 'New Year’s Day' },
      { date: '2027-03-26', name: 'Good Friday' },
      { date: '2027-03-29', name: 'Easter Monday' },
      { date: '2027-05-03', name: 'Early May bank holiday' },
      { date: '2027-05-31', name: 'Spring bank holiday' },
      { date: '2027-08-30', name: 'Summer bank holiday' },
      { date: '2027-12-27', name: 'Christmas Day (substitute day)' },
      { date: '2027-12-28', name: 'Boxing Day (substitute day)' },
    ],
  },
  evolve: (state, { rec, content: { knownTo, holidays } }) => ({
    ...state,
    calendars: [...state.calendars, { version: state.calendars.length + 2, recordedAt: rec, knownTo, holidays }],
  }),
});
