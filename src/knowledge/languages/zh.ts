import { list, variants } from './list.ts'
import { operative, preambular } from './openings/zh.ts'
import type { LanguageProfile } from './profile.ts'

/** Chinese as United Nations documents write it. */
export const zh = {
  code: 'zh',
  iso639: 'zho',
  direction: 'ltr',
  script: 'Han',
  functionWords: list`的 | 和 | 在 | 了 | 是 | 为 | 与`,
  jobLetter: 'C',
  linkCodes: list`zh | ch`,
  spaceless: true,
  breaksWords: 'never',
  wordEndings: [],
  compounds: list`covid-19`,

  masthead: {
    publisher: list`联合国 | 联 合 国`,
    distribution: list`Distr. | 分发`,
    distributionLevels: {
      general: list`General | 普遍`,
      limited: list`Limited | 限制`,
      restricted: list`Restricted | 限定`,
      confidential: list`Confidential | 机密`
    },
    original: list`Original | 原件 | 原文 | 正本`,
    only: list`只有`,
    session: list`届会议 | 届常会 | 届会 | 年会议 | 年会 | 年度会议 | 实质性会议 | 组织会议 | 届特别会议 | 届紧急特别会议`,
    gathering: list`次会议 | 次审议大会`,
    specialSession: list`届特别会议 | 特别会议`,
    emergencySession: list`届紧急特别会议 | 紧急特别会议`,
    year: list`年`,
    agendaItem: list`议程项目 | 附加说明的议程项目 | 附加说明的临时议程项目 | 临时议程项目 | 项目 | 暂定项目表项目`,
    agendaOf: list`临时议程 | 议程 | 暂定项目表 | 补充项目表`,
    provisional: list`临时议程 | 暂定项目表 | 临时`,
    meeting: list`次会议 | 次全体会议`,
    rapporteur: list`报告员 | 总报告员 | 共同报告员`,
    corrigendum: list`更正`,
    presiding: list`主席 | 代理主席 | 临时主席`,
    members: list`成员`,
    agenda: list`议程`,
    series: list`正式记录`,
    decisionTypes: list`其他决定 | 选举和任命`,
    letter: list`的信 | 的同文信 | 的普通照会`,
    letterFrom: [],
    letterTo: list`给`,
    memorandum: {
      addressee: list`致 | 收件人`,
      sender: list`来自 | 发件人 | 自`,
      subject: list`主题 | 事由 | 事项`
    }
  },
  months: variants`
    1月/一月/January |
    2月/二月/February |
    3月/三月/March |
    4月/四月/April |
    5月/五月/May |
    6月/六月/June |
    7月/七月/July |
    8月/八月/August |
    9月/九月/September |
    10月/十月/October |
    11月/十一月/November |
    12月/十二月/December
  `,
  dateWords: list`年 | 月 | 日`,
  yearWords: [],
  ordinals: variants`
    第一 | 第二 | 第三 | 第四 | 第五 | 第六 | 第七 | 第八 | 第九 | 第十 | 第十一 | 第十二 | 第十三 | 第十四 | 第十五 | 第十六 | 第十七 | 第十八 | 第十九 | 第二十 |
    第二十一 | 第二十二 | 第二十三 | 第二十四 | 第二十五 | 第二十六 | 第二十七 | 第二十八 | 第二十九 | 第三十 | 第三十一 | 第三十二 | 第三十三 | 第三十四 | 第三十五 | 第三十六 |
    第三十七 | 第三十八 | 第三十九 | 第四十 | 第四十一 | 第四十二 | 第四十三 | 第四十四 | 第四十五 | 第四十六 | 第四十七 | 第四十八 | 第四十九 | 第五十 | 第五十一 | 第五十二 |
    第五十三 | 第五十四 | 第五十五 | 第五十六 | 第五十七 | 第五十八 | 第五十九 | 第六十 | 第六十一 | 第六十二 | 第六十三 | 第六十四 | 第六十五 | 第六十六 | 第六十七 | 第六十八 |
    第六十九 | 第七十 | 第七十一 | 第七十二 | 第七十三 | 第七十四 | 第七十五 | 第七十六 | 第七十七 | 第七十八 | 第七十九 | 第八十 | 第八十一 | 第八十二 | 第八十三 | 第八十四 |
    第八十五 | 第八十六 | 第八十七 | 第八十八 | 第八十九 | 第九十 | 第九十一 | 第九十二 | 第九十三 | 第九十四 | 第九十五 | 第九十六 | 第九十七 | 第九十八 | 第九十九 | 第一百
  `,
  ordinalEndings: list`届 | 次 | 号`,
  numberWords: list`第`,
  languageNames: {
    ar: list`Arabic | 阿拉伯文`,
    en: list`English | 英文`,
    es: list`Spanish | 西班牙文`,
    fr: list`French | 法文`,
    ru: list`Russian | 俄文`,
    zh: list`Chinese | 中文`
  },

  furniture: {
    page: list`页 | 页次 | Page`,
    recycle: list`请回收`,
    accessible: list`无障碍文件 | Accessible document`,
    reissued: list`由于技术原因重新印发 | 因技术原因重新印发`,
    correctionNote: list`本记录可以更正 | 本记录可予更正 | 本记录包括 | 本记录包含 | 本记录载有`
  },
  structure: {
    annex: list`附件`,
    appendix: list`附录`,
    enclosure: list`附文 | 附录`,
    annexTo: list`的信的附件 | 的同文信的附件 | 的普通照会的附件 | 的普通照会附件 | 的信附件`,
    part: list`部分 | 编`,
    chapter: list`章`,
    section: list`节 | 款`,
    article: list`条`,
    contents: list`目录`,
    summary: list`摘要 | 概要`,
    table: list`表`,
    figure: list`图`,
    box: list`方框 | 框`,
    tableNotes: list`资料来源 | 来源 | 注 | 说明 | 缩写 | 缩略语 | 图例`,
    signed: list`(签名) | (签字) | 签名`,
    notes: list`注 | 注释`,
    bareHeadings: list`
      导言 | 引言 | 结论 | 建议 | 结论和建议 | 意见 | 背景 | 序言 | 方法 | 概览 | 概述 | 前言 | 任务 | 后续行动 | 通过议程 | 安排工作 | 其他事项 | 有待大会采取的行动 |
      需由大会采取的行动
    `,
    originalNote: list`原件 | 原文`
  },
  resolution: {
    enactingBodies: list`
      大会 | 安全理事会 | 经济及社会理事会 | 人权理事会 | 托管理事会 | 缔约方会议 | 人权委员会 | 麻醉药品委员会 | 预防犯罪和刑事司法委员会 | 妇女地位委员会 | 执行局 | 理事会 | 会议 |
      缔约国会议 | 缔约国大会 | 联合国环境大会 | 委员会 | 小组委员会 | 亚洲及太平洋经济社会委员会 | 非洲经济委员会 | 欧洲经济委员会 | 拉丁美洲和加勒比经济委员会
    `,
    preambular,
    operative,
    adoptedBy: list`大会决议 | 人权理事会决议 | 经济及社会理事会决议 | 大会通过的决议 | 通过的决议 | 人权理事会通过的决议 | 经济及社会理事会通过的决议`,
    adoptedAt: list`次会议通过 | 会议通过 | 日通过`,
    resolution: list`决议`,
    decision: list`决定`,
    draft: list`决议草案 | 决定草案 | 订正决议草案`,
    draftLine: list`未经发交主要委员会而通过 | 根据 | 未经发交主要委员会`,
    closingMeeting: list`次全体会议 | 次会议`,
    resumed: list`续会`,
    adopted: list`通过`,
    withoutVote: list`未经表决 | 不经表决 | 协商一致`,
    unanimously: list`一致通过`,
    votes: list`票 | 表决`,
    noVotes: list`零票`
  },
  record: {
    president: list`主席 | 代理主席 | 副主席 | 临时主席 | 秘书长 | 常务副秘书长 | 秘书`,
    honorifics: list`先生 | 女士 | 夫人 | 小姐 | 博士 | 爵士 | 亲王 | 公主 | 酋长 | 大主教 | 蒙席 | 将军 | 国王 | 法官`,
    spokeIn: list`以 | 发言 | 语发言`,
    inFavour: list`赞成`,
    against: list`反对`,
    abstaining: list`弃权`,
    none: list`无`,
    openingTime: list`开会 | 宣布开会 | 会议开始 | 复会`,
    closingTime: list`散会 | 休会 | 会议结束`,
    afternoon: list`下午 | 晚上`,
    forenoon: list`上午`,
    noon: list`中午`,
    said: list`
      说 | 他说 | 她说 | 问 | 询问 | 回答 | 答复 | 指出 | 表示 | 宣布 | 建议 | 提议 | 感谢 | 欢迎 | 强调 | 解释 | 补充 | 认为 | 请 | 邀请 | 介绍 | 忆及 | 希望 | 重申 | 回顾 |
      提请 | 赞同 | 支持 | 呼吁 | 告知 | 通知 | 同意 | 祝贺 | 要求 | 敦促 | 注意到 | 称
    `,
    stageDirections: list`就这样决定 | 就这么决定 | 进行了记录表决 | 进行了举手表决 | 议程通过 | 会议暂停 | 开会 | 散会 | 决议草案 | 主席缺席 | 主持会议`
  },
  citation: {
    resolution: list`决议`,
    decision: list`决定`,
    document: list`文件`,
    its: list`其 | 该`,
    same: list`同一 | 该`,
    and: list`和 | 及 | 与 | 或 | 、`,
    to: list`至`,
    paragraph: list`段`,
    section: list`节 | 章 | 部分`,
    annex: list`附件 | 附录`,
    numberMarks: list`第 | 号`,
    sessionMarks: { ordinary: [], special: [], emergency: [] },
    proclitics: [],
    council: list`理事会`,
    organs: {
      'un-ga': list`大会 | 联合国大会`,
      'un-sc': list`安全理事会 | 安理会`,
      'un-ecosoc': list`经济及社会理事会 | 经社理事会`,
      'un-hrc': list`人权理事会`,
      'un-tc': list`托管理事会`,
      'un-chr': list`人权委员会`,
      'un-cnd': list`麻醉药品委员会`,
      'un-escap': list`亚洲及太平洋经济社会委员会`,
      'un-eca': list`非洲经济委员会`,
      'un-eclac': list`拉丁美洲和加勒比经济委员会`,
      'un-escwa': list`西亚经济社会委员会`,
      'un-ece': list`欧洲经济委员会`,
      'un-unea': list`联合国环境大会`,
      'un-ccpcj': list`预防犯罪和刑事司法委员会`
    }
  },
  numbering: {
    letters: list`
      a | b | c | d | e | f | g | h | i | j | k | l | m | n | o | p | q | r | s | t | u | v | w | x | y | z
    `,
    headingOrdinals: [],
    headingLetters: [],
    beforeOrdinals: list`第`,
    inserted: list`之二 | 之三 | 之四 | bis | ter | quater`
  }
} as const satisfies LanguageProfile
