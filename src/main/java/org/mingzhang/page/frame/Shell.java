package org.mingzhang.page.frame;

import java.util.List;
import org.mingzhang.page.view.FooterItem;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Meta;
import org.mingzhang.page.view.NavLink;

/**
 * What every page has.
 *
 * @param title of the page, without the site's name
 * @param root relative path to the site's root, {@code ../../} or empty; never an absolute address
 * @param siteName in the header
 * @param notice at the head of the page; empty for none
 * @param canonical the page's own address; empty when the site's is unknown
 * @param metas page tags in the order they are printed
 * @param nav main navigation
 * @param crumbs the way here, without the page itself; empty on the home page
 * @param footer the items given in {@code site.yaml}
 * @param feed whether the site has a feed of what is new
 * @param charts whether the scripts that draw are needed
 * @param labels words of the frame itself
 */
public record Shell(
    String title,
    String root,
    String siteName,
    String notice,
    String canonical,
    List<Meta> metas,
    List<NavLink> nav,
    List<Link> crumbs,
    List<FooterItem> footer,
    boolean feed,
    boolean charts,
    Labels labels) {
  public Shell {
    metas = List.copyOf(metas);
    nav = List.copyOf(nav);
    crumbs = List.copyOf(crumbs);
    footer = List.copyOf(footer);
  }

  /** A shell of nothing but a title: for a template without the common frame. */
  public static Shell of(String title, String root) {
    Labels none = new Labels("", "", "", "", "", "", new Money("", "", ""));
    return new Shell(
        title, root, "", "", "", List.of(), List.of(), List.of(), List.of(), false, false, none);
  }

  /**
   * Words of the frame itself.
   *
   * @param language of the page, as in {@code lang}
   * @param skip the link to the content
   * @param navigation what the main navigation is called
   * @param crumbs what the way here is called
   * @param jumps what the jump list is called
   * @param accessibility the link to the accessibility statement
   * @param money words of the choice of a unit of money
   */
  public record Labels(
      String language,
      String skip,
      String navigation,
      String crumbs,
      String jumps,
      String accessibility,
      Money money) {}

  /**
   * Words of the choice of a unit of money, which a script offers.
   *
   * @param label what is chosen
   * @param asPrinted every amount as its source prints it
   * @param units the units to choose from, as amounts name them, with spaces between
   */
  public record Money(String label, String asPrinted, String units) {}
}
