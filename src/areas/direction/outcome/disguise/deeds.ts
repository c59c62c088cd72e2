/** What a sentence that begins with a bare verb tells a team to do, by what it is done to. Data for the English recogniser. */
// cspell:disable
import type { Family } from './sign.ts';

interface Deeds {
  readonly family: Family;
  /** Nothing else than a verb: whatever follows is what it is done to. */
  readonly verbs: string;
  /** Names of things too: a verb only before *the*, *all*, *three*. */
  readonly alsoNouns: string;
}

/**
 * Verbs of change (raise, cut, halve, keep, restore) and of enabling (let, help, free, spare) are left out on purpose:
 * with them an outcome begins. So are those that name what customers notice (find, reach, win, earn, solve, save).
 */
export const DEEDS: readonly Deeds[] = [
  {
    family: 'making',
    verbs: `assemble, hand over, swap out, fit out, kit out, lay out, mock up, work out, write up, type up, draw, draw up, redraw, dig, excavate, erect, demolish, dismantle, tear down, knock down, bulldoze, weld, solder, sew, knit, bake, brew, repaint, reseal, resurface, repave, retrofit, refit, refurbish, redecorate, rewire, replumb, insulate, electrify, fabricate, manufacture, engineer, re-engineer, reinvent, co-create, co-design, conceive, devise, invent, ideate, brainstorm, envision, flesh out, parameterise, parameterize, parametrise, modularise, modularize, templatise, componentise, componentize, generalise, generalize, abstract away, decouple, inline, reimplement, hard-code, hardcode, stub out, wrap up, polish, beautify, restyle, reskin, re-skin, theme, internationalise, internationalize, subtitle, dockerise, dockerize, terraform, provision, reprovision, deprovision, bootstrap, reboot, reinstall, uninstall, reconfigure, recalibrate, calibrate, defragment, fine-tune, retrain the, pretrain, vectorise, vectorize, ingest, backport, cherry-pick, rebase, lint, type-check, fuzz, pen-test, smoke-test, stress-test, soft-launch, roll back, go out to tender, put out to tender, bring in-house, put into production, put into service, take into service, commission, recommission, inaugurate, unveil, supplement, augment, append, prepend, insert, attach, affix, bolt on, tack on, incorporate, interface with, interconnect, federate, synchronise, synchronize, acquire, lease, rent out, subcontract, insource, in-source, co-fund, crowdfund, trademark, register the, apply for, bid for, submit, resubmit, lodge, notarise, notarize, ratify, pre-approve`,
    alsoNouns: `fit, lay, paint, plaster, wire, plumb, glue, cover, swap, mount, frame, fence, pave, plant, seed, model, code, script, style, bundle, package, wrap, patch, clone, fork, branch, cache, index, proxy, stub, mock, seal, label, stock, furnish, order, rent, fund, sponsor, license, patent, file, contract, tender, trial, pilot, stage, screen, film, animate, brand, mould, forge, cast, cut down, drill, bolt, tile, roof, gather, collate, stand up, stand down, put up, put on, set out, lay down, bring in, take on, hang, sink, trench, mill, program, programme, budget, ring-fence, finance`,
  },
  {
    family: 'moving',
    verbs: `relocate, rehome, rehost, re-host, lift and shift, reroute, redirect, repoint, re-point, cut across, offboard, off-board, decant, merge the, amalgamate, fold in, spin off, spin out, carve out, hive off, divest, sell off, offload, centralise, centralize, decentralise, decentralize, co-locate, colocate, virtualise, virtualize, shard, partition the, denormalise, denormalize, normalise the, normalize the, dedupe, deduplicate, de-duplicate, reindex, re-index, re-key, rekey, import, re-import, reimport, transcribe, transplant, repatriate, reassign, repurpose, reclassify, recategorise, recategorize, wind down, wind up, power down, mothball, scrap, dispose of, discontinue, abolish, disband, dissolve, terminate, withdraw, unpublish, unplug, disconnect, disable, deactivate, purge, wipe, erase, expunge, prune, delist, rip out, tear out, strip out, cull`,
    alsoNouns: `upload, download, export, copy, mirror, stream, sync, batch, transfer, ship out, shift, route, pipe, dump, shelve, exchange, back up, restore the backup of, freeze, pull down, move out of, exit`,
  },
  {
    family: 'writing',
    verbs: `compose, co-author, redraft, redact, proofread, copy-edit, copyedit, typeset, edit, re-edit, reprint, reissue, republish, circulate, disseminate, distribute, email, e-mail, mail out, send out, hand out, give out, tweet, announce, advertise, publicise, publicize, communicate, describe, summarise, summarize, codify, minute, itemise, itemize, enumerate, tabulate, diagram, illustrate, visualise, visualize, photograph, digitise, digitize, scan in, write down, note down, spell out, jot down, list out, articulate, storyboard, wireframe`,
    alsoNouns: `author, list, chart, plot, log, blog, sketch, scan, note, issue, broadcast, table, cite, caption, detail, report on, sign, register, market, promote`,
  },
  {
    family: 'meeting',
    verbs: `convene, chair, co-host, co-chair, moderate, attend, call on, consult, canvass, talk to, speak to, speak at, meet with, sit down with, shadow, observe, tour, invite, liaise with, lobby, petition, brief, debrief, discuss, debate, deliberate, review the, revisit, inspect, examine, explore, scrutinise, scrutinize, appraise, vet, shortlist, short-list, prioritise, prioritize, rank the, score the, size up, scope out, spike, study, trawl, inventory, take stock of, reconnoitre, analyse, analyze, profile, root-cause, post-mortem, backtest, back-test, spot-check, double-check, cross-check, verify the, sanity-check, fact-check, peer-review, re-evaluate, reassess, threat-model, red-team, crowdsource, elicit, solicit, enquire about, inquire about, look into, follow up with, check in with, reach out to, reply to, respond to, comment on`,
    alsoNouns: `sample, census, rate, rank, score, grade, check, probe, scout, cater, question, quiz, phone, call, contact, visit, host`,
  },
  {
    family: 'teaching',
    verbs: `educate, instruct, induct, familiarise, familiarize, acquaint, cross-train, retrain, reskill, re-skill, evangelise, evangelize, lecture, enrol, enroll, accredit, re-certify, recertify, sensitise, sensitize, buddy up, pair up`,
    alsoNouns: `school, tutor, partner, pair, buddy, test`,
  },
  {
    family: 'hiring',
    verbs: `headhunt, onboard the, nominate, elect, enlist, contract with, engage, assign, task, mandate, empanel, recruit, constitute, form, set up, staff up, ramp up, bring on board`,
    alsoNouns: `staff, crew, source, post`,
  },
];

/** What customers do too, with one thing each time: *book a repair*, *file a claim*. Only with several it is a task. */
export const ALSO_THEIRS =
  /^(?:order|rent|lease|call|phone|contact|visit|register|apply for|sign|file|check|enrol|enroll|submit|lodge|edit|attach|import|export|upload|download|transfer|talk to|speak to|call on|print|scan|copy|exchange|report on|insert|email|send out|look into|invite|rate|withdraw)$/;
