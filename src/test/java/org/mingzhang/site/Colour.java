package org.mingzhang.site;

/** A colour of a style sheet, as linear red, green and blue from 0 to 1. */
record Colour(double red, double green, double blue) {

  /** Reads {@code #0b5b73}. */
  static Colour of(String hex) {
    return new Colour(
        linear(Integer.parseInt(hex.substring(1, 3), 16)),
        linear(Integer.parseInt(hex.substring(3, 5), 16)),
        linear(Integer.parseInt(hex.substring(5, 7), 16)));
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  Colour seenBy(Sight sight) {
    double[] seen = sight.see(new double[] {red, green, blue});
    return new Colour(seen[0], seen[1], seen[2]);
  }

  private double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** The contrast of WCAG, from 1 to 21. */
  double contrast(Colour other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  /** The distance of CIE 1976 between two colours. */
  double distance(Colour other) {
    double[] one = lab();
    double[] two = other.lab();
    return Math.sqrt(square(one[0] - two[0]) + square(one[1] - two[1]) + square(one[2] - two[2]));
  }

  private static double square(double value) {
    return value * value;
  }

  private double[] lab() {
    double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
    double y = root(luminance());
    double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double value) {
    return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
  }
}
