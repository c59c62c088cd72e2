declare const relations: {
  /** By area, the kinds of others. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
  readonly areaOf: Readonly<Record<string, string>>;
};
export = relations;
