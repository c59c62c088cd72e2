declare const layers: {
  readonly forbidden: readonly {
    readonly name: string;
    readonly from: { readonly path?: string; readonly pathNot?: string };
    readonly to: { readonly path?: string; readonly pathNot?: string };
  }[];
};
export = layers;
