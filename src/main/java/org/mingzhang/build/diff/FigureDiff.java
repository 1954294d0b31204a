package org.mingzhang.build.diff;

/**
 * A figure that differs.
 *
 * @param change what became of it
 * @param unit slug of the unit
 * @param year of the report
 * @param address {@code section.id.column}
 * @param name of its row in the newer version that has it
 * @param was as printed in the older version; empty when it was not there
 * @param wasMeasure unit of measurement that goes with it; empty for none
 * @param now as printed in the newer version; empty when it is not there
 * @param nowMeasure likewise
 * @param derived computed here and not printed in the source
 */
public record FigureDiff(
    Change change,
    String unit,
    String year,
    String address,
    String name,
    String was,
    String wasMeasure,
    String now,
    String nowMeasure,
    boolean derived) {}
