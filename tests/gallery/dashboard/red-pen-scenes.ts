/** The red pen and the skills, in every state. */
import type { Page } from 'playwright-core';
import type { Scene } from './scenes.ts';

/** Takes the pen and marks some lines, with reasons to the first. */
const markSome = (then?: (page: Page) => Promise<void>) => async (page: Page) => {
  if ((await page.locator('.pen-head').count()) === 0) await page.locator('.empty-acts .button-primary').click();
  const row = (target: string) => page.locator(`[data-target="${target}"]`);
  await row('target.steps.two-levels').focus();
  for (const key of ['r', 'Enter', '3', '6']) await page.keyboard.press(key);
  await row('discover.steps.three-levels').focus();
  for (const key of ['y', 'Enter', '2', '2']) await page.keyboard.press(key);
  await row('present.commitments.review').focus();
  for (const key of ['r', 'Enter', '1']) await page.keyboard.press(key);
  await then?.(page);
};
const markAgain = async (page: Page) => {
  await page.locator('.done-acts .button-primary').click();
  await page.locator('.pen-head').waitFor();
  await markSome(layOver)(page);
};
const layOver = async (page: Page) => {
  await page.locator('.pen-acts .button-primary').click();
  await page.locator('.gap, .gap-few').waitFor();
  await page.locator('h1').click();
};

const makePlan = (then?: (page: Page) => Promise<void>) => async (page: Page) => {
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

export const RED_PEN: Scene[] = [
  { name: 'red-pen-empty', book: 'empty', hash: '#/red-pen' },
  { name: 'red-pen-going', book: 'sample', hash: '#/red-pen', act: markSome() },
  { name: 'red-pen-whole', book: 'sample', hash: '#/red-pen', full: true, act: markSome() },
  { name: 'red-pen-done', book: 'sample', hash: '#/red-pen', act: markSome(layOver) },
  { name: 'red-pen-done-whole', book: 'sample', hash: '#/red-pen', full: true, act: markSome(layOver) },
  { name: 'skills', book: 'sample', hash: '#/skills', full: true },
  { name: 'skills-empty', book: 'empty', hash: '#/skills' },
  { name: 'skills-form', book: 'sample', hash: '#/skills', act: makePlan() },
  { name: 'skills-plan', book: 'sample', hash: '#/skills', full: true, act: makePlan(startPlan) },
  { name: 'skills-help', book: 'sample', hash: '#/skills', act: makePlan(askForHelp) },
  { name: 'skills-de', book: 'sample', hash: '#/skills', language: 'de', full: true, act: makePlan(startPlan) },
  { name: 'red-pen-compared', book: 'sample', hash: '#/red-pen', query: 'earlier=1', full: true, act: markAgain },
  { name: 'skills-earlier', book: 'sample', hash: '#/skills', query: 'earlier=1', full: true },
  { name: 'today-nudge', book: 'sample', hash: '#/today', query: 'earlier=1' },
  { name: 'red-pen-done-small', book: 'small', hash: '#/red-pen', act: markSome(layOver) },
  { name: 'red-pen-done-large', book: 'large', hash: '#/red-pen', act: markSome(layOver) },
  { name: 'red-pen-de', book: 'sample', hash: '#/red-pen', language: 'de', act: markSome(layOver) },
];
