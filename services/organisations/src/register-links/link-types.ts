/** Where a link leads: to whoever came before, to whoever came after, or beside. */
export type Direction = 'PREDECESSOR' | 'SUCCESSOR' | 'BESIDE';

export type LinkType =
  | 'PREDECESSOR'
  | 'PREDECESSOR_MERGED'
  | 'PREDECESSOR_AMALGAMATED'
  | 'PREDECESSOR_SPLIT'
  | 'SUCCESSOR'
  | 'SUCCESSOR_MERGED'
  | 'SUCCESSOR_AMALGAMATED'
  | 'SUCCESSOR_SPLIT'
  | 'RESULT_OF_AMALGAMATION'
  | 'MERGED_CHANGE_IN_AGE_RANGE'
  | 'MERGED_EXPANSION'
  | 'MERGED_EXPANSION_AND_CHANGE_IN_AGE_RANGE'
  | 'EXPANSION'
  | 'CLOSURE'
  | 'SIXTH_FORM_CENTRE_LINK'
  | 'SIXTH_FORM_CENTRE_SCHOOL'
  | 'CHILDRENS_CENTRE_LINK'
  | 'OTHER';

export type SuccessorType = Extract<LinkType, `SUCCESSOR${string}`>;

// The words of GIAS's links download, its slip of the pen ("changer") included.
const BY_WORDS: Readonly<Record<string, LinkType>> = {
  predecessor: 'PREDECESSOR',
  'predecessor - merged': 'PREDECESSOR_MERGED',
  'predecessor - amalgamated': 'PREDECESSOR_AMALGAMATED',
  'predecessor - split school': 'PREDECESSOR_SPLIT',
  successor: 'SUCCESSOR',
  'successor - merged': 'SUCCESSOR_MERGED',
  'successor - amalgamated': 'SUCCESSOR_AMALGAMATED',
  'successor - split school': 'SUCCESSOR_SPLIT',
  'result of amalgamation': 'RESULT_OF_AMALGAMATION',
  'merged - change in age range': 'MERGED_CHANGE_IN_AGE_RANGE',
  'merged - expansion of school capacity': 'MERGED_EXPANSION',
  'merged - expansion in school capacity and changer in age range':
    'MERGED_EXPANSION_AND_CHANGE_IN_AGE_RANGE',
  'merged - expansion in school capacity and change in age range': 'MERGED_EXPANSION_AND_CHANGE_IN_AGE_RANGE',
  expansion: 'EXPANSION',
  closure: 'CLOSURE',
  'sixth form centre link': 'SIXTH_FORM_CENTRE_LINK',
  'sixth form centre school': 'SIXTH_FORM_CENTRE_SCHOOL',
  "children's centre link": 'CHILDRENS_CENTRE_LINK',
};

/** The type that the register's words stand for; words we do not know are OTHER, and kept beside it. */
export const linkTypeOf = (words: string): LinkType =>
  BY_WORDS[words.toLowerCase().replaceAll('’', "'")] ?? 'OTHER';

export function directionOf(type: LinkType): Direction {
  if (type.startsWith('PREDECESSOR')) return 'PREDECESSOR';
  return type.startsWith('SUCCESSOR') ? 'SUCCESSOR' : 'BESIDE';
}

/** What a link is called from its other end, where it is a succession. */
export function reverse(type: LinkType): LinkType {
  const [from, to] =
    directionOf(type) === 'SUCCESSOR' ? ['SUCCESSOR', 'PREDECESSOR'] : ['PREDECESSOR', 'SUCCESSOR'];
  return type.replace(from, to) as LinkType;
}
