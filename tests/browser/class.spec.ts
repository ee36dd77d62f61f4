import { expect, test } from '@playwright/test';
import { ProtocolTeacher } from '../support/server/protocolTeacher.ts';
import { decide, enter, somebody } from './support/inClass.ts';
import { playQuickly } from './support/table.ts';

const baseURL = (): string => String(test.info().project.use.baseURL);

test('a class of three: in by code, seated, back on either device, paused, moved, one late', async ({
  browser,
}) => {
  const teacher = await ProtocolTeacher.open(baseURL());
  const { code } = teacher.grant;

  const ann = await somebody(browser, { locale: 'en' });
  await ann.page.goto('/');
  await ann.page
    .getByLabel('Join a class')
    .fill(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`);
  await ann.page.getByRole('button', { name: 'Join', exact: true }).click();
  await enter(ann.page, 'Ann');

  const mei = await somebody(browser, { locale: 'zh-CN', phone: true });
  await mei.page.goto(`/join/${code}`);
  await enter(mei.page, '梅');
  await expect(mei.page.locator('.lanterns')).toContainText('Ann');

  const bo = await somebody(browser, { locale: 'en' });
  await bo.page.goto(`/join/${code}`);
  await enter(bo.page, 'Bo');
  await expect(ann.page.locator('.lanterns')).toContainText('梅');
  await mei.page.getByRole('radio', { name: '字节跳动' }).check({ force: true });
  await teacher.until(({ students }) => [...students.values()].some(({ wish }) => wish === 2));

  await teacher.until(({ students }) => students.size === 3);
  for (const [seat, name] of [
    [0, 'Ann'],
    [1, 'Bo'],
  ] as const) {
    const student = teacher.student(name).id;
    await teacher.command({ do: 'place', student, at: { table: 1, seat } });
  }
  await teacher.command({
    do: 'place',
    student: teacher.student('梅').id,
    at: { table: 2, seat: 2 },
  });
  await expect(mei.page.locator('.planned')).toContainText('第2桌');
  await teacher.command({ do: 'start' });
  await expect(ann.page.locator('.seat-note')).toContainText(
    'You sit at table 1 and play Alibaba.',
  );
  await expect(mei.page.locator('.seat-note')).toContainText('你坐在第2桌，玩字节跳动。');
  await expect(bo.page.locator('.seat-note')).toContainText('Tencent');
  await decide([ann.page, bo.page], 4);
  await decide([mei.page], 2);

  await test.step('the same device is back in the seat by itself', async () => {
    await bo.page.close();
    bo.page = await bo.context.newPage();
    await playQuickly(bo.page);
    await bo.page.goto(`/join/${code}`);
    await expect(bo.page.locator('.table-page')).toBeVisible();
    await expect(bo.page.locator('.seat-note')).toContainText('Tencent');
  });

  const other = await somebody(browser, { locale: 'en' });
  await test.step('another device is back by the personal code', async () => {
    const personal = await teacher.command({ do: 'showCode', student: teacher.student('Bo').id });
    await other.page.goto(`/join/${code}`);
    await other.page.getByRole('button', { name: 'I was here already' }).click();
    await other.page.getByLabel('Your personal code').fill('AAAAAA');
    await other.page.getByRole('button', { name: 'Back to my seat' }).click();
    await expect(other.page.getByRole('alert')).toContainText('does not fit');
    await other.page.getByLabel('Your personal code').fill((personal ?? '').toLowerCase());
    await other.page.getByRole('button', { name: 'Back to my seat' }).click();
    await expect(other.page.locator('.table-page')).toBeVisible();
    await expect(
      bo.page.getByRole('heading', { name: 'You play on another device now' }),
    ).toBeVisible();
    await bo.context.close();
  });
  await decide([ann.page, other.page], 2);

  await test.step('the teacher speaks, pauses and moves', async () => {
    await teacher.command({ do: 'message', text: 'Ten minutes left <b>' });
    await expect(ann.page.locator('.class-message')).toContainText('Ten minutes left <b>');
    await expect(mei.page.locator('.class-message')).toContainText('老师说：');
    await ann.page.locator('.class-message').getByRole('button').click();
    await teacher.command({ do: 'pause', table: null });
    await expect(ann.page.locator('[data-paused]')).toContainText('has paused the table');
    await expect(mei.page.locator('[data-paused]')).toContainText('老师让这一桌暂停了');
    await teacher.command({ do: 'resume', table: null });
    await expect(ann.page.locator('[data-paused]')).toHaveCount(0);
    const student = teacher.student('Bo').id;
    await teacher.command({ do: 'place', student, at: { table: 2, seat: 0 } });
    await expect(other.page.locator('.seat-note')).toContainText(
      'Your teacher has moved you. You sit at table 2 now and play Alibaba.',
    );
  });
  await decide([other.page, mei.page], 2);

  const late = await somebody(browser, { phone: true });
  await test.step('a late comer takes a bot’s seat', async () => {
    await late.page.goto(`/join/${code}`);
    const words = late.page.locator('.problem-words');
    await expect(words).toContainText('The class is playing already.');
    await late.page.locator('input[name=name]').fill('bo');
    await late.page.locator('.join-form button.start').click();
    await expect(words.getByRole('alert')).toContainText('has this name already');
    await enter(late.page, 'Zoë 🎋');
    await expect(late.page.locator('.seat-note')).toContainText('You sit at table');
  });

  await test.step('the teacher ends it', async () => {
    await teacher.command({ do: 'end' });
    for (const { page } of [ann, mei, other, late]) {
      await expect(page.locator('.class-end')).toBeVisible();
    }
    await mei.page.getByRole('button', { name: '看看这一桌的结果' }).click();
    await expect(mei.page.locator('.table-page')).toBeVisible();
  });
  teacher.close();
  for (const { problems } of [ann, mei]) expect(problems).toEqual([]);
});

test('a class speaks its language to new devices, in silence, and says why one is out', async ({
  browser,
}) => {
  const teacher = await ProtocolTeacher.open(baseURL(), { language: 'zh' });
  const { code, room } = teacher.grant;
  const { page } = await somebody(browser, { phone: true });
  await page.goto(`/class/${room}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This device is not in the class yet',
  );
  await page.goto('/join/OOOOOO');
  await expect(page.getByRole('alert')).toContainText('This is no code of a class');
  await page.locator('input[name=code]').fill(code);
  await page.locator('.join-form button.start').click();
  await expect(page.locator('.nickname label')).toHaveText('你的昵称');
  await page.locator('.nick-ideas button').first().click();
  await page.locator('.join-form button.start').click();
  await expect(page.locator('.waiting-garden')).toBeVisible();
  await expect(page.locator('.tool.sound')).toHaveAccessibleName('打开声音');
  await page.reload();
  await expect(page.locator('.waiting-garden')).toContainText('接下来');
  await teacher.until(({ students }) => students.size === 1);
  const [student = ''] = teacher.students.keys();
  await teacher.command({ do: 'remove', student });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('你已不在这个课堂');
  await page.goto(`/teach/${room}`);
  await page.getByRole('link', { name: 'Join a class' }).click();
  await expect(page).toHaveURL(/\/join$/);
  teacher.close();
});

test('a class without a network for a while loses nothing', async ({ browser }) => {
  const teacher = await ProtocolTeacher.open(baseURL(), { anonymous: true });
  const { page, context } = await somebody(browser, { locale: 'en' });
  await page.goto(`/join/${teacher.grant.code}`);
  await enter(page, 'Ann');
  await context.setOffline(true);
  await expect(
    page.getByRole('alert').filter({ hasText: 'Your place in the class' }),
  ).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('alert').filter({ hasText: 'Your place' })).toHaveCount(0);
  await teacher.admit('Bo');
  await expect(page.locator('.lamp')).toHaveCount(2);
  await expect(page.locator('.lanterns')).not.toContainText('Bo');
  teacher.close();
});
