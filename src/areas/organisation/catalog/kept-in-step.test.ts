/** A second import takes what changed in the catalogue, and keeps each byte of all else; what differs is said. */
import { describe, expect, test } from 'vitest';
import { SHOP, all, component, imported } from './imported-catalog.ts';

const KEPT = `# Ours
title: cart
owner: team/payments   # since spring
reviewed: 2026-01-01
domain: checkout
tier: 1
dependsOn: [ cart-db,  vault ]
capabilities: [ Holds *everything* ]
catalog: component:default/cart
`;

describe('an entry that came from the catalogue', () => {
  const there = {
    'systems/cart.yaml': KEPT,
    'systems/vault.yaml': 'title: Vault\n',
    'domains/checkout.yaml': 'title: Checkout\ncatalog: system:default/checkout\n',
    'teams/payments.yaml': 'title: Payments\ncatalog: group:default/payments\n',
    'systems/cart-db.yaml': 'title: cart-db\ncatalog: resource:default/cart-db\n',
  };

  test('takes what changed there, and keeps all else byte for byte', () => {
    const { written, notes } = imported(
      SHOP.replace(
        'owner: payments, system: checkout, dependsOn',
        'owner: payments, system: checkout, x: 1, dependsOn',
      ).replace('type: service, lifecycle: production', 'type: library, lifecycle: deprecated'),
      there,
    );
    expect(written['systems/cart.yaml']).toBe(
      KEPT.replace('title: cart\n', 'title: cart\nsummary: Holds what was chosen\n')
        .replace('domain: checkout\ntier: 1\n', 'type: library\ndomain: checkout\ntier: 1\nlifecycle: deprecated\n')
        .replace('reviewed: 2026-01-01\ntype: library\ndomain', 'reviewed: 2026-01-01\ntype: library\ndomain'),
    );
    expect(notes).toContain('`lifecycle` was `production`, the catalogue says `deprecated`');
    expect(notes).toContain('`spec.x` of 1 entity is not carried');
  });

  test('says when its owner is another', () => {
    const { written, notes } = imported(SHOP.replaceAll('owner: payments', 'owner: orders'), there);
    expect(written['systems/cart.yaml']).toContain('owner: team/orders');
    expect(notes).toContain(
      '`systems/cart.yaml`: `summary` was none, the catalogue says `Holds what was chosen`; `owner` was `team/payments`, the catalogue says `team/orders`',
    );
  });

  test('stays when the catalogue has it no longer, which is said', () => {
    const { written, notes } = imported(
      all(...SHOP.split('---\n').filter((each) => !each.includes('name: cart,'))),
      there,
    );
    expect(written['systems/cart.yaml']).toBeUndefined();
    expect(notes).toContain('1 entry is no longer in what was read, and nothing was deleted: `systems/cart.yaml`');
  });
});

describe('an entry of the same name that was written here', () => {
  const there = { 'systems/cart.yaml': 'title: Cart\nowner: team/orders\nlifecycle: production\n' };

  test('stays as it is, and what differs is said', () => {
    const { written, notes } = imported(component('cart'), there);
    expect(written['systems/cart.yaml']).toBeUndefined();
    expect(notes).toContain('`systems/cart.yaml`: `owner` is `team/orders`, the catalogue says `team/payments`');
    expect(notes).toContain('`--adopt` keeps what was written here in step from now on');
  });

  test('is kept in step once that is asked for', () => {
    const { written } = imported(component('cart'), there, { adopt: true });
    expect(written['systems/cart.yaml']).toBe(
      'title: Cart\nowner: team/payments\nlifecycle: production\ncatalog: component:default/cart\n',
    );
  });
});
