package org.mingzhang.bench.province;

import java.util.List;

/**
 * An indicator that every unit has, its numbers apart.
 *
 * @param weight of a hundred
 * @param base the usual target, or the word for it
 * @param unit empty for words
 */
record IndicatorKind(
    String id, String name, Form form, String dimension, int weight, String base, String unit) {

  enum Form {
    COUNT,
    RATE,
    COST,
    WORD
  }

  /** Thirty-five: 产出 50, 效益 30, 满意度 10. */
  static final List<IndicatorKind> ALL =
      """
      trainings|开展业务培训场次|COUNT|数量|2|24|场
      trainees|参加业务培训人次|COUNT|数量|2|1800|人次
      inspections|开展监督检查次数|COUNT|数量|2|60|次
      site-visits|走访基层单位数量|COUNT|数量|2|48|个
      publicity-events|举办主题宣传活动场次|COUNT|数量|2|16|场
      leaflets|发放宣传资料份数|COUNT|数量|2|12000|份
      service-cases|办理服务事项件数|COUNT|数量|2|5200|件
      replies|答复群众来件数量|COUNT|数量|2|360|件
      upgraded-sites|改造服务场所数量|COUNT|数量|2|12|个
      equipment|更新设施设备数量|COUNT|数量|2|40|台
      volunteers|组织志愿者参与人次|COUNT|数量|2|640|人次
      posts|发布政务信息条数|COUNT|数量|2|220|条
      pass-rate|培训考核合格率|RATE|质量|2|95|%
      acceptance-rate|项目验收合格率|RATE|质量|2|98|%
      accuracy-rate|服务事项办理准确率|RATE|质量|2|97|%
      intact-rate|设施设备完好率|RATE|质量|2|95|%
      availability-rate|信息系统正常运行率|RATE|质量|2|98|%
      records|档案资料归集情况|WORD|质量|2|齐全|
      procedure|项目实施程序|WORD|质量|2|规范|
      closing-rate|服务事项按期办结率|RATE|时效|2|96|%
      reply-rate|群众来件按期答复率|RATE|时效|2|98|%
      start-time|项目启动及时性|WORD|时效|2|及时|
      payment-time|资金支付及时性|WORD|时效|2|及时|
      training-cost|人均培训成本|COST|成本|2|320|元
      upkeep-cost|单个场所年均运行成本|COST|成本|2|18000|元
      saving-rate|公用支出节约率|RATE|经济效益|4|3|%
      awareness-rate|政策知晓率|RATE|社会效益|4|85|%
      coverage-rate|基层服务覆盖率|RATE|社会效益|4|90|%
      solved-rate|群众反映问题解决率|RATE|社会效益|4|92|%
      capacity|基层服务能力|WORD|社会效益|4|提升|
      paperless-rate|无纸化办理比例|RATE|生态效益|4|70|%
      mechanism|长效管理机制|WORD|可持续影响|3|健全|
      team|专业队伍建设|WORD|可持续影响|3|稳定|
      public-satisfaction|服务对象满意度|RATE|服务对象满意度|5|90|%
      grassroots-satisfaction|基层单位满意度|RATE|服务对象满意度|5|90|%
      """
          .lines()
          .map(IndicatorKind::of)
          .toList();

  private static IndicatorKind of(String line) {
    String[] cell = line.split("\\|", -1);
    return new IndicatorKind(
        cell[0],
        cell[1],
        Form.valueOf(cell[2]),
        cell[3],
        Integer.parseInt(cell[4]),
        cell[5],
        cell[6]);
  }

  /** The class of the official forms that the dimension belongs to. */
  String className() {
    return switch (dimension) {
      case "数量", "质量", "时效", "成本" -> "产出指标";
      case "服务对象满意度" -> "满意度指标";
      default -> "效益指标";
    };
  }
}
