/** What was written week by week: to the child, in plain words. Each child meets them in another order, and none of them twice in a row. */

export const VISIT_NOTES: readonly string[] = [
  'Seen alone in your room. You showed me the drawing on the wall and told me who is who.',
  'Seen alone. We walked to the shop and back, and you talked more on the way home than on the way there.',
  'Seen alone in the kitchen while the pasta boiled. You salted it, I was not allowed to.',
  'Seen alone in the garden. It was cold and you did not want to go in yet, so we did not.',
  'Seen alone. You were tired and said so. I stayed for half an hour and said when I come next.',
  'Seen alone in the car on the way to school. You chose the music.',
  'Seen alone in your room with the door shut. You asked me how long, and I told you what I know and what I do not.',
  'Seen alone at the table. You beat me twice, and the third time I let you think about it.',
  'Seen alone. You had made a list of what you want to ask me. We got through all seven.',
  'Seen alone on the stairs, which is where you like to talk.',
  'Seen alone. You were cross with me about the weekend, and you were right to be.',
  'Seen alone. We sat by the window and said little. You told me afterwards that it was good.',
  'Seen alone at the park. You went twice as high as last week.',
  'Seen alone. You showed me what you had cooked, and the photograph of the first try.',
];

export const CHILDS_WORDS: readonly string[] = [
  '“It’s alright here. It’s just not mine.”',
  '“Can you ask them to knock?” I have, and they do.',
  '“Nobody shouts. I keep waiting for it.”',
  '“I want to know the day, not the month.”',
  '“Tell my sister I’m okay. Tell her I said it, not you.”',
  '“The night ones are nice. The day ones talk too much.”',
  '“I don’t want a new social worker again.”',
  '“Can I keep the room until I’ve seen the next one?”',
  '“I’m not angry. I’m bored. It looks the same.”',
  '“You came when you said. That’s the main thing.”',
  '“I’d like a key.” We are working on the key.',
  '“Is it because of me?” No. I said it twice, and I write it here.',
];

export const BEDROOM: readonly string[] = [
  'Tidy on one side. Yours is the other side.',
  'A lamp, your blanket, and the picture of the dog.',
  'Warm. The window opens. You have the curtain that you chose.',
  'Your clothes are in the drawers now and not in the bag.',
  'You moved the bed under the window. It is better there.',
  'Clean sheets. A shelf for what you are collecting.',
  'The door has a lock that opens from both sides, and you showed me how.',
];

export const EDUCATION: readonly string[] = [
  'In school every day this week. Your tutor says that you put your hand up on Thursday.',
  'Three mornings with the tutor. You liked the one about bridges.',
  'Two days missed: you were not well. Work was sent, and you did the drawing part.',
  'In school. The taxi came late once, and the school had been told.',
  'Your learning plan is being changed: you said what you want in it, and I wrote it down as you said it.',
  'College four days. You asked about the course that begins in January.',
  'Twenty hours this week. You said it is enough and not too much.',
];

export const HEALTH: readonly string[] = [
  'Well. You sleep from eleven, mostly.',
  'A cold, on its way out. Inhaler looked at: half full.',
  'The dentist on Tuesday. You were brave about it, and said so yourself.',
  'Eating better. You eat when somebody eats with you.',
  'Your appointment with the nurse was kept. You went in alone, which was your choice.',
  'Nothing new. The tablets are locked away and signed for, I looked.',
  'A headache twice. We keep a note of when.',
];

export const FAMILY_TIME: readonly string[] = [
  'Your mum on Sunday, for two hours. You made tea for everybody.',
  'You rang your brother three times. He rang once.',
  'Your nan came by train. She brought the biscuits.',
  'Nobody came this week, and you had counted on it. I have asked why, and will tell you.',
  'A video call with your sisters. They showed you the rabbit.',
  'Your dad wrote. You want to answer in your own time, and you can.',
  'Saturday with your aunt. She would like it to be every second week, and so would you.',
];

export const HOBBIES: readonly string[] = [
  'Football on Thursday. They want you back.',
  'You finished the jigsaw, all but one piece.',
  'Drums, in the shed, until six.',
  'The library card came. Four books, two of them thick.',
  'You drew me the bus.',
  'Swimming twice. You can do the length under water.',
  'The bike has a new chain. You put it on.',
];

export const DECISIONS: readonly string[] = [
  'You stay for now. The search goes on every week, and I see what was asked and what was answered.',
  'The two homes that have not said no get a call from me this week, not a letter.',
  'Your own plan comes first: what you asked for is on the list of actions with a name and a date.',
  'We looked at whether fewer restrictions are enough. Two of them go from today.',
  'Nothing is good enough yet to move you for. We do not move you twice.',
  'The home has told us how far it is with registering. It is slower than promised, and I have said so.',
  'The visits are on time, and what you say in them is in the plan. We keep it so.',
];

export const CONTINUED: readonly string[] = [
  'I have read what you told Esther and the others. We have not found a registered home that is right for you, and I do not want to move you twice. I decide that you stay until I look at it again, and I look at it again on a day that you are told.',
  'There is one registered home that may have a place. Until it says yes you stay where you are known. The home is not registered, running it is against the law, and this decision does not change that.',
  'You asked why it takes so long. I asked the same question today, of everybody, and wrote down the answers. You stay for now. It is my decision and you may tell me what you think of it.',
  'It is getting better and it is not a home that is registered. Both are true. You stay while the plan for you to move on is made with you.',
];

export const TOLD: readonly string[] = [
  '“Okay. When is the next time?”',
  '“I knew. But it’s good that you said it.”',
  '“Can she come and tell me herself?”',
  '“Fine. Can I go now?”',
  '“So I can put my posters up.”',
  '“You said that last time.” I did, and I said so.',
];

/** One of them, another in each week and for each child. */
export const nth = <T>(words: readonly T[], key: string, n: number): T => words[(offset(key) + n) % words.length]!;

const offset = (key: string): number => Array.from(key, (letter) => letter.charCodeAt(0)).reduce((sum, code) => sum + code, 0);
