package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No page breaks WCAG 2.2 AA or a best practice that axe-core can see, however it is read. */
@ExtendWith(PublishedSite.class)
class AccessibilityTest {

  /** How a page is read. */
  enum Reader {
    LIGHT,
    DARK,
    PHONE,
    SCRIPTLESS,
    MORE_CONTRAST,
    FORCED_COLORS;

    Browser.NewContextOptions window() {
      Browser.NewContextOptions options =
          new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
      return switch (this) {
        case LIGHT -> options;
        case DARK -> options.setColorScheme(ColorScheme.DARK);
        case PHONE -> options.setViewportSize(375, 800);
        case SCRIPTLESS -> options.setJavaScriptEnabled(false);
        case MORE_CONTRAST -> options.setContrast(Contrast.MORE);
        case FORCED_COLORS -> options.setForcedColors(ForcedColors.ACTIVE);
      };
    }
  }

  private final Axe axe = new Axe();
  private final Published published;

  AccessibilityTest(Published published) {
    this.published = published;
  }

  @Test
  void every_page_passes() {
    assertPass(Reader.LIGHT, published.pages());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LIGHT")
  void every_kind_of_page_passes(Reader reader) {
    assertPass(reader, published.kinds());
  }

  private void assertPass(Reader reader, List<String> pages) {
    List<String> violations = new ArrayList<>();
    try (BrowserContext window = published.window(reader.window())) {
      Page page = window.newPage();
      for (String path : pages) {
        page.navigate(published.onDisk() + path);
        if (reader != Reader.SCRIPTLESS) {
          Charts.awaitDrawn(page);
        }
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        axe.violations(page).forEach(violation -> violations.add(path + " " + violation));
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void what_a_search_finds_passes() {
    try (BrowserContext window = published.phone(375)) {
      Page page = window.newPage();
      page.navigate(published.onDisk() + "search/index.html?q=培训");
      page.waitForSelector("#search-results li");
      assertThat(axe.violations(page)).isEmpty();
    }
  }
}
