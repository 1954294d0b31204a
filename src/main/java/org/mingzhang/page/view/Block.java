package org.mingzhang.page.view;

/** A part of a section. A template shows it by the macro of its {@link #kind}. */
public sealed interface Block
    permits CardsBlock,
        ChartBlock,
        FindingsBlock,
        HeadingBlock,
        IndicatorsBlock,
        LinksBlock,
        ListBlock,
        NoteBlock,
        ProseBlock,
        SearchBlock,
        StatementsBlock,
        TableBlock,
        TallyBlock {
  /** Name of the macro in {@code templates/shared/blocks.ftlh}. */
  String kind();
}
