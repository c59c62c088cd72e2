/** How entities of the catalogue name each other: `[kind:][namespace/]name`, in any case of letters. */

export interface EntityRef {
  /** In lower case, as the other two. */
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** @param kind taken where the reference names none; without one, it has to */
export function entityRefIn(
  text: string,
  { kind, namespace = 'default' }: { readonly kind?: string; readonly namespace?: string },
): EntityRef | undefined {
  const [, ofKind = kind, inNamespace = namespace, name] =
    /^(?:([a-z][a-z0-9]*):)?(?:([a-z0-9._-]+)\/)?([a-z0-9._-]+)$/.exec(text.trim().toLowerCase()) ?? [];
  return ofKind === undefined || name === undefined ? undefined : { kind: ofKind, namespace: inNamespace, name };
}

/** `component:default/checkout` */
export function refKey({ kind, namespace, name }: EntityRef): string {
  return `${kind}:${namespace}/${name}`;
}
