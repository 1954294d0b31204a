package org.mingzhang.page.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.page.content.Reports;
import org.mingzhang.page.shared.RoundTrip;
import org.mingzhang.page.view.Link;

class UnitDownloadsTest {

  @Test
  void what_a_unit_contributes_can_be_kept_on_a_disk() {
    UnitDownloads unit =
        RoundTrip.of(
            UnitDownloads.of(Reports.unit(), List.of(Reports.context(Reports.selfEvaluation()))),
            UnitDownloads.class);
    assertThat(unit.name()).isEqualTo("某单位");
    assertThat(unit.reports().get(0).files())
        .extracting(Link::href)
        .contains("some-unit/2021/report.json", "some-unit/2021/budget.csv");
  }
}
