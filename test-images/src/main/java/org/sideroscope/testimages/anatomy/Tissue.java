package org.sideroscope.testimages.anatomy;

/**
 * What a place is made of, with its look on the three contrasts. Signals are in arbitrary units on
 * one scale per contrast, chosen by eye after 3 T images (gradient echo, echo time 20 ms, low flip
 * angle; T2 turbo spin echo); phases are after high-pass filtering.
 */
public enum Tissue {
  AIR(0, 0, 0),
  FAT(430, 0, 620),
  MUSCLE(330, 0, 170),
  BONE(50, 0, 35),
  MARROW(150, 0, 300),
  DISC(330, 0, 330),
  CSF(760, 0.02, 1000),
  GREY(655, -0.03, 500),
  WHITE(550, 0.03, 350),
  STEM(590, 0.01, 380),
  STRIATUM(590, -0.10, 440),
  PALLIDUM(470, -0.30, 290),
  THALAMUS(600, -0.02, 420),
  NIGRA(450, -0.38, 270),
  RUBER(470, -0.32, 280),
  DENTATE(480, -0.28, 300),
  NERVE(540, 0, 380),
  ARTERY(930, 0.05, 70),
  VEIN(300, -0.95, 160),
  DURA(260, -0.05, 120),
  CHOROID(380, -0.25, 620),
  CALCIFICATION(170, 0.9, 150),
  EYE(600, 0, 980),
  LENS(250, 0, 200),
  /** The marker on the scalp: a vitamin capsule. */
  CAPSULE(980, 0, 1050);

  private final double gradientEcho;
  private final double phaseRad;
  private final double t2;

  Tissue(double gradientEcho, double phaseRad, double t2) {
    this.gradientEcho = gradientEcho;
    this.phaseRad = phaseRad;
    this.t2 = t2;
  }

  /** Signal of the gradient echo's magnitude. */
  public double gradientEcho() {
    return gradientEcho;
  }

  /** Phase of the gradient echo: negative in paramagnetic tissue. */
  public double phaseRad() {
    return phaseRad;
  }

  /** Signal of the T2-weighted turbo spin echo. */
  public double t2() {
    return t2;
  }
}
