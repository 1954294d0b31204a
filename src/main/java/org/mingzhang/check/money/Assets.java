package org.mingzhang.check.money;

import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Asset;
import org.mingzhang.model.Figure;

/** The amounts of a row of the asset table under their addresses. */
final class Assets {

  private Assets() {}

  static AddressedFigure opening(Asset asset) {
    return cell(asset, "opening", asset.opening());
  }

  static AddressedFigure change(Asset asset) {
    return cell(asset, "change", asset.change());
  }

  static AddressedFigure closing(Asset asset) {
    return cell(asset, "closing", asset.closing());
  }

  private static AddressedFigure cell(Asset asset, String column, Figure figure) {
    String address = "assets." + asset.id() + "." + column;
    return new AddressedFigure(
        address,
        asset.name(),
        figure,
        figure.source().isKnown() ? figure.source() : asset.source());
  }
}
