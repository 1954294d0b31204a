package org.mingzhang.page.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.model.Region;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.words.Words;

/**
 * One page of a long list that does not fit on one.
 *
 * @param <T> what is listed
 * @param folder of the first of its pages
 * @param region whose rows it has; {@code null} where the list is not divided by region
 * @param number of the page, from 1
 * @param of how many pages there are in that folder
 * @param content sum of what its rows are made of; empty where that is not known
 * @param rows makes what it lists
 */
public record Leaf<T>(
    String folder,
    Region region,
    int number,
    int of,
    Supplier<String> content,
    Supplier<List<T>> rows) {
  /** Around the page a reader is on, so many are named on each side. */
  private static final int NEAR = 2;

  /** The basis of a page that shows this and nothing else. */
  public String basis() {
    String rows = content.get();
    if (rows.isEmpty()) {
      return "";
    }
    String place = region == null ? "" : region.name();
    return new Fingerprint().add(number + "/" + of).add(place).add(rows).text();
  }

  /** The file below the site's root: the first page stands in the folder, the others below it. */
  public String path() {
    return path(number);
  }

  private String path(int other) {
    return path(folder, other);
  }

  /** The file of the page of that number. */
  static String path(String folder, int number) {
    return folder + (number == 1 ? "" : "/" + number) + "/index.html";
  }

  /** The way from this page to the site's root. */
  public String root() {
    return "../".repeat((int) path().chars().filter(c -> c == '/').count());
  }

  /** Whether it stands at the address of the whole list. */
  public boolean first() {
    return region == null && number == 1;
  }

  /** The title of the whole list, with the region that this page is of. */
  public String title(String whole, Words words) {
    return region == null ? whole : words.say("listing.inRegion", whole, region.name());
  }

  /** Which page of how many it is; empty for the only one. */
  public String place(Words words) {
    return of == 1 ? "" : words.say("listing.page", Words.count(number), Words.count(of));
  }

  /** Ways to all regions, to the first and the last page, and to those beside this one. */
  public List<Link> ways(Words words) {
    List<Link> links = new ArrayList<>();
    if (region != null) {
      String up = folder.substring(0, folder.lastIndexOf('/')) + "/index.html";
      links.add(new Link(words.say("listing.toRegions"), root() + up));
    }
    IntStream.rangeClosed(1, of)
        .filter(other -> other != number)
        .filter(other -> other == 1 || other == of || Math.abs(other - number) <= NEAR)
        .mapToObj(
            other ->
                new Link(words.say("listing.number", Words.count(other)), root() + path(other)))
        .forEach(links::add);
    return links;
  }
}
