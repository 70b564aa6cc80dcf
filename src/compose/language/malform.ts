/** The two written standards of Norwegian, as an agreement names them. */
export type Målform = 'bokmål' | 'nynorsk';

/** One value for each målform. */
export type PerMålform<Value> = Readonly<Record<Målform, Value>>;
