package org.mingzhang.build;

import java.util.List;

/** Tells several what it is told. */
record AllProgress(List<BuildProgress> listeners) implements BuildProgress {

  AllProgress {
    listeners = List.copyOf(listeners);
  }

  @Override
  public void stage(Stage stage, int total) {
    listeners.forEach(listener -> listener.stage(stage, total));
  }

  @Override
  public void step(int reports) {
    listeners.forEach(listener -> listener.step(reports));
  }

  @Override
  public void count(Count what, int number) {
    listeners.forEach(listener -> listener.count(what, number));
  }

  @Override
  public Laps laps() {
    List<Laps> laps = listeners.stream().map(BuildProgress::laps).toList();
    return work -> laps.forEach(lap -> lap.end(work));
  }
}
