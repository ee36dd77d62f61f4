/** The questions of a debrief, in Chinese. */
export const questions = {
  'debrief.phase.feel': '先说感受，再讲道理。和邻座聊一分钟。',
  'debrief.phase.happened': '只说发生了什么，先不评判。',
  'debrief.phase.learned': '给它一个名字：哪个概念解释得了你看到的？',
  'debrief.phase.relate': '游戏只是模型，拿它去照一照现实。',
  'debrief.phase.whatIf': '只改一件事，把它想到底。',
  'debrief.phase.next': '带着一个决定走出教室。',

  'debrief.ask.feel.pressure': '什么时候压力最大：接到监管令、收到提议，还是集市日？',
  'debrief.ask.feel.surprise': '谁的哪一步最出乎你意料？你原以为会怎样？',
  'debrief.ask.feel.promise': '有没有哪句话你想守住，却守不起？',
  'debrief.ask.feel.defied': '全班共抗令{n}次。抗令前一刻和后一刻，心里是什么滋味？',
  'debrief.ask.feel.defied.plain': '全班没有人抗令。谁动过念头？是什么拦住了你？',

  'debrief.ask.happened.turn': '第{month}个月拆墙最快，每桌多开了{n}道门。你们桌是什么引起的？',
  'debrief.ask.happened.turn.plain': '用三句话讲讲你们桌的对局。转折在哪里？',
  'debrief.ask.happened.winner':
    '{n}桌里，{company}有{wins}桌拿了第一。它在那些桌做了什么，在别桌没做？',
  'debrief.ask.happened.winner.plain': '你们桌谁第一？靠的是哪个决定？',
  'debrief.ask.happened.contrast':
    '第{open}桌平均开着{n}道门，第{shut}桌只有{m}道。这差别谁得利，谁买单？',
  'debrief.ask.happened.contrast.plain': '每开一道门，谁得利，谁买单？',
  'debrief.ask.happened.key': '哪一道门对你最要紧？钥匙在谁手里？',

  'debrief.ask.learned.reach': '第{month}个月，{share}的顾客穿过了门。为什么进得去不等于够得着？',
  'debrief.ask.learned.reach.plain': '为什么进得去不等于够得着？',
  'debrief.ask.learned.openness': '开门与战绩的相关系数是{r}。为什么这也许什么都证明不了？',
  'debrief.ask.learned.openness.plain': '要看到什么，你才肯信开门划算？',
  'debrief.ask.learned.rival': '什么时候，同一个对手既给你送顾客，又在取代你的生意？',
  'debrief.ask.learned.copy': '你建过什么别人早有、而且更好的东西？这个仿品让你付出了什么？',

  'debrief.ask.relate.stages': '微信分阶段开门，门前还有警示页。你的哪一步最像它？',
  'debrief.ask.relate.independent': '{independent}每月的访问从{from}次变成{to}次。换了你会怎么办？',
  'debrief.ask.relate.independent.plain':
    '拼多多、美团、快手开不了门，也关不了门。换了你会怎么办？',
  'debrief.ask.relate.elsewhere':
    '还有哪里有围墙花园：应用商店、聊天软件、充电桩、会员卡？门归谁管？',
  'debrief.ask.relate.voice': '顾客和商家在桌上没有座位。谁替他们说过话？',

  'debrief.ask.whatIf.noOrder': '假如谁也不能被勒令开门，哪些门还是会开？',
  'debrief.ask.whatIf.dearer': '抗令一次平均{coins}金币。假如贵两倍，或者分文不要呢？',
  'debrief.ask.whatIf.dearer.plain': '抗令要便宜到什么地步，或能省下什么，你才会做？',
  'debrief.ask.whatIf.oath': '假如三家在第一个月就立誓全部开门，谁会最先毁约？',
  'debrief.ask.whatIf.merchant': '假如商家花一个金币就能离开商城，商城主人会有什么变化？',

  'debrief.ask.next.advice': '明天你给腾讯出主意：开一道门，守一道门。哪两道？为什么？',
  'debrief.ask.next.battle': '下一仗是腾讯对字节跳动。谁更需要谁的顾客？',
  'debrief.ask.next.again': '再来一局，第一个月你会改什么？',
  'debrief.ask.next.mind': '哪一个事实会让你改变看法？',
} as const;
