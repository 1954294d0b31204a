package org.mingzhang.bench.province;

import java.util.List;
import java.util.Locale;

/**
 * Who a unit is. All places are invented.
 *
 * @param slug its folder
 * @param name in full, unlike that of any other unit
 * @param shortName without its place
 * @param region its county with city and province
 * @param code of the region, below a number that no province has
 * @param field what it works on, such as 水务
 */
record UnitFacts(
    String slug, String name, String shortName, String region, String code, String field) {

  private static final List<String> FIELDS =
      words(
          """
          教育 民政 水务 文化 体育 林业 农业 气象 档案 交通 住建 商务 审计 统计 信访 医保
          人社 应急 城管 园林 环卫 供销 粮储 渔业 地震 科技 旅游 广电 史志 图书 博物 青少
          老龄 残联 妇联 社科 科普 工信 能源 市监 海事 港航 公路 铁建 民宗 侨务 外事 法援
          公证 仲裁 招商 园区 消防 防汛 防疫 疾控 妇幼 血防 卫监 救助 殡葬 福彩 体彩 双拥
          """);

  private static final List<String> KINDS = List.of("局", "中心", "服务中心", "管理处");

  private static final List<String> FIRST =
      words("霁 岫 澹 蓼 黛 箬 砚 藻 萤 菡 珞 槿 栀 樗 楸 薜 蘅 莼 荻 苕 荇 茭 芷 蕙 檀 檗 榧 楮 栩 樾 漪 沅 湄 淙 潋 滟 泠 渌 澧 溆");

  private static final List<String> SECOND =
      words("川 原 岭 溪 塘 洲 浦 陂 岗 坞 泽 湾 屏 麓 坪 塬 堰 汀 渚 滩 源 泉 埠 渡 津 桥 关 亭 墟 圩 庄 垣 皋 阜 峪 峡 峦 崖 壑 潭");

  private static final int COUNTIES_PER_CITY = 12;

  /** As many as have different names. */
  static final int MOST = FIELDS.size() * FIRST.size() * SECOND.size();

  static UnitFacts of(int unit) {
    int county = unit / FIELDS.size();
    int city = county / COUNTIES_PER_CITY;
    String field = FIELDS.get(unit % FIELDS.size());
    String shortName = field + KINDS.get((unit + county) % KINDS.size());
    String place = place(county) + (county % 3 == 0 ? "区" : "县");
    String code =
        String.format(
            Locale.ROOT,
            "99%02d%02d",
            city % 99 + 1,
            county % COUNTIES_PER_CITY + 1 + city / 99 * 12);
    return new UnitFacts(
        slug(unit),
        place + shortName,
        shortName,
        "云岭省" + place(city + 7) + "市" + place,
        code,
        field);
  }

  static String slug(int unit) {
    return String.format(Locale.ROOT, "unit-%05d", unit);
  }

  private static String place(int number) {
    int first = number % FIRST.size();
    int second = (number / FIRST.size() + number) % SECOND.size();
    return FIRST.get(first) + SECOND.get(second);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
