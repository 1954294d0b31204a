package org.mingzhang.site;

/**
 * How eyes see colours: the simulation of Machado, Oliveira and Fernandes (2009) at full severity,
 * and a print in grey.
 */
enum Sight {
  USUAL(18, 1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      10, 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
      1.051998),
  DEUTERANOPIA(
      10, 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
      0.968881),
  TRITANOPIA(
      10, 1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
      0.303900),
  GREY(8, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

  private final double leastDistance;
  private final double[] matrix;

  Sight(double leastDistance, double... matrix) {
    this.leastDistance = leastDistance;
    this.matrix = matrix;
  }

  /** How far apart two colours must be at least, in units of CIE 1976; about 2 can just be seen. */
  double leastDistance() {
    return leastDistance;
  }

  /** Linear red, green and blue as these eyes see them. */
  double[] see(double[] rgb) {
    double[] seen = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        seen[row] += matrix[3 * row + column] * rgb[column];
      }
      seen[row] = Math.max(0, Math.min(1, seen[row]));
    }
    return seen;
  }
}
