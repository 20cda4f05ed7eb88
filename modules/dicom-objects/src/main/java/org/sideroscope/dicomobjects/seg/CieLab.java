package org.sideroscope.dicomobjects.seg;

/**
 * Colours as DICOM stores them: CIE L*a*b* of the D50 profile connection space in 16 bits (PS3.3
 * C.10.7.1.1).
 */
public final class CieLab {

  private static final double[] WHITE = {0.96422, 1, 0.82521};
  private static final double LINEAR_BELOW = 216.0 / 24389;
  private static final double FULL = 65535;

  /** sRGB to XYZ, adapted from D65 to D50 after Bradford. */
  private static final double[][] TO_XYZ = {
    {0.4360747, 0.3850649, 0.1430804},
    {0.2225045, 0.7168786, 0.0606169},
    {0.0139322, 0.0971045, 0.7141733}
  };

  /** XYZ of D50 to sRGB: the inverse. */
  private static final double[][] FROM_XYZ = {
    {3.1338561, -1.6168667, -0.4906146},
    {-0.9787684, 1.9161415, 0.0334540},
    {0.0719453, -0.2289914, 1.4052427}
  };

  private CieLab() {}

  /** L*, a*, b* of an sRGB colour {@code 0xRRGGBB}. */
  public static double[] ofRgb(int rgb) {
    double[] linear = {linear(rgb >> 16), linear(rgb >> 8), linear(rgb)};
    double[] f = new double[3];
    for (int i = 0; i < 3; i++) {
      double xyz = 0;
      for (int j = 0; j < 3; j++) {
        xyz += TO_XYZ[i][j] * linear[j];
      }
      f[i] = compressed(xyz / WHITE[i]);
    }
    double lightness = 116 * f[1] - 16;
    return new double[] {
      Math.rint(lightness * FULL / 100),
      Math.rint((500 * (f[0] - f[1]) + 128) * FULL / 255),
      Math.rint((200 * (f[1] - f[2]) + 128) * FULL / 255)
    };
  }

  /** The sRGB colour {@code 0xRRGGBB} of stored L*, a*, b*; what no screen has is the nearest. */
  public static int toRgb(double lightness, double redness, double yellowness) {
    double middle = (lightness * 100 / FULL + 16) / 116;
    double[] xyz = {
      WHITE[0] * expanded(middle + (redness * 255 / FULL - 128) / 500),
      WHITE[1] * expanded(middle),
      WHITE[2] * expanded(middle - (yellowness * 255 / FULL - 128) / 200)
    };
    int rgb = 0;
    for (double[] row : FROM_XYZ) {
      rgb = rgb << 8 | encoded(row[0] * xyz[0] + row[1] * xyz[1] + row[2] * xyz[2]);
    }
    return rgb;
  }

  private static int encoded(double linear) {
    double encoded =
        linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.clamp(Math.rint(encoded * 255), 0, 255);
  }

  private static double expanded(double f) {
    double cubed = f * f * f;
    return cubed > LINEAR_BELOW ? cubed : (116 * f - 16) * 27 / 24389;
  }

  private static double linear(int component) {
    double encoded = (component & 0xFF) / 255.0;
    return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
  }

  private static double compressed(double t) {
    return t > LINEAR_BELOW ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }
}
