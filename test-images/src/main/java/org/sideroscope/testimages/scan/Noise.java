package org.sideroscope.testimages.scan;

import org.sideroscope.testimages.anatomy.Dice;

/** Thermal noise: two independent normal numbers per voxel that depend on nothing but its place. */
final class Noise {

  private static final long STRIDE = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final double sigma;

  /**
   * @param sigma standard deviation of the real and of the imaginary part
   */
  Noise(long seed, double sigma) {
    this.seed = Dice.mix(seed);
    this.sigma = sigma;
  }

  double real(long voxel) {
    return radius(voxel) * StrictMath.cos(turn(voxel));
  }

  double imaginary(long voxel) {
    return radius(voxel) * StrictMath.sin(turn(voxel));
  }

  private double radius(long voxel) {
    return sigma * Math.sqrt(-2 * StrictMath.log(1 - uniform(2 * voxel)));
  }

  private double turn(long voxel) {
    return 2 * Math.PI * uniform(2 * voxel + 1);
  }

  private double uniform(long index) {
    return (Dice.mix(seed + STRIDE * index) >>> 11) * 0x1.0p-53;
  }
}
