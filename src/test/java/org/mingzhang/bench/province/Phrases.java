package org.mingzhang.bench.province;

import java.util.List;

/** What the sentences of a narrative are made of. */
final class Phrases {

  private static final List<String> PATTERNS =
      List.of(
          "{when}，{who}{method}，{act}，{effect}。",
          "{who}在{when}{act}，同时{method}，{effect}。",
          "针对{concern}，{who}{method}，并且{act}。",
          "{when}，{concern}比较集中，{who}{act}，{effect}。",
          "为了解决{concern}，{who}先{method}，再{act}，{effect}。");

  private static final List<String> WHEN =
      lines("年初 汛期到来之前 开学前后 农忙时节 入夏以后 秋收期间 年中检查时 入冬之前 节假日前 年末 项目启动阶段 设施检修期间");

  private static final List<String> WHO =
      lines("业务科 服务科 办公室 各服务站点 基层工作人员 项目组 值班人员 志愿服务队 联络员 巡查小组 窗口工作人员 培训讲师");

  private static final List<String> METHOD =
      lines(
          "逐户走访了解需求 与乡镇共同排出清单 对照服务规范开展自查 请群众代表参加评议 按月召开工作例会 用台账登记每件事项 分片包干落实责任 "
              + "邀请同行现场观摩 把意见按轻重缓急归类 核对历年记录 先在少数站点试行 同物业和村居协商");

  private static final List<String> ACT =
      lines(
          "调整了窗口的开放时间 把办理流程张贴在场所入口 整理了历年的档案资料 补充了常用设备和备件 修订了值班和交接制度 更换了老旧的照明和线路 "
              + "编写了通俗的办事指南 组织了面向新进人员的操作练习 清理了长期闲置的物品 增设了方便老人使用的座椅和扶手 更新了信息系统的查询功能 "
              + "公布了意见箱和办理结果 疏通了场所周边的排水沟渠 完善了物资出入库手续 开展了安全隐患排查 优化了表格的填写项目 统一了各站点的标识 "
              + "制作了方言版的宣传音频 把重复的材料合并为同一份 安排了流动服务车进村");

  private static final List<String> EFFECT =
      lines(
          "群众少跑了路 等候的时间有所缩短 多数问题在现场得到答复 来件的重复率有所下降 站点之间的差距逐步缩小 设备的停用时间减少 资料查找更加方便 "
              + "新进人员较快熟悉了岗位 偏远村落也能就近办理 台账与实物基本相符 服务对象反映良好 后续维护有了依据 部门之间的衔接更加顺畅 参与的居民比预想的踊跃");

  private static final List<String> CONCERN =
      lines(
          "办事材料重复提交的问题 偏远站点人手不足的问题 设备老化影响使用的问题 老年群众不会线上办理的困难 档案保管分散的问题 宣传内容不够通俗的问题 "
              + "雨季场所渗漏的隐患 节前来件积压的问题 项目采购周期偏长的问题 站点开放时间与群众作息不合的矛盾");

  static final List<String> TOPICS = lines("公共服务 监督检查 宣传培训 基层基础");

  private Phrases() {}

  /** A paragraph of that many sentences. */
  static String paragraph(Draw draw, int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(sentence(draw));
    }
    return text.append("\n\n").toString();
  }

  /** What a sentence is about, as a line of a list. */
  static String item(Draw draw) {
    return draw.of(ACT) + "，" + draw.of(EFFECT);
  }

  private static String sentence(Draw draw) {
    return draw.of(PATTERNS)
        .replace("{when}", draw.of(WHEN))
        .replace("{who}", draw.of(WHO))
        .replace("{method}", draw.of(METHOD))
        .replace("{act}", draw.of(ACT))
        .replace("{effect}", draw.of(EFFECT))
        .replace("{concern}", draw.of(CONCERN));
  }

  private static List<String> lines(String words) {
    return List.of(words.split(" "));
  }
}
