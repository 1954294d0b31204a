package org.mingzhang.bench.province;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Writes a province as a site: what {@code bench/run} measures, and what tests of scale build. */
public final class Province {

  private static final String SITE =
      """
      name: 云岭省绩效信息公开（合成数据）
      description: 为测试速度和规模生成的站点
      keywords: [绩效信息公开, 合成数据]
      asOf: 2025-12-31
      notice: 本站全部内容由程序生成，地名、单位和数据均为虚构，只用于测试。
      identity:
        organizer: 合成数据，无主办单位
        contact: 合成数据，不受理业务咨询
        columnName: 绩效信息公开（合成数据）
        columnType: 信息公开
      """;

  private Province() {}

  /**
   * Writes the site of a plan.
   *
   * @param folder is made; what it has under the same names is overwritten
   */
  public static void write(ProvincePlan plan, Path folder) {
    write(folder.resolve("site.yaml"), SITE);
    IntStream.range(0, plan.units()).parallel().forEach(unit -> writeUnit(plan, unit, folder));
  }

  /** The slug of a unit by its number, counted from 0. */
  public static String slug(int unit) {
    return UnitFacts.slug(unit);
  }

  private static void writeUnit(ProvincePlan plan, int number, Path folder) {
    UnitFacts unit = UnitFacts.of(number);
    Path data = folder.resolve("data").resolve(unit.slug());
    Path content = folder.resolve("content").resolve(unit.slug());
    write(data.resolve("unit.yaml"), UnitFile.text(unit, plan));
    Draw draw = new Draw(plan.seed(), number);
    long size = draw.between(1_500, 30_000);
    long assets = draw.share(size, 400, 2_000);
    for (int i = 0; i < plan.reportsOf(number); i++) {
      int year = plan.firstYear() + i;
      ReportFacts facts = ReportFacts.drawn(draw, unit, year, size, assets);
      write(data.resolve(year + ".yaml"), ReportFile.text(facts));
      write(content.resolve(year + ".adoc"), Narrative.text(draw, unit, year));
      assets = facts.closing();
      size = draw.share(size, 92, 112);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
