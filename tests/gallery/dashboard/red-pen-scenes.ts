/** The red pen and the skills, in every state. */
import type { Page } from 'playwright-core';
import type { Scene } from './scenes.ts';

/** Takes the pen and marks some lines, with reasons to the first. */
const markSome = (then?: (page: Page) => Promise<void>) => async (page: Page) => {
  if ((await page.locator('.pen-head').count()) === 0)
    await page.locator('.empty-acts .button-primary, .done-acts .button-primary').click();
  await page.locator('.pen-head').waitFor();
  const row = (target: string) => page.locator(`[data-target="${target}"]`);
  await row('target.steps.two-levels').focus();
  for (const key of ['r', 'Enter', '3', '6']) await page.keyboard.press(key);
  await row('discover.steps.three-levels').focus();
  for (const key of ['y', 'Enter', '2', '2']) await page.keyboard.press(key);
  await row('present.commitments.review').focus();
  for (const key of ['r', 'Enter', '1']) await page.keyboard.press(key);
  await then?.(page);
};
const layOver = async (page: Page) => {
  await page.locator('.pen-acts .button-primary').click();
  await page.locator('.gap, .gap-few').waitFor();
  await page.locator('h1').click();
};

/** One plan at a time: the one that the sample runs is stopped first. */
const makePlan = (then?: (page: Page) => Promise<void>) => async (page: Page) => {
  await page.locator('.plan > .plan-acts > .button').nth(1).click();
  await page.locator('.reach-row .button').first().click();
  await page.locator('.plan-form').waitFor();
  await then?.(page);
};
const startPlan = async (page: Page) => {
  await page.locator('.plan-form input').last().fill('Miriam');
  await page.locator('.plan-form .button-primary').click();
  await page.locator('.plan-progress').waitFor();
  for (const at of [2, 8]) {
    await page.locator('.dot input').nth(at).focus();
    await page.keyboard.press('Space');
  }
};
const askForHelp = async (page: Page) => {
  await startPlan(page);
  await page.locator('.plan > .plan-acts .button').first().click();
  await page.locator('.help-message').waitFor();
};

const openReach = async (page: Page) => {
  await page.locator('.reach-of').first().click();
  await page.locator('.reach-names a').first().waitFor();
};

export const RED_PEN: Scene[] = [
  { name: 'red-pen-empty', book: 'empty', hash: '#/red-pen' },
  { name: 'red-pen', book: 'sample', hash: '#/red-pen', full: true },
  { name: 'red-pen-going', book: 'sample', hash: '#/red-pen', act: markSome() },
  { name: 'red-pen-whole', book: 'sample', hash: '#/red-pen', full: true, act: markSome() },
  { name: 'red-pen-done', book: 'sample', hash: '#/red-pen', act: markSome(layOver) },
  { name: 'red-pen-done-whole', book: 'sample', hash: '#/red-pen', full: true, act: markSome(layOver) },
  { name: 'skills', book: 'sample', hash: '#/skills', full: true },
  { name: 'skills-reach', book: 'sample', hash: '#/skills', act: openReach },
  { name: 'skills-empty', book: 'empty', hash: '#/skills' },
  { name: 'skills-form', book: 'sample', hash: '#/skills', act: makePlan() },
  { name: 'skills-plan', book: 'sample', hash: '#/skills', full: true, act: makePlan(startPlan) },
  { name: 'skills-help', book: 'sample', hash: '#/skills', act: makePlan(askForHelp) },
  { name: 'skills-de', book: 'sample', hash: '#/skills', language: 'de', full: true, act: makePlan(startPlan) },
  { name: 'today-nudge', book: 'sample', hash: '#/today' },
  { name: 'red-pen-done-small', book: 'small', hash: '#/red-pen', act: markSome(layOver) },
  { name: 'red-pen-done-large', book: 'large', hash: '#/red-pen', act: markSome(layOver) },
  { name: 'red-pen-de', book: 'sample', hash: '#/red-pen', language: 'de', act: markSome(layOver) },
];
