package org.mingzhang.page.frame;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.SiteIdentity;
import org.mingzhang.page.view.FooterItem;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Meta;
import org.mingzhang.page.view.NavLink;
import org.mingzhang.page.words.Words;

/**
 * What every page has, made from {@code site.yaml} and the page's place. Of the rest of the site a
 * page depends on nothing but whether there is a year to lead to, and which is the newest, and
 * whether there is a page about the site; so no page changes with what another unit publishes,
 * except when that opens a new year.
 */
public final class Shells {
  private final SiteConfig config;
  private final List<NavLink> navigation;
  private final Words words;

  /**
   * @param newestYear leads the entry of the years; empty on a site without reports
   * @param about whether there is a page about the site
   */
  public Shells(SiteConfig config, Optional<FiscalYear> newestYear, boolean about, Words words) {
    this.config = config;
    this.words = words;
    this.navigation = navigation(newestYear, about);
  }

  private List<NavLink> navigation(Optional<FiscalYear> newestYear, boolean about) {
    List<NavLink> links = new ArrayList<>();
    links.add(new NavLink(words.say("nav.home"), Addresses.HOME, false));
    links.add(new NavLink(words.say("nav.units"), Addresses.UNITS, false));
    newestYear.ifPresent(
        year -> links.add(new NavLink(words.say("nav.years"), Addresses.of(year), false)));
    links.add(new NavLink(words.say("nav.compare"), Addresses.COMPARE, false));
    links.add(new NavLink(words.say("nav.status"), Addresses.STATUS, false));
    links.add(new NavLink(words.say("nav.reconciliation"), Addresses.RECONCILIATION, false));
    links.add(new NavLink(words.say("nav.search"), Addresses.SEARCH, false));
    links.add(new NavLink(words.say("nav.data"), Addresses.DATA, false));
    links.add(new NavLink(words.say("nav.glossary"), Addresses.GLOSSARY, false));
    if (about) {
      links.add(new NavLink(words.say("nav.about"), "about/index.html", false));
    }
    return links;
  }

  /**
   * The shell of a page.
   *
   * @param path of its file below the root
   * @param title without the site's name
   * @param crumbs the way here, with addresses below the root
   */
  public Shell shell(
      String path, String title, List<Link> crumbs, Article article, boolean charts) {
    String root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
    return shell(path, root, title, crumbs, article, charts);
  }

  /** The crumbs of a page directly below home. */
  public List<Link> belowHome() {
    return List.of(new Link(words.say("nav.home"), Addresses.HOME));
  }

  /** The crumbs of a page below the directory of the units. */
  public List<Link> belowUnits() {
    return List.of(
        new Link(words.say("nav.home"), Addresses.HOME),
        new Link(words.say("nav.units"), Addresses.UNITS));
  }

  /** The shell of the page for addresses that do not exist, shown at any of them. */
  public Shell notFound(String title) {
    String root = config.baseUrl().isEmpty() ? "" : URI.create(config.baseUrl()).getPath();
    return shell(Addresses.NOT_FOUND, root, title, List.of(), Article.NONE, false);
  }

  private Shell shell(
      String path, String root, String title, List<Link> crumbs, Article article, boolean charts) {
    return new Shell(
        title,
        root,
        config.name(),
        config.notice(),
        config.baseUrl().isEmpty() ? "" : Addresses.visible(config.baseUrl(), path),
        metas(title, article),
        navigation.stream().map(link -> link(link, root, path)).toList(),
        crumbs.stream().map(crumb -> new Link(crumb.text(), root + crumb.href())).toList(),
        footer(),
        !config.baseUrl().isEmpty(), // then there is a feed, be it empty
        charts,
        labels());
  }

  private static NavLink link(NavLink link, String root, String path) {
    String folder = link.href().replaceFirst("[^/]*$", "");
    String top = folder.isEmpty() ? "" : folder.substring(0, folder.indexOf('/') + 1);
    boolean current = top.isEmpty() ? path.equals(link.href()) : path.startsWith(top);
    return new NavLink(link.text(), root + link.href(), current);
  }

  private List<Meta> metas(String title, Article article) {
    SiteIdentity identity = config.identity();
    String description =
        article.description().isEmpty() ? config.description() : article.description();
    return Stream.of(
            new Meta("SiteName", config.name()),
            new Meta("SiteDomain", identity.domain()),
            new Meta("SiteIDCode", identity.idCode()),
            new Meta("ColumnName", identity.columnName()),
            new Meta("ColumnType", identity.columnType()),
            new Meta("ArticleTitle", title),
            new Meta("PubDate", article.published()),
            new Meta("ContentSource", article.source()),
            new Meta("Keywords", String.join(",", config.keywords())),
            new Meta("Description", description))
        .filter(meta -> !meta.content().isEmpty())
        .toList();
  }

  private Shell.Labels labels() {
    return new Shell.Labels(
        config.language(),
        words.say("frame.skip"),
        words.say("frame.navigation"),
        words.say("frame.crumbs"),
        words.say("frame.jumps"),
        words.say("accessibility.title"),
        new Shell.Money(
            words.say("money.label"),
            words.say("money.asPrinted"),
            MoneyUnit.YUAN.printed() + " " + MoneyUnit.WAN.printed()));
  }

  private List<FooterItem> footer() {
    SiteIdentity identity = config.identity();
    return Stream.of(
            item("organizer", identity.organizer()),
            item("contact", identity.contact()),
            item("idCode", identity.idCode()),
            item("icp", identity.icp()),
            item("police", identity.policeRecord()),
            new FooterItem(
                words.say("footer.errors"),
                identity.errorReportUrl().isEmpty() ? "" : words.say("footer.errors.enter"),
                identity.errorReportUrl()),
            new FooterItem(words.say("footer.leaving"), words.say("footer.leaving.notice"), ""))
        .filter(item -> !item.text().isEmpty())
        .toList();
  }

  private FooterItem item(String key, String text) {
    return new FooterItem(words.say("footer." + key), text, "");
  }

  /**
   * What the page tags say of a page with content of its own.
   *
   * @param description one sentence; empty to take the site's
   * @param published the day, {@code 2022-03-05}; empty when unknown
   * @param source who is responsible for the content; empty for the site itself
   */
  public record Article(String description, String published, String source) {

    /** A page that is no article. */
    public static final Article NONE = new Article("", "", "");

    /** The day as page tags want it; empty for {@code null}. */
    public static String day(LocalDate day) {
      return day == null ? "" : day.toString();
    }
  }
}
