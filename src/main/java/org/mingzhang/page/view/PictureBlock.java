package org.mingzhang.page.view;

import java.util.List;
import java.util.Objects;

/**
 * A picture made by the program, with one edition for narrow and one for wide screens.
 *
 * @param narrow one column
 * @param wide for wide screens and for paper
 * @param alt what it says, in a sentence; the whole of it stands in words beside it
 * @param links to the files
 */
public record PictureBlock(Image narrow, Image wide, String alt, List<Link> links)
    implements Block {
  public PictureBlock {
    Objects.requireNonNull(narrow, "narrow");
    Objects.requireNonNull(wide, "wide");
    Objects.requireNonNull(alt, "alt");
    links = List.copyOf(links);
  }

  /**
   * One edition.
   *
   * @param href of the file
   * @param width as the file says it, in pixels or any unit that keeps the proportion
   */
  public record Image(String href, String width, String height) {}

  @Override
  public String kind() {
    return "picture";
  }
}
