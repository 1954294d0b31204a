package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures of the README: {@code ./mvnw test -Dtest=Screenshots}. Not part of the tests; it
 * writes into {@code docs/images}.
 */
@ExtendWith(PublishedSite.class)
class Screenshots {

  private static final Path IMAGES = Path.of("docs", "images");
  private static final int TALL = 1000;

  /** A page to show: its name, its address and what the reader chose. */
  record Subject(String name, String address) {}

  /** A screen to show it on. */
  record Screen(String name, int width, ColorScheme scheme) {}

  /** A picture. */
  record Picture(Subject subject, Screen screen) {}

  private static final Subject REPORT = new Subject("report", "gusu-red-cross/2021/index.html");

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("home", "index.html"),
          REPORT,
          new Subject("unit", "gusu-red-cross/index.html"),
          new Subject("compare", "compare/index.html"),
          new Subject("status", "status/index.html"));

  private static final List<Screen> SCREENS =
      List.of(
          new Screen("desktop", 1280, ColorScheme.LIGHT),
          new Screen("phone", 375, ColorScheme.LIGHT));

  private final Published published;

  Screenshots(Published published) {
    this.published = published;
  }

  static List<Picture> pictures() {
    List<Picture> pictures =
        new ArrayList<>(
            SUBJECTS.stream()
                .flatMap(subject -> SCREENS.stream().map(screen -> new Picture(subject, screen)))
                .toList());
    pictures.add(new Picture(REPORT, new Screen("desktop-dark", 1280, ColorScheme.DARK)));
    return pictures;
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void take(Picture picture) {
    Path page = published.site().resolve(picture.subject().address());
    assertThat(page).exists();
    Path file = IMAGES.resolve(picture.subject().name() + "-" + picture.screen().name() + ".png");
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(picture.screen().width(), TALL)
            .setColorScheme(picture.screen().scheme())
            .setReducedMotion(ReducedMotion.REDUCE);
    try (BrowserContext window = published.window(options)) {
      Page open = window.newPage();
      open.navigate(page.toUri().toString());
      Charts.awaitDrawn(open);
      open.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
    assertThat(file).isNotEmptyFile();
  }
}
