/** Words of sentences that say who sits in a body. */
export const MEMBERSHIP = (
  'medlem medlemmer medlemmene medlemene medlemar medlemer består sammensatt samansett deltar deltek deltaker deltakere deltakarar delta ' +
  'representerer representerar representert representeres sitter sit møter møte stiller stillar faste representanter representantar'
).split(' ');
