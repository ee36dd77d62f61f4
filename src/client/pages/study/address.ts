/** The address of a study says what is shown: the point of the game, and what is open beside it. */
import { effect } from '@preact/signals';
import { pathOf, type StudySource } from '../../app/router.ts';
import { type Beside, searchFor, type WhatIfPlan } from '../../app/study/beside.ts';
import type { StudyGame } from '../../app/study/game.ts';
import type { Study } from './study.ts';

/** Whether bots can be asked so of this game; the engine says the rest. */
function isPlayable({ positions, over, rules }: StudyGame, plan: WhatIfPlan): boolean {
  const { ply, cards, change } = plan;
  const from = positions[ply];
  if (!from || from.state.step.kind === 'over') return false;
  if (cards === 'dealt' && !over) return false;
  if (change?.what !== 'edict' && change?.what !== 'headline') return true;
  const deck = change.what === 'edict' ? rules.scenario.edicts : rules.scenario.headlines;
  return deck.pool.includes(change.card);
}

/** What an address asks for, without what this game has not. */
export function usable(game: StudyGame, beside: Beside): Beside {
  const { plan } = beside;
  return plan && !isPlayable(game, plan) ? { ...beside, plan: undefined } : beside;
}

/** Milliseconds between two changes of the address: browsers refuse too many of them. */
const PAUSE = 300;

/** Keeps the address up to date, in place of the one that it had, until the returned function is called. */
export function keepAddress(study: Study, source: StudySource, id: string): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    waiting = undefined;
    const ply = study.ply.peek();
    const path = pathOf({ page: 'study', source, id, ...(ply > 0 ? { ply } : {}) });
    const search = searchFor(study.beside.peek(), location.search);
    if (path + search === location.pathname + location.search) return;
    history.replaceState(history.state, '', `${path}${search}${location.hash}`);
  };
  const stop = effect(() => {
    study.ply.value;
    study.beside.value;
    waiting ??= setTimeout(write, PAUSE);
  });
  return () => {
    stop();
    clearTimeout(waiting);
  };
}
