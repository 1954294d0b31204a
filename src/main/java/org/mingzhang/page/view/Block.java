package org.mingzhang.page.view;

/** A part of a section. A template shows it by the macro of its {@link #kind}. */
public sealed interface Block
    permits CardsBlock,
        ChartBlock,
        DataBlock,
        FindingsBlock,
        FoldedBlock,
        GlossaryBlock,
        HeadingBlock,
        IndicatorsBlock,
        LinksBlock,
        ListBlock,
        ListingBlock,
        NoteBlock,
        PictureBlock,
        ProseBlock,
        SearchBlock,
        SeeBlock,
        StatementsBlock,
        TableBlock,
        TallyBlock,
        TermsBlock {
  /** Name of the macro in {@code templates/shared/blocks.ftlh}. */
  String kind();
}
