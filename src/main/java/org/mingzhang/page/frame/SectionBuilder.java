package org.mingzhang.page.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.HeadingBlock;
import org.mingzhang.page.view.NoteBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;

/** Collects the parts of one section in their order. */
public final class SectionBuilder {
  private final String id;
  private final String title;
  private final List<String> sentences = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  /** A section without parts; {@code id} is its anchor. */
  public SectionBuilder(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** Adds a sentence to those above all blocks. */
  public SectionBuilder say(String sentence) {
    sentences.add(sentence);
    return this;
  }

  /** Adds a sentence, if there is one. */
  public SectionBuilder say(Optional<String> sentence) {
    sentence.ifPresent(sentences::add);
    return this;
  }

  /** Adds a heading with its own anchor. */
  public SectionBuilder heading(String headingId, String text) {
    return add(new HeadingBlock(headingId, text));
  }

  /** Adds a note, unless it is empty. */
  public SectionBuilder note(String text) {
    return text.isEmpty() ? this : add(new NoteBlock(text));
  }

  /** Adds a block below those that are there. */
  public SectionBuilder add(Block block) {
    blocks.add(block);
    return this;
  }

  /** Adds a block, if there is one. */
  public SectionBuilder add(Optional<? extends Block> block) {
    block.ifPresent(blocks::add);
    return this;
  }

  /** Adds a table, if there is one. */
  public SectionBuilder table(Optional<Table> table) {
    return add(table.map(TableBlock::new));
  }

  /** Whether nothing was added yet. */
  public boolean isEmpty() {
    return sentences.isEmpty() && blocks.isEmpty();
  }

  /** The section with a name in the jump list. */
  Section listedAs(String jump) {
    return new Section(id, title, jump, sentences, blocks);
  }

  /** The section under its own title in the jump list. */
  public Section listed() {
    return listedAs(title);
  }

  /** The section without a name in the jump list. */
  public Section unlisted() {
    return listedAs("");
  }
}
