/** What we use of `sax`, which brings no types. */
declare module 'sax' {
  export interface QualifiedName {
    readonly name: string;
    readonly local: string;
    /** Of its namespace. */
    readonly uri: string;
  }
  export interface QualifiedAttribute extends QualifiedName {
    readonly value: string;
  }
  export interface QualifiedTag extends QualifiedName {
    readonly attributes: Readonly<Record<string, QualifiedAttribute>>;
  }
  export interface Parser {
    /** Added to by the declarations of a document. */
    readonly ENTITIES: Record<string, string>;
    /** How much was read, in UTF-16 code units. */
    readonly position: number;
    readonly startTagPosition: number;
    onerror(error: Error): void;
    ondoctype(text: string): void;
    onprocessinginstruction(instruction: { readonly name: string; readonly body: string }): void;
    onopentag(tag: QualifiedTag): void;
    onclosetag(): void;
    ontext(text: string): void;
    oncdata(text: string): void;
    write(text: string): Parser;
    close(): Parser;
  }
  const sax: {
    parser(
      strict: true,
      options: { readonly xmlns: true; readonly position: true; readonly strictEntities: true },
    ): Parser;
  };
  export default sax;
}
