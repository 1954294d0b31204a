package org.mingzhang.bench.province;

/**
 * What is to be generated.
 *
 * @param reports of all units together, at least 1
 * @param yearsPerUnit reports of each unit, from 1 to {@value #MOST_YEARS}; the last unit may have
 *     fewer
 * @param seed decides every word and number
 */
public record ProvincePlan(int reports, int yearsPerUnit, long seed) {

  private static final int MOST_YEARS = 30;

  private static final int LAST_YEAR = 2024;

  public ProvincePlan {
    if (reports < 1 || yearsPerUnit < 1 || yearsPerUnit > MOST_YEARS) {
      throw new IllegalArgumentException(reports + " reports, " + yearsPerUnit + " years each");
    }
    if (unitsFor(reports, yearsPerUnit) > UnitFacts.MOST) {
      throw new IllegalArgumentException("more than " + UnitFacts.MOST + " units");
    }
  }

  /** Many small units, as a province has them: three years each. */
  public static ProvincePlan of(int reports) {
    return new ProvincePlan(reports, 3, 20260101);
  }

  /** How many units that makes. */
  public int units() {
    return unitsFor(reports, yearsPerUnit);
  }

  /** The year of each unit's first report. */
  public int firstYear() {
    return LAST_YEAR - yearsPerUnit + 1;
  }

  /** How many reports that unit has, counted from 0. */
  int reportsOf(int unit) {
    return Math.min(yearsPerUnit, reports - unit * yearsPerUnit);
  }

  private static int unitsFor(int reports, int yearsPerUnit) {
    return (reports - 1) / yearsPerUnit + 1;
  }
}
